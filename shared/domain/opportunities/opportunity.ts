import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Competitor } from "#shared/domain/clients/codes.ts";
import { Note, Title } from "#shared/domain/tasks/words.ts";

export const Stage = z.enum([
  "CAPTURED",
  "NEED_CONFIRMED",
  "SOLUTION",
  "QUOTED",
  "NEGOTIATION",
  "WON",
  "LOST",
]);
export type Stage = z.infer<typeof Stage>;

/** A dated step of the plan, and who takes it (seed E4.6). */
export const ActionStep = z.lazy(() =>
  z.object({ text: Title, ownerId: z.string().min(1), dueOn: Day, doneOn: Day.optional() }),
);
export type ActionStep = z.infer<typeof ActionStep>;

/** One way to serve the need: its price, how well it fits, and how soon it is there (seed E4.7). */
export const SolutionOption = z.lazy(() =>
  z.object({
    name: Title,
    priceFen: z.int().nonnegative(),
    /** 1 hardly, 5 wholly. */
    fit: z.int().min(1).max(5),
    deliveryDays: z.int().nonnegative(),
    note: Note.optional(),
  }),
);
export type SolutionOption = z.infer<typeof SolutionOption>;

/** What may be sold to a client (domain.md 2.6), with what is to be reached and how one will know (seed E4.5). */
export const Opportunity = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    name: Title,
    /** What the client decides for, and what says that it was right. */
    goal: Note.optional(),
    measure: Note.optional(),
    products: z.array(z.string()).default([]),
    amountFen: z.int().nonnegative().optional(),
    channel: z.enum(["DIRECT", "PARTNER"]).default("DIRECT"),
    stage: Stage,
    /** When the stage was entered. */
    stageOn: Day,
    expectedCloseOn: Day.optional(),
    needId: z.string().optional(),
    steps: z.array(ActionStep).default([]),
    options: z.array(SolutionOption).default([]),
    /** The option that was decided for, by its name. */
    chosen: z.string().optional(),
    closeReason: Note.optional(),
    competitor: Competitor.optional(),
    createdAt: Instant,
    createdBy: z.string(),
  }),
);
export type Opportunity = z.infer<typeof Opportunity>;

export function isOpenOpportunity({ stage }: Pick<Opportunity, "stage">): boolean {
  return stage !== "WON" && stage !== "LOST";
}
