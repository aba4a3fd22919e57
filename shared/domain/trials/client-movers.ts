import { riskOf } from "#shared/domain/alerts/risk.ts";
import { addDays, type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { cadenceDays } from "#shared/domain/clients/contact-cadence.ts";
import { heldBills } from "#shared/domain/clients/held.ts";
import type { CompetitorIntel } from "#shared/domain/clients/intel.ts";
import type { Cuts } from "#shared/domain/clients/segment-run.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import { lastWholeMonth, monthPlus } from "#shared/domain/money/months.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { revenueClassFor } from "#shared/domain/segments/borders.ts";
import { explainClv } from "#shared/domain/segments/clv.ts";
import { explainStage } from "#shared/domain/segments/stage.ts";
import { explainZone } from "#shared/domain/segments/zone.ts";
import { explainValue } from "#shared/domain/tiers/value.ts";
import { NOTHING_TOLD, type Told, toldTogether } from "./impact.ts";
import type { Move, MoveSubject } from "./trial.ts";

/** What a client is looked at with: the rules as they are, and as they would be. */
export interface Trying {
  readonly before: Rules;
  readonly after: Rules;
  readonly today: Day;
  readonly cuts?: { readonly before: Cuts; readonly after: Cuts } | undefined;
}

export interface ClientSeen {
  readonly archive: Archive;
  /** What is known of its competitors, where it is asked for. */
  readonly intel: readonly CompetitorIntel[];
}

export type ClientMover = (seen: ClientSeen, trying: Trying) => Told;

const MONTHS = 12;

/** The last twelve whole months, the oldest first. */
export function pastMonths(today: Day): Month[] {
  return Array.from({ length: MONTHS }, (_, n) => monthPlus(lastWholeMonth(today), n - MONTHS + 1));
}

interface Classed {
  readonly code: string | undefined;
  readonly score: number;
}

/** The same by the rules as they are, and as they would be. */
export function both<T>(
  { before, after }: Trying,
  of: (rules: Rules) => T,
): { readonly before: T; readonly after: T } {
  return { before: of(before), after: of(after) };
}

interface Step {
  readonly subject: MoveSubject;
  readonly before: Classed;
  readonly after: Classed;
  readonly month?: Month | undefined;
  /** Where nothing says how far it moves, who brings most comes first. */
  readonly size?: number | undefined;
}

/** A class before and after: nothing where it stays, and unknown where it cannot be told. */
export function classMove(
  { archive: { client } }: ClientSeen,
  { subject, before, after, month, size }: Step,
): Told {
  if (before.code === undefined || after.code === undefined) return { moves: [], unknown: [subject] };
  if (before.code === after.code) return NOTHING_TOLD;
  const far = size ?? Math.abs(after.score - before.score);
  const move: Move = { subject, ...named(client), from: before.code, to: after.code, size: far };
  return { moves: [month === undefined ? move : { ...move, month }], unknown: [] };
}

export function named({ id, shortName }: { readonly id: string; readonly shortName: string }) {
  return { id, name: shortName };
}

/** The class that the score gives, today and at the end of each of the past months by the bills of then. */
export const valueClass: ClientMover = (seen, trying) => {
  const { client, bills } = seen.archive;
  if (client.kind !== "GROUP") return NOTHING_TOLD;
  const at = (facts: typeof client, month?: Month): Told => {
    const classes = both(trying, ({ tier }) => {
      const { valueClass: code, scoreBp, fifth } = explainValue(facts, tier);
      return { code, score: scoreBp ?? fifth ?? 0 };
    });
    return classMove(seen, { subject: "VALUE_CLASS", ...classes, month });
  };
  // Of the past it is enough to count: what was not known then need not be named.
  const then = (month: Month): Told => ({
    ...at({ ...client, ...heldBills(bills, { kind: client.kind, today: firstAfter(month) }) }, month),
    unknown: [],
  });
  return toldTogether([at(client), ...pastMonths(trying.today).map(then)]);
};

export function firstAfter(month: Month): Day {
  return `${monthPlus(month, 1)}-01`;
}

/** SG-5, by the borders that the whole province gives. */
export const revenueClass: ClientMover = (seen, { cuts }) => {
  if (cuts === undefined) return NOTHING_TOLD;
  const { revenue12Fen: m } = seen.archive.client;
  const classed = (borders: Cuts): Classed => ({ code: revenueClassFor({ m }, borders), score: 0 });
  const classes = { before: classed(cuts.before), after: classed(cuts.after) };
  return classMove(seen, { subject: "REVENUE_CLASS", ...classes, size: m });
};

export const stage: ClientMover = (seen, trying) => {
  const stages = both(trying, ({ segment }) => ({
    code: explainStage(seen.archive, { today: trying.today, rules: segment }).stage,
    score: 0,
  }));
  return classMove(seen, { subject: "STAGE", ...stages, size: seen.archive.client.monthlyFen });
};

export const zone: ClientMover = (seen, trying) => {
  const zones = both(trying, ({ segment }) => ({
    code: explainZone(seen.archive.client, { today: trying.today, rules: segment }).zone,
    score: 0,
  }));
  return classMove(seen, { subject: "ZONE", ...zones, size: seen.archive.client.monthlyFen });
};

export const lifetimeValue: ClientMover = ({ archive: { client } }, trying) => {
  const { before, after } = both(
    trying,
    ({ segment }) => explainClv(client, { today: trying.today, rules: segment }).fen,
  );
  if (before === undefined || after === undefined) return { moves: [], unknown: ["LIFETIME_VALUE"] };
  const fen = after - before;
  if (fen === 0) return NOTHING_TOLD;
  const move = { ...named(client), from: String(before), to: String(after), size: Math.abs(fen), fen };
  return { moves: [{ subject: "LIFETIME_VALUE", ...move }], unknown: [] };
};

export const alertLevel: ClientMover = (seen, trying) => {
  const { archive, intel } = seen;
  const levels = both(trying, ({ alert, cadence }) => {
    const since = addDays(trying.today, -alert.moveDays);
    const moves = intel.filter(({ at }) => dayOf(at) >= since).flatMap((report) => report.moves);
    const { level: code, score } = riskOf({ archive, today: trying.today, moves, rules: alert, cadence });
    return { code, score };
  });
  return classMove(seen, { subject: "ALERT_LEVEL", ...levels });
};

/** Days between two visits. */
export const visitDays: ClientMover = (seen, trying) => {
  const days = both(trying, ({ cadence }) => {
    const { visitDays: score } = cadenceDays(seen.archive.client, cadence);
    return { code: String(score), score };
  });
  return classMove(seen, { subject: "CADENCE", ...days });
};
