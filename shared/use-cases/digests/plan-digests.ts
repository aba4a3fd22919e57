import * as z from "zod";
import { dayOf, TimeOfDay, timeOf } from "#shared/domain/calendar/day.ts";
import { isWorkday } from "#shared/domain/calendar/working-calendar.ts";
import { isDigestDue, slotsBetween } from "#shared/domain/people/digest.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface DigestOrder {
  readonly owner: string;
  readonly day: string;
}
export interface PlannedDigests {
  readonly day: string;
  readonly orders: readonly DigestOrder[];
}

/** Whose digest is due: the same one may be ordered again, `open-digest` lets it out once. `since` goes back further. */
export const planDigests = useCase({
  name: "plan-digests",
  roles: ["system"],
  uses: ["staff", "rules"],
  input: z.lazy(() => z.object({ since: TimeOfDay.optional() })),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide({ staff, rules }, { input, now }): Promise<Decision<PlannedDigests>> {
    const [{ notify }, calendar] = await Promise.all([rules.current(), rules.calendar()]);
    const day = dayOf(now);
    const until = timeOf(now);
    const slots = slotsBetween({ since: input.since, until }, notify);
    const people = (await Promise.all(slots.map(staff.listByDigestSlot))).flat();
    const isDayOff = !isWorkday(calendar, day);
    const due = people.filter((person) => isDigestDue(person, { notify, until, isDayOff }));
    return { outcome: { day, orders: due.map(({ id }) => ({ owner: id, day })) }, writes: [] };
  },
});
