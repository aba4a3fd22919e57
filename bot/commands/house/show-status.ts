import { callOf } from "#bot/act.ts";
import { factsOf, plainly, told } from "#bot/cards/told.ts";
import type { Command, Turn } from "#bot/command.ts";
import { settledFiles } from "#bot/settled-files.ts";
import { perform } from "#shared/perform.ts";
import { type Status, showStatus } from "#shared/use-cases/house/show-status.ts";

export const showStatusCommand: Command = {
  name: "show-status",
  roles: showStatus.roles,
  needs: [],
  async run(turn) {
    const { say, now } = turn;
    const status = await perform(showStatus, { ...callOf(turn), input: {} });
    const { version, scope, rulesVersion, ruleFaults, calendar, jobs, failedDigests } = status;
    const faults = ruleFaults.map(({ code, problem }) => say.status.ruleFault(code, problem));
    const jobLines = jobs.map(({ name, at, outcome }) =>
      say.status.job(name, say.time.when(at, now), outcome),
    );
    const digestLines = [
      failedDigests.length === 0 ? say.status.noFailures : say.status.failures(failedDigests.length),
      ...(await failuresOf(failedDigests.slice(0, NAMED), turn)),
    ];
    const settled = await settledFiles(turn);
    const parts = [
      { lines: plainly([say.status.scope(scope), say.status.calendar(calendar), ...faults]) },
      {
        heading: say.status.jobs,
        lines: jobs.length === 0 ? plainly([say.status.noJobs]) : factsOf(jobLines, say),
      },
      { heading: say.status.digests, lines: plainly(digestLines) },
      { lines: plainly(settled.words) },
    ];
    const reply = told({ title: say.status.version(version, rulesVersion), parts }, say);
    return { reply: { ...reply, ...(settled.files.length > 0 && { files: settled.files }) } };
  },
};

/** How many failures are named; the others are in the count. */
const NAMED = 10;

async function failuresOf(failed: Status["failedDigests"], { ports, say, now }: Turn): Promise<string[]> {
  const people = await Promise.all(failed.map(async ({ owner }) => await ports.staff.find(owner)));
  return failed.map(({ owner, at, reason }, n) => {
    const name = people[n]?.name ?? owner;
    return say.status.failure(name, say.time.when(at, now), say.status.reasons[reason] ?? reason);
  });
}
