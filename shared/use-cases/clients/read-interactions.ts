import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import type { Interaction } from "#shared/domain/clients/interaction.ts";
import { cut, type Page, PageSize } from "#shared/domain/page.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const Place = z.lazy(() => z.object({ at: Instant, id: z.string().min(1) }));
type Place = z.infer<typeof Place>;

/** Visits, calls and whatever else was had with a client, the newest first, by the page, for another system. */
export const readInteractions = useCase({
  name: "read-interactions",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "records"],
  input: z.lazy(() => z.object({ client: z.string().min(1), after: Place.optional(), limit: PageSize })),
  undo: "read",
  subject: async ({ clients }, { client }) => await clients.find(client),
  async decide({ records }, { input, subject: { id } }): Promise<Decision<Page<Interaction, Place>>> {
    const { after: before, limit } = input;
    const read = await records.listInteractions(id, { limit: limit + 1, ...(before && { before }) });
    return { outcome: cut(read, limit, (last) => ({ at: last.at, id: last.id })), writes: [] };
  },
});
