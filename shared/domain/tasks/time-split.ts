import { type ClosedTask, WORK_CLASS, WorkClass } from "./task.ts";

/** Where the time of some days went, against the split that is recommended (seed E3.9, E2.1). */
export interface ClassTime {
  readonly workClass: WorkClass;
  readonly minutes: number;
  /** Basis points of all that was done; they may miss 10000 by rounding. */
  readonly shareBp: number;
  readonly recommendedBp: number;
}

/** By the minutes that the tasks were estimated at; what was called off took none. Nothing done is no split. */
export function timeSplit(
  tasks: readonly ClosedTask[],
  recommendedBp: Readonly<Record<WorkClass, number>>,
): ClassTime[] {
  const done = tasks.filter(({ status }) => status === "DONE");
  const total = done.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total === 0) return [];
  return WorkClass.options.map((workClass) => {
    const own = done.filter(({ type }) => WORK_CLASS[type] === workClass);
    const minutes = own.reduce((sum, task) => sum + task.minutes, 0);
    return {
      workClass,
      minutes,
      shareBp: Math.round((minutes * 10_000) / total),
      recommendedBp: recommendedBp[workClass],
    };
  });
}
