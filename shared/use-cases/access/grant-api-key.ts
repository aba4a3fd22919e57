import * as z from "zod";
import { KeyHash, type ShownKey, shownKey } from "#shared/domain/access/api-key.ts";
import { addDays, dayOf } from "#shared/domain/calendar/day.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Whoever makes the key keeps it: what comes in is its SHA-256, so neither the journal nor an answer ever holds a key. */
export const grantApiKey = useCase({
  name: "grant-api-key",
  roles: ["admin"],
  uses: ["apiKeys", "staff", "rules"],
  input: z.object({
    /** Staff id of the person for whom it speaks. */
    person: z.string().min(1),
    /** The system that will hold it. */
    label: z.string().trim().min(1).max(60),
    hash: KeyHash,
    /** The use-cases that it may call. */
    scopes: z
      .array(z.string().regex(/^[a-z]+(-[a-z]+)*$/))
      .min(1)
      .max(200),
    days: z.int().positive(),
  }),
  undo: "restore",
  async subject({ staff }, { person }) {
    const self = await staff.find(person);
    return self === undefined || self.status === "LEFT" ? undefined : ownedBy(self);
  },
  async decide({ apiKeys, rules }, question): Promise<Decision<ShownKey>> {
    const { caller, input, subject, now, ids } = question;
    const { longestKeyDays: days } = (await rules.current()).access;
    if (input.days > days) throw new Refusal("key.too-long", { days });
    const key = {
      ...{ id: ids.next("key"), ...subject, label: input.label, hash: input.hash },
      ...{ scopes: [...new Set(input.scopes)].sort(), expiresOn: addDays(dayOf(now), input.days) },
      ...{ grantedBy: caller.id, grantedAt: now },
    };
    return { outcome: shownKey({ ...key, version: "" }), writes: apiKeys.put(undefined, key) };
  },
});
