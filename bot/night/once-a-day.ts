import { dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";
import type { Night, Progress } from "./night.ts";

/** What a step does with each of many: units, people. */
export interface Round {
  /** Under this name `show-status` tells of it. */
  readonly job: string;
  /** Ids in any order. */
  readonly among: readonly string[];
  readonly each: (id: string) => Promise<void>;
}

const DONE = "done";

/** Through all of them once a day, in the order of their ids; each leaves a mark behind which the next call goes on. */
export async function onceADay(night: Night, { job, among, each }: Round): Promise<Progress> {
  const mark = await markOf(night, job);
  if (mark === DONE) return "done";
  for (const id of among.toSorted().filter((one) => one > mark)) {
    if (night.isTimeUp()) return "more";
    await each(id);
    await leaveMark(night, { job, mark: id });
  }
  await leaveMark(night, { job, mark: DONE });
  return "done";
}

async function markOf({ ports }: Night, job: string): Promise<string> {
  const last = (await ports.status.listJobs()).find(({ name }) => name === job);
  const [day, mark = ""] = last?.outcome.split(" ") ?? [];
  return day === dayOf(ports.clock.now()) ? mark : "";
}

async function leaveMark(
  { ports, caller }: Night,
  { job, mark }: { readonly job: string; readonly mark: string },
): Promise<void> {
  const outcome = `${dayOf(ports.clock.now())} ${mark}`;
  const message = `${job} ${outcome}`;
  await perform(recordJobRun, { ports, caller, message, input: { name: job, outcome } });
}
