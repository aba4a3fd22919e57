import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Cuts } from "#shared/domain/clients/segment-run.ts";

/** What may move when a rule changes. Of a client, but for the last two: of a manager's day, and of an open task. */
export const MoveSubject = z.enum([
  "VALUE_CLASS",
  "REVENUE_CLASS",
  "STAGE",
  "ZONE",
  "LIFETIME_VALUE",
  "ALERT_LEVEL",
  "CADENCE",
  "FIRST_THING",
  "BAND",
  "DEADLINE",
  "POINTS",
  "CREDIT_GRADE",
  "CREDIT_LIMIT",
  "DISCOUNT",
  "TIER",
  "SERVICE_GRADE",
  "SURVEY_GRADE",
]);
export type MoveSubject = z.infer<typeof MoveSubject>;

/** One thing that would be otherwise. */
export const Move = z.lazy(() =>
  z.object({
    subject: MoveSubject,
    /** Of the client, manager or task. */
    id: z.string(),
    name: z.string(),
    /** Codes, instants or amounts, as the subject has them. */
    from: z.string(),
    to: z.string(),
    /** How far it moves, for the order of the largest. */
    size: z.number().nonnegative(),
    /** What it costs (positive) or saves. */
    fen: z.int().optional(),
    points: z.int().optional(),
    /** A month of the past year; absent, it is today. */
    month: z.string().optional(),
  }),
);
export type Move = z.infer<typeof Move>;

const Sum = z.lazy(() => z.object({ count: z.int(), fen: z.int(), points: z.int() }));
/** By `subject from>to`; amounts are summed by their subject alone. */
const Sums = z.lazy(() => z.record(z.string(), Sum));

/** What moves, counted as it goes by: its size does not grow with the province. */
export const Impact = z.lazy(() =>
  z.object({
    clients: z.int(),
    managers: z.int(),
    tasks: z.int(),
    today: Sums,
    /** By month of the past year. */
    months: z.record(z.string(), Sums),
    largest: z.array(Move),
    /** Of how many clients a subject could not be told, for want of data. */
    unknown: z.record(z.string(), z.int()),
  }),
);
export type Impact = z.infer<typeof Impact>;

export const TrialStep = z.enum(["COUNTING", "MOVING", "DONE"]);

/** A change of rules that is tried over the whole province, one manager after the other; it goes on where it stopped. */
export const RuleTrial = z.lazy(() =>
  z.object({
    code: z.string(),
    version: z.string(),
    province: z.string(),
    /** The draft that is tried, by its number and its content. */
    number: z.int(),
    content: z.record(z.string(), z.unknown()),
    /** The rules that it is compared with, and the content that they have of this set. */
    against: z.string(),
    before: z.record(z.string(), z.unknown()),
    on: Day,
    startedAt: Instant,
    by: z.string(),
    step: TrialStep,
    /** The last manager who was done, in the order of ids. */
    after: z.string(),
    /** Managers of the province when it began. */
    of: z.int(),
    /** Too many to wait for: it is carried out by itself, and its end is told. */
    isJob: z.boolean().default(false),
    impact: Impact,
    /** Where clients are counted first: buckets of revenue, and the borders that they give before and after. */
    tally: z.record(z.string(), z.int()).default({}),
    cuts: z.object({ before: Cuts, after: Cuts }).optional(),
    endedAt: Instant.optional(),
  }),
);
export type RuleTrial = z.infer<typeof RuleTrial>;
export type NewTrial = Omit<RuleTrial, "version">;
