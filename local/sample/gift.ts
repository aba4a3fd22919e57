import type { SampleTask } from "./draft.ts";
import type { SampleStaff } from "./organisation.ts";
import type { Times } from "./times.ts";

export interface Gift {
  readonly before: SampleTask;
  readonly after: SampleTask;
  readonly toName: string;
}

/** The second of a team has just handed something to the first, who has not accepted it yet. */
export function giftTo(
  [first, second]: readonly SampleStaff[],
  { person, tasks, times }: { person: SampleStaff; tasks: readonly SampleTask[]; times: Times },
): Gift | undefined {
  const before = tasks.find(
    ({ type, blockedBy, hiddenUntil }) => type === "VISIT" && !(blockedBy ?? hiddenUntil),
  );
  if (first === undefined || person !== second || before === undefined) return undefined;
  const handedOver = { by: person.id, name: person.name, at: times.minutesAgo(90), reason: "时间冲突" };
  const after = { ...before, owner: first.id, unit: first.unit, status: "NEW" as const, handedOver };
  return { before, after, toName: first.name };
}
