import * as z from "zod";
import type { Role } from "#shared/domain/people/caller.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsAbove } from "#shared/domain/people/unit.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Self
  extends Pick<Staff, "id" | "name" | "employeeNo" | "post" | "language" | "notify" | "abilities"> {
  readonly role: Role;
  /** From the top down to one's own. */
  readonly units: readonly Pick<Unit, "code" | "name" | "level">[];
  /** How many units' work one may see besides one's own. */
  readonly reach: number | "everyone";
}

export const whoAmI = useCase({
  name: "who-am-i",
  roles: ["manager", "supervisor", "chief", "service", "admin", "operator"],
  uses: ["staff", "units"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  async subject({ staff }, _, { caller }) {
    const self = await staff.find(caller.id);
    return self && { ...ownedBy(self), self };
  },
  async decide({ units }, { caller: { role, reach }, subject: { self } }): Promise<Decision<Self>> {
    const { id, name, employeeNo, post, language, notify, abilities } = self;
    const path = unitsAbove(await units.tree(), self.unit).toReversed();
    const outcome = {
      ...{ id, name, employeeNo, post, language, notify, role },
      ...(abilities && { abilities }),
      units: path.map(({ code, name: called, level }) => ({ code, name: called, level })),
      reach: reach === "everyone" ? reach : reach.length,
    };
    return { outcome, writes: [] };
  },
});
