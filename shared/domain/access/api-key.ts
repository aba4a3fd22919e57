import * as z from "zod";
import { Day, dayOf, Instant } from "#shared/domain/calendar/day.ts";

/** What another system calls us with: it speaks for one person, and may call only what it names (rule ACCESS). */
export const ApiKey = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    unit: z.string(),
    /** The person for whom it speaks: their role, their reach. */
    owner: z.string().min(1),
    /** The system that holds it. */
    label: z.string().min(1),
    /** SHA-256 of the key in hex. The key itself is nowhere. */
    hash: KeyHash,
    /** Names of use-cases; one that names nothing opens nothing. */
    scopes: z.array(z.string()),
    /** The last day on which it opens anything. */
    expiresOn: Day,
    grantedBy: z.string(),
    grantedAt: Instant,
    revokedAt: Instant.optional(),
    revokedBy: z.string().optional(),
  }),
);
export type ApiKey = z.infer<typeof ApiKey>;

export const KeyHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is told of a key: everything but what it is found by. */
export type ShownKey = Omit<ApiKey, "hash" | "version">;

export function shownKey({ hash: _, version: __, ...shown }: ApiKey): ShownKey {
  return shown;
}

export function isOpen({ expiresOn, revokedAt }: ApiKey, now: Instant): boolean {
  return revokedAt === undefined && dayOf(now) <= expiresOn;
}
