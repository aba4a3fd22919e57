import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { perform } from "#shared/perform.ts";
import { showStatus } from "#shared/use-cases/house/show-status.ts";

export const showStatusCommand: Command = {
  name: "show-status",
  roles: showStatus.roles,
  needs: [],
  async run(turn) {
    const { say, now } = turn;
    const status = await perform(showStatus, { ...callOf(turn), input: {} });
    const { version, rulesVersion, ruleFaults, calendar, jobs, failedDigests } = status;
    const lines = [
      say.status.version(version, rulesVersion),
      say.status.calendar(calendar),
      ...ruleFaults.map(({ code, problem }) => say.status.ruleFault(code, problem)),
      ...(jobs.length === 0
        ? [say.status.noJobs]
        : jobs.map(({ name, at, outcome }) => say.status.job(name, say.time.when(at, now), outcome))),
      failedDigests.length === 0 ? say.status.noFailures : say.status.failures(failedDigests.length),
      ...failedDigests
        .slice(0, 10)
        .map(({ owner, at, reason }) => say.status.failure(owner, say.time.when(at, now), reason)),
    ];
    return { reply: plain(lines.join("\n")) };
  },
};
