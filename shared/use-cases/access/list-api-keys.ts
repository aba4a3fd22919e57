import * as z from "zod";
import { type ShownKey, shownKey } from "#shared/domain/access/api-key.ts";
import { keyHolder } from "#shared/subjects/key-holder.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Which systems speak for a person, those that no longer do among them. */
export const listApiKeys = useCase({
  name: "list-api-keys",
  roles: ["admin"],
  uses: ["apiKeys", "staff", "merchants"],
  input: z.lazy(() => z.object({ person: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { person }) => await keyHolder(stores, person),
  async decide({ apiKeys }, { subject: { owner } }): Promise<Decision<{ items: readonly ShownKey[] }>> {
    const keys = await apiKeys.listOf(owner);
    return { outcome: { items: keys.map(shownKey) }, writes: [] };
  },
});
