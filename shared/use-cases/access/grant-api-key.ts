import * as z from "zod";
import { KeyHash, type ShownKey, shownKey } from "#shared/domain/access/api-key.ts";
import { addDays, dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { keyHolder } from "#shared/subjects/key-holder.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Whoever makes the key keeps it: what comes in is its SHA-256, so neither the journal nor an answer ever holds a key. */
export const grantApiKey = useCase({
  name: "grant-api-key",
  roles: ["admin"],
  uses: ["apiKeys", "staff", "merchants", "rules"],
  input: z.lazy(() =>
    z.object({
      /** Staff id of the person for whom it speaks, or id of the partner business. */
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
  ),
  undo: "restore",
  async subject(stores, { person }) {
    const holder = await keyHolder(stores, person);
    return holder?.isActive ? holder : undefined;
  },
  async decide({ apiKeys, rules }, question): Promise<Decision<ShownKey>> {
    const { caller, input, subject, now, ids } = question;
    const { owner, unit, province } = subject;
    const { longestKeyDays: days } = (await rules.current()).access;
    if (input.days > days) throw new Refusal("key.too-long", { days });
    const key = {
      ...{ id: ids.next("key"), owner, unit, province, label: input.label, hash: input.hash },
      ...{ scopes: [...new Set(input.scopes)].sort(), expiresOn: addDays(dayOf(now), input.days) },
      ...{ grantedBy: caller.id, grantedAt: now },
    };
    return { outcome: shownKey({ ...key, version: "" }), writes: apiKeys.put(undefined, key) };
  },
});
