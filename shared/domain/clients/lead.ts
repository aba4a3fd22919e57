import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { inOneLine } from "#shared/domain/one-line.ts";
import { Client, ClientKind } from "./client.ts";
import { Competitor, LeadSource, type LeadStatus } from "./codes.ts";

/** What is known of somebody who is not yet a client. */
export const LeadDraft = z.lazy(() =>
  z.object({
    kind: ClientKind.default("GROUP"),
    name: z.string().overwrite(inOneLine).trim().min(1).max(100),
    address: z.string().max(200).optional(),
    grid: z.string().optional(),
    employees: z.int().nonnegative().optional(),
    registeredCapitalFen: z.int().nonnegative().optional(),
    industryCode: z.string().optional(),
    ownership: Client.unwrap().shape.ownership,
    localNumbers: z.int().nonnegative().optional(),
    budgetApproved: z.boolean().optional(),
    rival: Competitor.optional(),
    rivalEndsOn: Day.optional(),
    /** What is spent on telecommunications in a month, as they say. */
    spendFen: z.int().nonnegative().optional(),
    /** What they said they need. */
    need: z.string().max(200).optional(),
    /** A contact who decides or approves is known. */
    hasDecider: z.boolean().optional(),
    source: LeadSource.optional(),
    sourceDetail: z.string().max(200).optional(),
    /** The client that brought it, by its id. */
    referrer: z.string().min(1).optional(),
  }),
);
export type LeadDraft = z.infer<typeof LeadDraft>;

/** domain.md 2.10. A dropped one is looked at again after 90 days, then yearly (PC-5). */
export const LEAD_TRANSITIONS: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  NEW: ["CHECKED", "DROPPED"],
  CHECKED: ["CONFIRMED", "DROPPED"],
  CONFIRMED: ["CONVERTED", "DROPPED"],
  CONVERTED: ["DROPPED"],
  DROPPED: ["NEW"],
};
