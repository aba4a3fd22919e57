import * as z from "zod";
import { addDays, addMonths, Day } from "#shared/domain/calendar/day.ts";
import type { ArchiveRules } from "#shared/domain/rules/archive-rules.ts";
import { Client } from "./client.ts";
import { Competitor } from "./codes.ts";

export const LeaveReason = z.enum([
  "PRICE",
  "NETWORK",
  "SERVICE",
  "COMPETITOR",
  "CLOSED",
  "MOVED",
  "UNIT_SWITCH",
  "OTHER",
]);
export type LeaveReason = z.infer<typeof LeaveReason>;

/** The frozen copy of a client that left (domain.md 2.2, seed D3.1.2): kept for who wants to win it back. */
export const RetainedArchive = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string().min(1),
    leftOn: Day,
    /** The archive as it was on the day before. */
    snapshot: Client.unwrap().partial(),
    reason: LeaveReason.optional(),
    competitor: Competitor.optional(),
    note: z.string().optional(),
    lastMonthFen: z.int().nonnegative().optional(),
    ownerAtLeave: z.string(),
    winBackPriority: z.int().min(1).max(5),
    /** The next day on which to try; none when it is back or given up. */
    nextTryOn: Day.optional(),
    retainUntil: Day,
    returnedOn: Day.optional(),
    anonymisedOn: Day.optional(),
  }),
);
export type RetainedArchive = z.infer<typeof RetainedArchive>;

export interface Leaving {
  readonly on: Day;
  readonly reason?: LeaveReason | undefined;
  readonly competitor?: z.infer<typeof Competitor> | undefined;
  readonly note?: string | undefined;
}

/** The copy that is taken in the commit in which a client leaves. */
export function retained(
  client: Client,
  { on, reason, competitor, note }: Leaving,
  rules: ArchiveRules,
): Omit<RetainedArchive, "version"> {
  const { version: _, ...snapshot } = client;
  return {
    ...{ clientId: client.id, province: client.province, unit: client.unit, leftOn: on, snapshot },
    ...(reason && { reason }),
    ...(competitor && { competitor }),
    ...(note && { note }),
    ...(client.monthlyFen !== undefined && { lastMonthFen: client.monthlyFen }),
    ownerAtLeave: client.owner,
    winBackPriority: priorityOf(client),
    nextTryOn: addDays(on, rules.lifeCycle.winBackDays[0]),
    retainUntil: addMonths(on, rules.keptYears * 12),
  };
}

/** 5 for class A, 1 for who was in none. */
function priorityOf({ valueClass, strategic }: Client): number {
  if (strategic) return 5;
  return { A: 5, B: 4, C: 2, NONE: 1 }[valueClass];
}
