import * as z from "zod";
import { bareClient } from "#shared/domain/clients/bare.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The archive as it is kept, field by field, for another system; numbers of persons are masked. */
export const readClient = useCase({
  name: "read-client",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients"],
  input: z.lazy(() => z.object({ client: z.string().min(1) })),
  undo: "read",
  subject: async ({ clients }, { client }) => await clients.find(client),
  decide: (_stores, { subject }): Decision<Client> => ({ outcome: bareClient(subject), writes: [] }),
});
