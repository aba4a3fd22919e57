import * as z from "zod";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Interaction } from "#shared/domain/clients/interaction.ts";
import type { PartKind } from "#shared/domain/clients/parts.ts";
import type { Member } from "#shared/domain/contracts/member.ts";
import type { ClosedTask, OpenTask } from "#shared/domain/tasks/task.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Everything that the table holds of one client, for whom it is about (domain.md 3.24). */
export interface ClientFile {
  /** Another one where anything of it is another; who looked at it is not part of that. */
  readonly version: string;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly archive: Archive;
  readonly past: Readonly<Record<string, readonly object[]>>;
  readonly members: readonly Member[];
  readonly interactions: readonly Interaction[];
  readonly openTasks: readonly OpenTask[];
  /** Those of clients that turned out to be this one too. */
  readonly closedTasks: readonly ClosedTask[];
  /** What was changed or looked at, when and by whom, the oldest first. */
  readonly journal: readonly { readonly at: string; readonly by: string; readonly useCase: string }[];
}

/** Kinds of which a history is kept. */
const PAST: readonly PartKind[] = [
  "contact",
  "subscription",
  "contract",
  "need",
  "promise",
  "opportunity",
  "rating",
  "discount",
];
const MOST = 2000;
const SENSITIVE = ["mobile", "idNo", "birthday", "relations", "motives", "hotButton"];

/** The full file of one client, unmasked: an administrator's own deed, and logged as one. */
export const exportClient = useCase({
  name: "export-client",
  roles: ["admin"],
  uses: ["archives", "records", "members", "tasks", "journal"],
  input: z.lazy(() => z.object({ client: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide(stores, { caller, subject, now, ids }): Promise<Decision<ClientFile>> {
    const { owner: _, unit: __, province: ___, version: ____, ...archive } = subject;
    const { id, absorbed = [] } = archive.client;
    const [members, interactions, openTasks, closed, entries, past] = await Promise.all([
      stores.members.list(id),
      stores.records.listInteractions(id),
      stores.tasks.listOpenByClient(id),
      Promise.all([id, ...absorbed].map(async (each) => await stores.tasks.listClosedByClient(each, MOST))),
      stores.journal.listOf(id),
      Promise.all(
        PAST.map(
          async (kind) => [kind, await stores.archives.past(kind, { clientId: id, limit: MOST })] as const,
        ),
      ),
    ]);
    const work = { interactions, openTasks, closedTasks: closed.flat() };
    const known = { archive, past: Object.fromEntries(past), members, ...work };
    const outcome = {
      ...{ version: ids.digest(JSON.stringify(known)), exportedAt: now, exportedBy: caller.name, ...known },
      journal: entries.map(({ at, byName, useCase: what }) => ({ at, by: byName, useCase: what })),
    };
    return { outcome, writes: [], reads: [{ subject: id, fields: SENSITIVE }] };
  },
});
