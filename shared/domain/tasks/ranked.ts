import type { Day, Instant, TimeOfDay } from "#shared/domain/calendar/day.ts";
import type { AlertLevel } from "#shared/domain/clients/client.ts";
import type { SlaMetric } from "#shared/domain/service/sla-clock.ts";
import type { Delegated, OpenTask, TaskType, Urgency } from "./task.ts";

export type TermName = "U" | "I" | "D" | "T" | "R" | "E" | "A";
export type Band = "NOW" | "TODAY" | "PLAN" | "LATER";

/** What gave a client its tier: value class, service grade, or individual tier. `GRADE_A` is the grade, `A` the class. */
export type TierName =
  | "A"
  | "B"
  | "C"
  | "AAA"
  | "AA"
  | "GRADE_A"
  | "DIAMOND"
  | "GOLD"
  | "SILVER"
  | "POTENTIAL"
  | "OTHER";

/** Why a term is worth what it is, in facts that every language can put into words. */
export type Why =
  | { readonly code: "urgency"; readonly urgency: Urgency }
  | {
      readonly code: "raised";
      readonly by: "full-outage" | "client-red" | "alert-unacknowledged" | "appointment-near";
    }
  | { readonly code: "type"; readonly type: TaskType }
  | { readonly code: "overdue"; readonly since: Instant }
  | { readonly code: "promise-broken" }
  | { readonly code: "ack-missed"; readonly since: Instant; readonly level: AlertLevel }
  | {
      readonly code: "clock";
      readonly metric: SlaMetric;
      /** Share of the limit that is used, in basis points; over 10000 when broken. */
      readonly usedBp: number;
      /** Minutes left in the clock's own time; negative when broken. */
      readonly minutesLeft: number;
    }
  | { readonly code: "due-in-hours"; readonly dueAt: Instant }
  | { readonly code: "due-today"; readonly dueAt: Instant }
  | { readonly code: "due-in-days"; readonly days: number; readonly dueAt: Instant }
  | { readonly code: "soft-passed"; readonly dueAt: Instant }
  | { readonly code: "no-date" }
  | {
      readonly code: "tier";
      readonly tier: TierName /** Clients in the batch, else 1. */;
      readonly batch: number;
    }
  | { readonly code: "internal" }
  | { readonly code: "risk"; readonly level: AlertLevel }
  | { readonly code: "engagement"; readonly of: readonly ("urged" | "promised" | "chief")[] }
  | { readonly code: "age"; readonly workdays: number };

export interface Term {
  readonly term: TermName;
  readonly points: number;
  readonly why: Why;
}

/** What lifts an item to NOW whatever its score. */
export type Override = "sla-broken" | "sla-75" | "red-unacknowledged" | "appointment-near";

/** `score` is the sum of `terms`, always: whoever asks why is shown the sum itself. */
export interface RankedTask {
  readonly task: OpenTask;
  readonly score: number;
  readonly terms: readonly Term[];
  readonly band: Band;
  readonly override?: Override;
  /** The worst running clock as of the instant of ranking. */
  readonly clock?: {
    readonly metric: SlaMetric;
    readonly usedBp: number;
    readonly minutesLeft: number;
    readonly limitMinutes: number;
  };
  /** The contact's bad hour holds it back until then. */
  readonly notBefore?: Instant;
}

/** What a line costs when it is left for the next working day 09:00: the terms that change, and a deadline that passes. */
export interface DelayCost {
  readonly points: number;
  readonly terms: readonly { readonly term: TermName; readonly from: number; readonly to: number }[];
  readonly misses?: { readonly what: "deadline" | "clock" | "acknowledgement"; readonly at: Instant };
}

export interface Overflow extends RankedTask {
  readonly delay: DelayCost;
}

/** The day as it is shown: every open item is in exactly one list, or counted in `snoozed` and `delegated`. */
export interface DayPlan {
  readonly at: Instant;
  readonly rulesVersion: string;
  /** The working period that the capacity speaks of. */
  readonly period: { readonly day: Day; readonly from: TimeOfDay; readonly isNow: boolean };
  readonly first: RankedTask | undefined;
  readonly now: readonly RankedTask[];
  /** NOW beyond the minutes left: still shown, marked for handing over. */
  readonly nowOverflow: readonly string[];
  readonly today: readonly RankedTask[];
  /** TODAY beyond the minutes left, with what waiting costs. */
  readonly overflow: readonly Overflow[];
  readonly plan: readonly RankedTask[];
  readonly later: readonly RankedTask[];
  /** 顺手办: at most one of PLAN or LATER, 5 minutes at most, due within two working days. */
  readonly quick: RankedTask | undefined;
  readonly blocked: readonly RankedTask[];
  readonly snoozed: readonly OpenTask[];
  readonly delegated: readonly Delegated[];
  readonly minutes: { readonly capacity: number; readonly planned: number };
  /** Set when a deadline rests on a calendar year that still waits for its notice. */
  readonly calendarProvisional: boolean;
  readonly away: boolean;
}
