import * as z from "zod";
import { asked, askedOf } from "#shared/domain/approvals/asking.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { MOST_PEOPLE } from "#shared/subjects/client-erasure.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What the law has us keep, and for how long by rule (domain.md 3.25). */
export const KEPT = ["contracts", "bills", "usage", "interactions", "journal"] as const;

export interface ErasureAsked {
  readonly id: string;
  readonly name: string;
  /** People of the client who go. */
  readonly people: number;
  readonly kept: typeof KEPT;
  readonly tell: readonly string[];
}

/** Asks that what is personal of a client be deleted, as the client wants it; another person must agree, and then it goes. */
export const eraseClient = useCase({
  name: "erase-client",
  roles: ["admin"],
  uses: ["archives", "approvals", "units", "rules"],
  input: z.lazy(() => z.object({ client: z.string().min(1), reason: Note })),
  undo: "restore",
  async subject(stores, { client }) {
    const archive = await findArchive(stores, client);
    const page = { clientId: client, limit: MOST_PEOPLE + 1 };
    return archive && { ...archive, past: await stores.archives.past("contact", page) };
  },
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<ErasureAsked>> {
    const { client, contacts, relations, past } = subject;
    const people = contacts.length + past.length;
    if (people + relations.length > MOST_PEOPLE)
      throw new Refusal("erasure.too-large", { people, most: MOST_PEOPLE });
    const [{ approval }, tree] = await Promise.all([stores.rules.current(), stores.units.tree()]);
    const wanted = {
      kind: "CLIENT_ERASURE" as const,
      subject: { id: client.id, name: client.shortName },
      lines: [{ field: "anonymisedOn", before: client.anonymisedOn, after: dayOf(now) }],
      reason: input.reason,
      steps: [{ role: "supervisor" as const, level: "PROVINCE" as const }],
    };
    const id = ids.next("apr");
    const request = asked(wanted, { id, applicant: caller, of: client, tree, rules: approval, now });
    const tell = askedOf(request, tree);
    const outcome = { id, name: client.shortName, people, kept: KEPT, tell };
    return { outcome, writes: stores.approvals.put(undefined, request) };
  },
});
