import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** One client of a batch, and what came of it so far. */
export const Target = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    name: z.string().min(1),
    result: z.string().optional(),
    /** When the result was said. */
    at: Instant.optional(),
  }),
);
export type Target = z.infer<typeof Target>;

/** The clients that a batch is for (seed E1.4); it lies with whoever has the task. */
export const BatchTargets = z.lazy(() =>
  z.object({
    owner: z.string().min(1),
    taskId: z.string().min(1),
    targets: z.array(Target),
    province: z.string(),
    version: z.string(),
  }),
);
export type BatchTargets = z.infer<typeof BatchTargets>;

/** A client's result takes the place of its last one; one that was not listed joins the end. */
export function withResult(targets: readonly Target[], said: Required<Target>): Target[] {
  const isListed = targets.some(({ clientId }) => clientId === said.clientId);
  if (!isListed) return [...targets, said];
  return targets.map((target) =>
    target.clientId === said.clientId ? { ...said, name: target.name } : target,
  );
}

/** What a note tells of a client, without the name in front: 三江贸易：同意试用 is 同意试用. */
export function resultIn(note: string, names: readonly string[]): string {
  const name = names.find((one) => note.startsWith(one)) ?? "";
  const told = note.slice(name.length).replace(/^[\s:：,，]+/u, "");
  return told === "" ? note : told;
}

export interface Reached {
  readonly reached: number;
  /** As many as the batch was said to have, or more when more are listed. */
  readonly of: number;
}

export function reachedOf(targets: readonly Target[], batch: { readonly count: number }): Reached {
  const reached = targets.filter(({ result }) => result !== undefined).length;
  return { reached, of: Math.max(batch.count, targets.length) };
}
