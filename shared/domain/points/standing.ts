import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { NewPointsAccount } from "./account.ts";
import { isLive, isPending } from "./lots.ts";
import { credit, entered, type Ledger, type Moving } from "./movement.ts";

type Life = Pick<Client, "status" | "leftOn">;
/** Who may earn and spend; one who has not come yet has nothing to freeze. */
const HERE: readonly Client["status"][] = ["IN_NETWORK", "AT_RISK", "POTENTIAL", "PROSPECT", "REJECTED"];

/** PT-11 to PT-13: the account as its client's state has it. Who is back starts at what is left, which after closing is nothing. */
export function followed(
  account: NewPointsAccount,
  client: Life,
  { today, noticeDays }: { readonly today: Day; readonly noticeDays: number },
): NewPointsAccount {
  const { frozenReason: _reason, closesOn: _closes, ...rest } = account;
  const { status, leftOn = today } = client;
  const isHere = HERE.includes(status);
  if (account.status === "CLOSED" && !isHere) return account;
  if (isHere) return { ...rest, status: "ACTIVE" };
  if (status === "SUSPENDED") return { ...rest, status: "FROZEN", frozenReason: "STOPPED" };
  const closesOn = account.closesOn ?? addDays(leftOn, noticeDays);
  return { ...rest, status: "FROZEN", frozenReason: "LEAVING", closesOn };
}

/** What the calendar alone brings about, in this order: pending becomes spendable, what has ended goes, what was given notice closes. */
export function settled(ledger: Ledger, moving: Moving): Ledger {
  return closed(expired(activated(ledger, moving), moving), moving);
}

/** The next day on which the calendar alone changes something. */
export function dueOn({ lots, closesOn }: Pick<NewPointsAccount, "lots" | "closesOn">): Day | undefined {
  const days = lots.map(({ expiresOn, availableOn }) => availableOn ?? addDays(expiresOn, 1));
  return [...days, ...(closesOn ? [closesOn] : [])].sort()[0];
}

function activated(ledger: Ledger, moving: Moving): Ledger {
  const { today } = moving;
  const ripe = ledger.account.lots.filter((lot) => lot.availableOn !== undefined && !isPending(lot, today));
  if (ripe.length === 0) return ledger;
  const lots = ledger.account.lots.filter((lot) => !ripe.includes(lot));
  const into = ripe.map(({ expiresOn, remaining }) => ({ expiresOn, points: remaining }));
  const { lines, ...effect } = credit({ ...ledger.account, lots }, into, today);
  const out = ripe.map(({ remaining, ...lot }) => ({ ...lot, points: -remaining }));
  const key = { kind: "ACTIVATE" as const, source: "CALENDAR" as const, sourceId: today };
  return entered(ledger, { key, effect: { ...effect, lines: [...out, ...lines] } }, moving);
}

function expired(ledger: Ledger, moving: Moving): Ledger {
  const { today } = moving;
  const ended = ledger.account.lots.filter(({ expiresOn }) => expiresOn < today);
  if (ended.length === 0) return ledger;
  const lots = ledger.account.lots.filter((lot) => isLive(lot, today) || isPending(lot, today));
  const lines = ended.map(({ expiresOn, remaining }) => ({ expiresOn, points: -remaining }));
  const key = { kind: "EXPIRE" as const, source: "CALENDAR" as const, sourceId: today };
  return entered(ledger, { key, effect: { lots, lines, debt: 0 } }, moving);
}

/** PT-12: everything goes, a debt too. */
function closed(ledger: Ledger, moving: Moving): Ledger {
  const { closesOn, frozenReason: _reason, ...account } = ledger.account;
  if (closesOn === undefined || closesOn > moving.today) return ledger;
  const shut = { ...ledger, account: { ...account, status: "CLOSED" as const } };
  if (account.lots.length === 0 && account.debt === 0) return shut;
  const lines = account.lots.map(({ remaining, ...lot }) => ({ ...lot, points: -remaining }));
  const key = { kind: "CLOSE" as const, source: "CALENDAR" as const, sourceId: moving.today };
  return entered(shut, { key, effect: { lots: [], lines, debt: -account.debt } }, moving);
}
