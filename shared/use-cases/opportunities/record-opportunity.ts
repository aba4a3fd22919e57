import * as z from "zod";
import { Day, dayOf } from "#shared/domain/calendar/day.ts";
import {
  ActionStep,
  type Opportunity,
  SolutionOption,
  type Stage,
} from "#shared/domain/opportunities/opportunity.ts";
import { compared, type WeighedOption } from "#shared/domain/opportunities/options.ts";
import { type Warning, warningsFor } from "#shared/domain/opportunities/stages.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { Note, Title } from "#shared/domain/tasks/words.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface OpportunityRecorded {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  /** The options side by side, the best first. */
  readonly options: readonly WeighedOption[];
  readonly warnings: readonly Warning[];
}

/** An opportunity with its goal, its dated steps and the ways to serve it; what is not said stays as it was (seeds E4.5-E4.7). */
export const recordOpportunity = useCase({
  name: "record-opportunity",
  roles: ["manager", "chief", "service"],
  uses: ["archives", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      /** A new one where none is named. */
      id: z.string().min(1).optional(),
      name: Title.optional(),
      goal: Note.optional(),
      measure: Note.optional(),
      products: z.array(z.string().min(1)).max(20).optional(),
      amountFen: z.int().nonnegative().optional(),
      expectedCloseOn: Day.optional(),
      needId: z.string().min(1).optional(),
      steps: z.array(ActionStep).max(20).optional(),
      options: z.array(SolutionOption).max(5).optional(),
      chosen: Title.optional(),
    }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(
    { archives, rules },
    { caller, input, subject, now, ids },
  ): Promise<Decision<OpportunityRecorded>> {
    const { id, clientId, ...said } = input;
    const before = subject.opportunities.find((one) => one.id === id);
    if (id !== undefined && before === undefined) throw new Refusal("subject.unknown", {});
    const { province } = subject.client;
    const made = { createdAt: now, createdBy: caller.id, stageOn: dayOf(now) };
    const fresh: Omit<Opportunity, "version" | "name"> = {
      ...{ ...made, id: ids.next("opp"), clientId, province, stage: "CAPTURED", channel: "DIRECT" },
      ...{ products: [], steps: [], options: [] },
    };
    const after = { ...(before ?? fresh), ...stated(said) } as Omit<Opportunity, "version">;
    if (after.name === undefined) throw new Refusal("input.not-understood", { fields: ["name"] });
    mustBeOffered(after);
    const { pipeline } = await rules.current();
    const outcome = {
      ...{ id: after.id, name: after.name, stage: after.stage },
      options: compared(after.options, pipeline),
      warnings: warningsFor(after, subject),
    };
    return { outcome, writes: archives.put("opportunity", before, after) };
  },
});

function mustBeOffered({ chosen, options }: Pick<Opportunity, "chosen" | "options">): void {
  const isOffered = chosen === undefined || options.some(({ name }) => name === chosen);
  if (!isOffered) throw new Refusal("input.not-understood", { fields: ["chosen"] });
}

function stated<T extends object>(said: T): Partial<T> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<T>;
}
