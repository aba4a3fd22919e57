import { callOf } from "#bot/act.ts";
import { entryText } from "#bot/cards/points-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { filesOf } from "#bot/handing-files.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { addMonths, dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import { entryIdOf } from "#shared/domain/points/entry.ts";
import { perform } from "#shared/perform.ts";
import { listPointsEntries } from "#shared/use-cases/points/list-points-entries.ts";
import { type ClientStatement, readPointsStatement } from "#shared/use-cases/points/read-points-statement.ts";

export const listPointsEntriesCommand: Command = {
  name: "list-points-entries",
  roles: listPointsEntries.roles,
  needs: [],
  run: async (turn, slots) =>
    // 明细 after a client's points is that client's.
    await withClient({ ...turn, meant: { refersBack: true, ...turn.meant } }, slots, async (client) =>
      slots.filter === "statement"
        ? await statement(turn, slots, client)
        : await entries(turn, slots, client),
    ),
};

/** The page says where it goes on by the number of the entry. */
async function entries(turn: Turn, slots: Slots, { id }: PickedClient): Promise<Said> {
  const { say, page, rules } = turn;
  const before = page.from > 1 ? page.from : undefined;
  const limit = page.all ? 100 : rules.work.listPage;
  const input = { client: id, limit, ...(before && { before }) };
  const found = await perform(listPointsEntries, { ...callOf(turn), input });
  const { shortName: name } = found.client;
  const remember = { lastClient: { id: found.client.id, name } };
  if (found.entries.length === 0) return { reply: plain(say.points.noEntries(name)), remember };
  const lines = found.entries.map((entry, at) => ({ n: at + 1, entry, words: entryText(entry, turn) }));
  const title = say.points.entries(name);
  const text = [title, ...lines.map(({ n, words }) => `${n} ${words}`)].join("\n");
  const items = lines.map(({ n, entry, words }) => ({ n, id: entryIdOf(entry), title: words }));
  const more = found.before === undefined ? 0 : found.before - 1;
  const chips = more > 0 ? [say.house.all] : [];
  const rest =
    found.before === undefined
      ? undefined
      : { command: "list-points-entries", slots: { ...slots }, from: found.before };
  return { reply: { ...plain(text, chips), title, items, more }, remember: { ...remember, rest } };
}

/** The month that was named, or the last one that is over; as text and as files. */
async function statement(turn: Turn, slots: Slots, { id }: PickedClient): Promise<Said> {
  const { say, rules, now } = turn;
  const said = slots.from ?? slots.day;
  const month = said ? lastSuch(monthOf(said), monthOf(dayOf(now))) : monthOf(addMonths(dayOf(now), -1));
  const told = await perform(readPointsStatement, { ...callOf(turn), input: { client: id, month } });
  const { shortName: name } = told.client;
  const files = await filesOf(turn, {
    id: `points-${id}-${month}`,
    name: say.points.statementFile(name, month),
    rows: rowsOf(told, turn),
  });
  const { opening, earned, spent, closing } = told;
  const facts = { name, month, opening, earned, spent, closing, minutes: rules.finding.linkMinutes };
  return {
    reply: { ...plain(say.points.statement(facts), [say.points.chips.points(name)]), files },
    remember: { lastClient: { id: told.client.id, name } },
  };
}

/** 10月 said in November is the one that is over; no statement is of a month to come. */
function lastSuch(month: Month, current: Month): Month {
  return month > current ? monthOf(addMonths(`${month}-01`, -12)) : month;
}

function rowsOf({ entries: all }: ClientStatement, { say }: Turn) {
  return [
    say.points.statementHead,
    ...all.map(({ at, kind, points, balance, billMonth = "", note = "" }) => [
      ...[dayOf(at), say.points.kind(kind), points, balance, billMonth, note],
    ]),
  ];
}
