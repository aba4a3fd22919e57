import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { fieldWords } from "#bot/field-words.ts";
import { pickClients } from "#bot/pick-clients.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { COMPARED, type Compared } from "#shared/domain/ownership/merging.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform, preview } from "#shared/perform.ts";
import { type Merged, mergeClients } from "#shared/use-cases/ownership/merge-clients.ts";

interface Pair {
  readonly kept: string;
  readonly gone: string;
  readonly take: readonly Compared[];
}

/** 这两个是同一家，合并: shown field by field, the winning values chosen by number, done on 确认. */
export const mergeClientsCommand: Command = {
  name: "merge-clients",
  roles: mergeClients.roles,
  needs: [],
  async run(turn, slots) {
    const pair = pairMeant(turn, slots);
    if (pair === undefined) return { reply: plain(turn.say.ownership.whichTwo) };
    if (turn.confirmed) return await done(turn, pair);
    const { outcome } = await preview(mergeClients, { ...callOf(turn), input: inputOf(pair) });
    const chosen =
      slots.items && turn.conversation.pending ? toggled(pair, { outcome, items: slots.items }) : pair;
    if (chosen === pair) return await asked(turn, { pair, outcome });
    const again = await preview(mergeClients, { ...callOf(turn), input: inputOf(chosen) });
    return await asked(turn, { pair: chosen, outcome: again.outcome });
  },
};

/** The two that were named or numbered, or those that the open question is about. */
function pairMeant(turn: Turn, slots: Slots): Pair | undefined {
  const open = pairIn(turn.chosen) ?? (slots.filter === "take" ? openPair(turn) : undefined);
  if (open) return open;
  const {
    meant: { clients = [] },
  } = turn;
  const { items = [] } = slots;
  if (Math.max(clients.length, items.length) < 2) return shownPair(turn);
  const picked = pickClients(turn, slots);
  const [kept, gone] = "asks" in picked ? [] : picked.ids;
  return kept === undefined ? undefined : { kept, gone: gone ?? kept, take: [] };
}

function pairIn(chosen: Turn["chosen"]): Pair | undefined {
  const { kept, gone, take = "" } = chosen ?? {};
  return kept && gone ? { kept, gone, take: fieldsIn(take) } : undefined;
}

/** 2用另一个 answers what is shown and waits for 确认. */
function openPair({ conversation: { pending } }: Turn): Pair {
  const pair = pending?.command === "merge-clients" ? pairIn(pending.chosen) : undefined;
  if (pair === undefined) throw new Refusal("list.missing", {});
  return pair;
}

/** 这两个: the list last shown, where it is of just two clients. */
function shownPair({ conversation: { shown } }: Turn): Pair | undefined {
  const [first, second, ...others] = shown.filter(({ kind }) => kind === "client");
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return { kept: first.id, gone: second.id, take: [] };
}

function fieldsIn(said: string): Compared[] {
  return COMPARED.filter((field) => said.split(",").includes(field));
}

function inputOf({ kept, gone, take }: Pair) {
  return { kept, gone, take: [...take] };
}

/** A number turns a field over: whose value wins. */
function toggled(pair: Pair, { outcome, items }: { outcome: Merged; items: readonly number[] }): Pair {
  const fields = items.flatMap((n) => outcome.differences[n - 1]?.field ?? []);
  if (fields.length === 0)
    throw new Refusal("list.out-of-range", { n: items[0] ?? 0, size: outcome.differences.length });
  const others = pair.take.filter((field) => !fields.includes(field));
  return { ...pair, take: [...others, ...fields.filter((field) => !pair.take.includes(field))] };
}

async function asked(turn: Turn, { pair, outcome }: { pair: Pair; outcome: Merged }): Promise<Said> {
  const { say } = turn;
  const { ownership: words, house } = say;
  const { kept, gone, differences } = outcome;
  const lines = await Promise.all(
    differences.map(async ({ field, isTaken, ...values }, at) =>
      words.difference({
        ...{ n: at + 1, field: words.fields[field], isTaken },
        kept: await fieldWords(turn, field, values.kept),
        other: await fieldWords(turn, field, values.other),
      }),
    ),
  );
  const body = lines.length === 0 ? [words.nothingDiffers] : [...lines, words.howToTake];
  const text = [words.askMerge(kept.name, gone.name), ...body, house.confirmHint].join("\n");
  const keep = { kept: pair.kept, gone: pair.gone, take: pair.take.join(",") };
  return { reply: plain(text, [house.yes, house.no]), confirm: true, keep };
}

/** Step by step until everything has gone over; one 撤销 takes all of it back. */
async function done(turn: Turn, pair: Pair): Promise<Said> {
  const { say } = turn;
  let moved = 0;
  let last: Merged | undefined;
  for (let position = 0; last === undefined || last.isMore; position += 1) {
    last = await perform(mergeClients, { ...callOf(turn, position), input: inputOf(pair) });
    moved += last.moved;
  }
  const { kept, gone } = last;
  return {
    reply: plain(say.ownership.merged(kept.name, gone.name, moved), [say.words.undo]),
    remember: { lastClient: { id: kept.id, name: kept.shortName } },
  };
}
