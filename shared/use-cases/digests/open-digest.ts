import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { type DigestVerdict, digestVerdict } from "#shared/domain/people/digest.ts";
import type { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type OpenedDigest =
  | DigestVerdict
  /** It was let out, or skipped, before: nothing more is sent. */
  | { readonly verdict: "already"; readonly status: DigestReceipt["status"] };

/**
 * Lets one digest per person and day out, however often its order arrives: only the one whose receipt is written sends it.
 * The message of the call is new for every attempt, or a repeat would be told `send` again. `again` reopens a failure.
 */
export const openDigest = useCase({
  name: "open-digest",
  roles: ["system"],
  uses: ["digests", "staff", "tasks", "rules"],
  input: z.lazy(() => z.object({ owner: z.string().min(1), day: Day, again: z.boolean().default(false) })),
  undo: "never",
  async subject({ digests, staff }, { owner, day }) {
    const person = await staff.find(owner);
    return person && { ...ownedBy(person), person, receipt: await digests.find(owner, day) };
  },
  async decide({ digests, tasks, rules }, { input, subject, now }): Promise<Decision<OpenedDigest>> {
    const { day, again } = input;
    const { person, receipt, owner, unit, province } = subject;
    const isRetried = again && receipt?.status === "FAILED";
    if (receipt && !isRetried) return { outcome: { verdict: "already", status: receipt.status }, writes: [] };
    const [inForce, calendar, desk] = await Promise.all([
      rules.current(),
      rules.calendar(),
      tasks.desk(owner),
    ]);
    const outcome = digestVerdict(person, { desk, now, day, rules: inForce, calendar });
    const what = { owner, unit, province, day, at: now };
    const status = outcome.verdict === "send" ? "SENDING" : "SKIPPED";
    const reason = outcome.verdict === "send" ? {} : { reason: outcome.reason };
    return { outcome, writes: digests.put(receipt, { ...what, ...reason, status }) };
  },
});
