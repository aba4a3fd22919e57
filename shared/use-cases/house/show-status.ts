import * as z from "zod";
import { VERSION } from "#shared/contracts/version.ts";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { isProvisional, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { JobRun, RuleFault, Scope } from "#shared/domain/house/status.ts";
import type { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Status {
  readonly version: string;
  /** Which province and kinds of client this stack serves. */
  readonly scope: Scope;
  readonly rulesVersion: string;
  /** Overrides that do not hold: the defaults stand in for them. */
  readonly ruleFaults: readonly RuleFault[];
  readonly calendar: { readonly version: string; readonly provisional: readonly number[] };
  /** The last run first. */
  readonly jobs: readonly Pick<JobRun, "name" | "at" | "outcome">[];
  /** Of today; without their text, which would name clients. */
  readonly failedDigests: readonly (Pick<DigestReceipt, "owner" | "at"> & { readonly reason: string })[];
}

export const showStatus = useCase({
  name: "show-status",
  roles: ["admin", "operator"],
  uses: ["status", "digests", "rules"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide({ status, digests, rules }, { now }): Promise<Decision<Status>> {
    const [{ version: rulesVersion }, ruleFaults, calendar, jobs, failed] = await Promise.all([
      rules.current(),
      rules.listFaults(),
      rules.calendar(),
      status.listJobs(),
      digests.listFailed(dayOf(now)),
    ]);
    const outcome = {
      ...{ version: VERSION, scope: status.scope(), rulesVersion, ruleFaults },
      calendar: { version: calendar.version, provisional: provisional(calendar, dayOf(now)) },
      jobs: jobs
        .toSorted((one, other) => (one.at > other.at ? -1 : 1))
        .map(({ name, at, outcome: result }) => ({ name, at, outcome: result })),
      failedDigests: failed.map(({ owner, at, reason = "" }) => ({ owner, at, reason })),
    };
    return { outcome, writes: [] };
  },
});

/** Of this year and the next, which are those that deadlines lie in. */
function provisional(calendar: WorkingCalendar, today: Day): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].filter((each) => isProvisional(calendar, `${each}-01-01`));
}
