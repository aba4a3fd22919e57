import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { merged } from "./difference.ts";
import { nameOf } from "./rule-sets.ts";
import { DEFAULT_RULES } from "./rules.ts";

/** How far a version of a rule set has come (seed D4). ACTIVE begins and ends with a day, by itself. */
export const RuleStatus = z.enum(["DRAFT", "DRY_RUN", "SCHEDULED", "ACTIVE", "RETIRED"]);
export type RuleStatus = z.infer<typeof RuleStatus>;

/** One version of a province's rule set: what it does otherwise than the national default, who wanted it, who agreed. */
export const RuleDocument = z.lazy(() =>
  z.object({
    code: z.string().min(1),
    /** Counts a province's versions of one set. */
    number: z.int().positive(),
    version: z.string(),
    province: z.string(),
    /** ACTIVE and RETIRED are read off the calendar: what was approved is kept as SCHEDULED until it has been replaced. */
    status: RuleStatus,
    content: z.record(z.string(), z.unknown()),
    /** The number of the version that it was made from; 0 is the national default. */
    basedOn: z.int().nonnegative(),
    /** The first day; absent in a draft, and in what has been there since ever. */
    from: Day.optional(),
    /** Who drafted it. */
    owner: z.string().optional(),
    ownerName: z.string().optional(),
    draftedAt: Instant.optional(),
    reason: z.string().optional(),
    /** That it is to be tried: since when, by whom, over how many managers, and whether nobody waits for it. */
    trial: z
      .object({ at: Instant, by: z.string(), of: z.int().nonnegative(), isJob: z.boolean() })
      .optional(),
    approvedBy: z.string().optional(),
    approvedByName: z.string().optional(),
    approvedAt: Instant.optional(),
    /** The request that was approved. */
    requestId: z.string().optional(),
    /** Who called it off before its day came: it has never been in force. */
    withdrawnBy: z.string().optional(),
    withdrawnByName: z.string().optional(),
    withdrawnAt: Instant.optional(),
  }),
);
export type RuleDocument = z.infer<typeof RuleDocument>;
export type NewRuleDocument = Omit<RuleDocument, "version">;

/** What a request for approval carries: which draft, as it was then, from which day. */
export const RuleChange = z.lazy(() =>
  RuleDocument.unwrap().pick({ code: true, number: true, content: true }).extend({ from: Day }),
);

export function byNumber(one: RuleDocument, other: RuleDocument): number {
  return one.number - other.number;
}

/** Of each set the version that its day has come for last. */
export function inForceOn(approved: readonly RuleDocument[], day: Day): RuleDocument[] {
  const begun = approved.filter(({ from = "" }) => from <= day);
  return begun.filter(({ code, number }) => begun.every((one) => one.code !== code || one.number <= number));
}

/** The newest version that was approved, whether its day has come or not. */
export function newestOf(approved: readonly RuleDocument[], code: string): RuleDocument | undefined {
  return approved
    .filter((one) => one.code === code)
    .toSorted(byNumber)
    .at(-1);
}

/** What a version is on a day, as it is said. */
export function statusOn(
  document: RuleDocument,
  { day, approved }: { readonly day: Day; readonly approved: readonly RuleDocument[] },
): RuleStatus {
  const { status, from = "", code, number } = document;
  if (status !== "SCHEDULED") return status;
  if (from > day) return "SCHEDULED";
  return inForceOn(approved, day).some((one) => one.code === code && one.number === number)
    ? "ACTIVE"
    : "RETIRED";
}

/** A set as a content makes it; the calendar's own content is all there is of it. */
export function setWith(code: string, content: unknown): unknown {
  const name = nameOf(code);
  return name === undefined ? content : merged(DEFAULT_RULES[name], content);
}
