import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Competitor } from "#shared/domain/clients/codes.ts";
import { Stage } from "#shared/domain/opportunities/opportunity.ts";
import { advanced, type Warning, warningsFor } from "#shared/domain/opportunities/stages.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface OpportunityAdvanced {
  readonly id: string;
  readonly name: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly warnings: readonly Warning[];
}

/** An opportunity moves a stage; closed, it goes to the client's history (domain.md 2.10, 3.22). */
export const advanceOpportunity = useCase({
  name: "advance-opportunity",
  roles: ["manager", "chief", "service"],
  uses: ["archives"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      id: z.string().min(1),
      to: Stage,
      note: Note.optional(),
      competitor: Competitor.optional(),
    }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide({ archives }, { input, subject, now }): Promise<Decision<OpportunityAdvanced>> {
    const { clientId, id, to, note, competitor } = input;
    const before = await archives.find("opportunity", { clientId, id });
    if (before === undefined) throw new Refusal("subject.unknown", {});
    const after = advanced(before, { to, on: dayOf(now), note, competitor }, subject);
    const outcome = {
      ...{ id, name: before.name, from: before.stage, to },
      warnings: warningsFor(after, subject),
    };
    return { outcome, writes: archives.put("opportunity", before, after) };
  },
});
