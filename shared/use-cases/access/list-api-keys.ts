import * as z from "zod";
import { type ShownKey, shownKey } from "#shared/domain/access/api-key.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Which systems speak for a person, those that no longer do among them. */
export const listApiKeys = useCase({
  name: "list-api-keys",
  roles: ["admin"],
  uses: ["apiKeys", "staff"],
  input: z.object({ person: z.string().min(1) }),
  undo: "read",
  async subject({ staff }, { person }) {
    const self = await staff.find(person);
    return self && ownedBy(self);
  },
  async decide({ apiKeys }, { subject: { owner } }): Promise<Decision<{ items: readonly ShownKey[] }>> {
    const keys = await apiKeys.listOf(owner);
    return { outcome: { items: keys.map(shownKey) }, writes: [] };
  },
});
