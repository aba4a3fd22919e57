import * as z from "zod";
import { type Deed, deedsOf } from "#shared/domain/clients/deeds.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientPast {
  readonly client: { readonly id: string; readonly name: string };
  /** The newest first, up to as many as were asked for. */
  readonly deeds: readonly (Deed & { readonly byName: string })[];
  /** So many more at the least. */
  readonly more: number;
}

const MOST = 200;

/** What was done for a client, also under the names of those that turned out to be the same (row S10.13). */
export const showPast = useCase({
  name: "show-past",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "records", "tasks", "staff"],
  input: z.lazy(() => z.object({ client: z.string().min(1), upTo: z.int().min(1).max(MOST).default(10) })),
  undo: "read",
  subject: async ({ clients }, { client }) => await clients.find(client),
  async decide(
    { records, tasks, staff },
    { input: { upTo }, subject: { id, shortName, absorbed = [] } },
  ): Promise<Decision<ClientPast>> {
    const limit = upTo + 1;
    const [interactions, closed] = await Promise.all([
      records.listInteractions(id, { limit }),
      Promise.all([id, ...absorbed].map(async (each) => await tasks.listClosedByClient(each, limit))),
    ]);
    const all = deedsOf(interactions, closed.flat());
    const page = all.slice(0, upTo);
    const people = [...new Set(page.map(({ by }) => by))];
    const found = await Promise.all(people.map(async (each) => await staff.find(each)));
    const names = new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
    const deeds = page.map((deed) => ({ ...deed, byName: names.get(deed.by) ?? "" }));
    const more = all.length - page.length;
    return { outcome: { client: { id, name: shortName }, deeds, more }, writes: [] };
  },
});
