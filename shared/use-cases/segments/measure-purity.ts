import * as z from "zod";
import { ownedBy, ownOf } from "#shared/domain/people/ownership.ts";
import { type Purity, purityOf } from "#shared/domain/segments/purity.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The unit-paid share of one manager's book, one's own where nobody is named (seeds G1.3, G1.4; TR-13). */
export const measurePurity = useCase({
  name: "measure-purity",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "staff", "rules"],
  input: z.object({ staff: z.string().min(1).optional() }),
  undo: "read",
  async subject({ staff }, input, { caller }) {
    if (input.staff === undefined) return ownOf(caller);
    const person = await staff.find(input.staff);
    return person && ownedBy(person);
  },
  async decide({ clients, rules }, { subject: { owner } }): Promise<Decision<Purity & { owner: string }>> {
    const [lines, { tier }] = await Promise.all([clients.lines(owner), rules.current()]);
    return { outcome: { owner, ...purityOf(lines, tier) }, writes: [] };
  },
});
