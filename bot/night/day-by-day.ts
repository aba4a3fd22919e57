import { addDays, type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";
import type { Night, Progress } from "./night.ts";

interface Round {
  /** Under this name `show-status` tells of it; its outcome is the last day that is done, and what else there is to say. */
  readonly job: string;
  readonly upTo: Day;
  /** What is left to say of a day, as one word. */
  readonly each: (day: Day, said: string) => Promise<string>;
}

/** Where nobody knows how far it was, the night looks back as far as this. */
const LOOK_BACK_DAYS = 31;

/** Every day since the last that was done, however many nights were missed. */
export async function dayByDay(night: Night, { job, upTo, each }: Round): Promise<Progress> {
  const last = (await night.ports.status.listJobs()).find(({ name }) => name === job);
  const [done = addDays(upTo, -LOOK_BACK_DAYS), word = ""] = last?.outcome.split(" ") ?? [];
  let said = word;
  for (let day = addDays(done, 1); day <= upTo; day = addDays(day, 1)) {
    if (night.isTimeUp()) return "more";
    said = await each(day, said);
    await leaveMark(night, { job, outcome: `${day} ${said}`.trim() });
  }
  return "done";
}

async function leaveMark(
  { ports, caller }: Night,
  input: { readonly name?: string; readonly job: string; readonly outcome: string },
): Promise<void> {
  const { job: name, outcome } = input;
  const message = `${name} ${outcome} ${dayOf(ports.clock.now())}`;
  await perform(recordJobRun, { ports, caller, message, input: { name, outcome } });
}
