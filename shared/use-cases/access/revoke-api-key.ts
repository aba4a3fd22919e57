import * as z from "zod";
import { type ShownKey, shownKey } from "#shared/domain/access/api-key.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** From now on it opens nothing; the record of it stays. */
export const revokeApiKey = useCase({
  name: "revoke-api-key",
  roles: ["admin"],
  uses: ["apiKeys"],
  input: z.lazy(() => z.object({ person: z.string().min(1), key: z.string().min(1) })),
  undo: "restore",
  subject: async ({ apiKeys }, { person: owner, key: id }) => await apiKeys.find({ owner, id }),
  decide({ apiKeys }, { caller, subject: key, now }): Decision<ShownKey> {
    if (key.revokedAt !== undefined) throw new Refusal("key.revoked", { label: key.label });
    const after = { ...key, revokedAt: now, revokedBy: caller.id };
    return { outcome: shownKey(after), writes: apiKeys.put(key, after) };
  },
});
