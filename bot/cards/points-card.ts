import { plain, type Turn } from "#bot/command.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Lot } from "#shared/domain/points/account.ts";
import type { PointsEntry } from "#shared/domain/points/entry.ts";
import type { ExpiringPoints } from "#shared/use-cases/points/list-expiring-points.ts";
import type { Points } from "#shared/use-cases/points/show-points.ts";
import { plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now" | "language">;

const LOTS = 6;

/** What there is, what it is worth, and the lots in the order in which they are used. */
export function pointsCard({ client, account, ...known }: Points, view: View): Reply {
  const { say, now, language } = view;
  const { points: words, time } = say;
  const name = client.shortName;
  if (account === undefined) return plain(words.none(name));
  const { balance, debt, frozenReason, status, lots } = account;
  const worth = moneyWords(known.worthFen, language);
  const [first] = known.expiring;
  const ending = known.expiring.reduce((sum, { points }) => sum + points, 0);
  const until = known.expiring.at(-1)?.expiresOn;
  const standing = [
    ...(status === "CLOSED" ? [words.closed] : []),
    ...(frozenReason ? [words.frozen[frozenReason]] : []),
    ...(debt > 0 ? [words.debt(debt)] : []),
    ...(known.pending > 0 ? [words.pending(known.pending)] : []),
    ...(first && until ? [words.expiring(ending, time.day(until, now))] : []),
  ];
  const title = words.balance({ name, points: balance, spendable: known.spendable, worth });
  return told(
    { title, parts: [{ lines: plainly(standing) }, { lines: plainly(lotLines(lots, view)) }] },
    say,
  );
}

function lotLines(lots: readonly Lot[], { say, now }: View): string[] {
  if (lots.length === 0) return [];
  const { points: words, time } = say;
  const lines = lots.slice(0, LOTS).map(({ expiresOn, remaining, availableOn }) =>
    words.lot({
      until: time.day(expiresOn, now),
      points: remaining,
      from: availableOn && time.day(availableOn, now),
    }),
  );
  const rest = lots.slice(LOTS);
  const left = rest.reduce((sum, { remaining }) => sum + remaining, 0);
  return [words.lots(lots.length), ...lines, ...(rest.length > 0 ? [words.more(rest.length, left)] : [])];
}

export function entryText(
  { at, kind, points, balance, billMonth, note }: PointsEntry,
  { say, now }: View,
): string {
  const day = say.time.day(dayOf(at), now);
  return say.points.entry({ day, kind, points, balance, billMonth, note });
}

interface Paged {
  readonly turn: Pick<Turn, "say" | "now">;
  readonly from: number;
  readonly size: number;
}

/** Whose points end soon; a line's number is its client. */
export function endingPointsCard(
  { clients, days }: ExpiringPoints,
  { turn: { say, now }, from, size }: Paged,
): { reply: Reply; shown: Shown[]; nextFrom: number | undefined } {
  const lines = clients
    .map((one, at) => ({ n: at + 1, id: one.id, title: one.shortName, one }))
    .slice(from - 1, from - 1 + size)
    .map(({ one: { points, expiresOn, manager, owner }, ...line }) => ({
      ...{ ...line, owner },
      meta: say.points.ending({ manager, points, until: say.time.day(expiresOn, now) }),
    }));
  const [first] = lines;
  if (first === undefined)
    return { reply: plain(say.points.nothingEnds(days)), shown: [], nextFrom: undefined };
  const last = lines.at(-1)?.n ?? 0;
  const more = Math.max(0, clients.length - last);
  const title = say.points.endingIn(days, clients.length);
  const text = [
    title,
    ...lines.map(({ n, title: name, meta }) => `${n} ${name} ${meta}`),
    ...(more > 0 ? [say.points.moreEnd(more)] : []),
  ].join("\n");
  const chips = [...(more > 0 ? [say.house.all] : []), say.points.chips.redeem(first.title)];
  return {
    reply: { ...plain(text, chips), title, items: lines.map(({ owner: _, ...line }) => line), more },
    shown: lines.map(({ n, id, owner, title }) => ({ n, id, kind: "client", owner, title })),
    nextFrom: more > 0 ? last + 1 : undefined,
  };
}
