import * as z from "zod";
import { TimeOfDay } from "#shared/domain/calendar/day.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface DigestSetting {
  readonly digest: "on" | "off";
  /** The person's own time, else the usual one. */
  readonly at: TimeOfDay;
  readonly daysOff: "critical" | "never";
}

const FIELDS = ["at", "daysOff", "digest"] as const;

export const setDigest = useCase({
  name: "set-digest",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["staff", "rules"],
  input: z.lazy(() =>
    z
      .object({
        at: TimeOfDay.optional(),
        daysOff: z.enum(["critical", "never"]).optional(),
        digest: z.enum(["on", "off"]).optional(),
      })
      .refine((said) => FIELDS.some((field) => said[field] !== undefined), { path: ["digest"] }),
  ),
  undo: "restore",
  async subject({ staff }, _, { caller }) {
    const self = await staff.find(caller.id);
    return self && { ...ownedBy(self), self };
  },
  async decide({ staff, rules }, { input, subject: { self } }): Promise<Decision<DigestSetting>> {
    const { notify } = await rules.current();
    const { digestFrom: from, digestUntil: until, digestAt } = notify;
    if (input.at && (input.at < from || input.at > until))
      throw new Refusal("digest.out-of-hours", { from, until });
    const after = chosen(self.notify, input);
    const outcome = { digest: after.digest, at: after.digestAt ?? digestAt, daysOff: after.daysOff };
    return { outcome, writes: staff.put(self, { ...self, notify: after }) };
  },
});

/** Who names a time wants the digest, unless they say otherwise. */
function chosen(
  before: Staff["notify"],
  {
    at,
    daysOff,
    digest,
  }: {
    at?: TimeOfDay | undefined;
    daysOff?: "critical" | "never" | undefined;
    digest?: "on" | "off" | undefined;
  },
): Staff["notify"] {
  return {
    ...before,
    ...(at && { digestAt: at }),
    daysOff: daysOff ?? before.daysOff,
    digest: digest ?? (at ? "on" : before.digest),
  };
}
