import * as z from "zod";
import type { Staff } from "#shared/domain/people/staff.ts";
import { useCase } from "#shared/use-case.ts";

/** Remembers where a person can be written to on a channel; nothing is written while it is the same. */
export const keepAddress = useCase({
  name: "keep-address",
  roles: ["manager", "supervisor", "chief", "service", "admin", "operator"],
  uses: ["staff"],
  input: z.lazy(() => z.object({ channel: z.string().min(1).max(40), address: z.string().min(2).max(4000) })),
  undo: "never",
  subject: async ({ staff }, _input, { caller }) => {
    const self = await staff.find(caller.id);
    return self && { owner: self.id, unit: self.unit, province: self.province, self };
  },
  decide({ staff }, { input: { channel, address }, subject: { self } }) {
    const isKnown = self.addresses?.[channel] === address;
    const after: Staff = { ...self, addresses: { ...self.addresses, [channel]: address } };
    return { outcome: isKnown ? "known" : "kept", writes: isKnown ? [] : staff.put(self, after) };
  },
});
