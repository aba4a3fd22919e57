import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { SegmentRun } from "#shared/domain/clients/segment-run.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { rfmInputs } from "#shared/domain/segments/rfm.ts";
import { type NewRun, runOf, withCounted, withCuts } from "#shared/domain/segments/run.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type SegmentsStand = Pick<SegmentRun, "month" | "step" | "after" | "clients">;

const ABREAST = 8;

/**
 * One step of the month's segmentation of the province: a manager is counted, the borders are found, a manager is
 * marked as written. Each step is a commit that tells where it stands, so that a run that was stopped goes on there.
 */
export const segmentClients = useCase({
  name: "segment-clients",
  roles: ["system"],
  uses: ["clients", "archives", "segments", "rules"],
  /** The next manager in the order of ids; nobody when all are done. */
  input: z.lazy(() => z.object({ owner: z.string().min(1).optional() })),
  undo: "never",
  subject: async ({ segments }, _input, { caller }) => ({ ...ownOf(caller), last: await segments.run() }),
  async decide(stores, { input: { owner }, subject, now, caller }): Promise<Decision<SegmentsStand>> {
    const { last } = subject;
    const run = runOf(last, { province: caller.province, today: dayOf(now) });
    const after = await stepped(stores, run, owner);
    const { month, step, after: at, clients } = after;
    const writes = after === last ? [] : stores.segments.put(last, after);
    return { outcome: { month, step, after: at, clients }, writes };
  },
});

async function stepped(
  stores: Pick<Stores, "clients" | "archives" | "rules">,
  run: NewRun,
  owner: string | undefined,
): Promise<NewRun> {
  if (run.step === "DONE" || (owner !== undefined && owner <= run.after)) return run;
  const isCounting = run.step === "COUNTING";
  if (owner !== undefined) return isCounting ? await counting(stores, run, owner) : { ...run, after: owner };
  if (!isCounting) return { ...run, step: "DONE", after: "", tallies: { r: {}, f: {}, m: {} } };
  const { segment } = await stores.rules.current();
  return withCuts(run, segment);
}

async function counting(
  { clients, archives }: Pick<Stores, "clients" | "archives">,
  run: NewRun,
  owner: string,
): Promise<NewRun> {
  const lines = await clients.lines(owner);
  const inputs = [];
  for (let at = 0; at < lines.length; at += ABREAST) {
    const page = lines.slice(at, at + ABREAST);
    const wholes = await Promise.all(page.map(async ({ id }) => await archives.whole(id)));
    inputs.push(...wholes.filter((whole) => whole !== undefined).map((whole) => rfmInputs(whole, run.on)));
  }
  return withCounted(run, owner, inputs);
}
