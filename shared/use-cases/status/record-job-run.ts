import * as z from "zod";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface JobRecorded {
  readonly name: string;
  readonly at: string;
}

/** When a job last ended, and how. */
export const recordJobRun = useCase({
  name: "record-job-run",
  roles: ["system"],
  uses: ["status"],
  input: z.lazy(() => z.object({ name: z.string().min(1), outcome: z.string().min(1).max(500) })),
  undo: "never",
  async subject({ status }, { name }, { caller }) {
    const last = (await status.listJobs()).find((run) => run.name === name);
    return { ...ownOf(caller), last };
  },
  decide({ status }, { input: { name, outcome }, subject: { last }, now }): Decision<JobRecorded> {
    return { outcome: { name, at: now }, writes: status.putJob(last, { name, outcome, at: now }) };
  },
});
