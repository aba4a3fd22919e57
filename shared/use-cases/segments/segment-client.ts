import * as z from "zod";
import { isSame } from "#shared/domain/import/plan.ts";
import { type Segments, segmentsOf } from "#shared/domain/segments/segments.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** One client's segments by the month's borders, with the day and the rules that made them; the same again writes nothing. */
export const segmentClient = useCase({
  name: "segment-client",
  roles: ["system"],
  uses: ["archives", "clients", "segments", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { subject }): Promise<Decision<{ is: "written" | "same" | "no-borders" }>> {
    const [run, rules] = await Promise.all([stores.segments.run(), stores.rules.current()]);
    if (run?.cuts === undefined) return { outcome: { is: "no-borders" }, writes: [] };
    const { client } = subject;
    const segments = segmentsOf(subject, { today: run.on, rules, cuts: run.cuts });
    if (isSame(heldOf(client), segments)) return { outcome: { is: "same" }, writes: [] };
    return { outcome: { is: "written" }, writes: stores.clients.put(client, { ...client, ...segments }) };
  },
});

function heldOf({
  stageClass,
  revenueClass,
  rfm,
  clvFen,
  zone,
  segmentedOn,
  segmentRules,
}: Segments): Segments {
  return { stageClass, revenueClass, rfm, clvFen, zone, segmentedOn, segmentRules };
}
