import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import { plainOf } from "#shared/domain/finding/plain-name.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type AliasTaught =
  | { readonly kind: "taught"; readonly alias: string; readonly client: Named }
  /** It is called so already. */
  | { readonly kind: "known"; readonly alias: string; readonly client: Named }
  /** Somebody else is called so: it is done only when that is wanted all the same. */
  | { readonly kind: "taken"; readonly alias: string; readonly client: Named; readonly by: Named };

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What people call a client, remembered with it and found at once. */
export const teachAlias = useCase({
  name: "teach-alias",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      alias: z.string().trim().min(2).max(30),
      /** Although somebody else is called so. */
      anyway: z.boolean().default(false),
    }),
  ),
  undo: "restore",
  async subject({ clients }, { clientId }) {
    const client = await clients.find(clientId);
    if (client === undefined) return undefined;
    const { owner, unit, province, version } = client;
    return { owner, unit, province, version, client };
  },
  async decide({ clients }, { caller, input, subject, now }): Promise<Decision<AliasTaught>> {
    const { client } = subject;
    const { alias } = input;
    const about = { alias, client: { id: client.id, name: client.shortName } };
    if (isCalled(client, alias)) return { outcome: { kind: "known", ...about }, writes: [] };
    const others = (await clients.listByName(alias)).filter(({ id }) => id !== client.id);
    const seen = (await Promise.all(others.map(({ id }) => clients.find(id)))).find(
      (other) => other !== undefined && sees(caller, other),
    );
    if (seen && !input.anyway) {
      const by = { id: seen.id, name: seen.shortName };
      return { outcome: { kind: "taken", ...about, by }, writes: [] };
    }
    const after = { ...client, aliases: [...client.aliases, alias], touchedAt: now };
    return { outcome: { kind: "taught", ...about }, writes: clients.put(client, after) };
  },
});

function isCalled({ name, shortName, aliases }: Client, alias: string): boolean {
  return [name, shortName, ...aliases].some((known) => plainOf(known) === plainOf(alias));
}
