import type { Client } from "#shared/domain/clients/client.ts";
import type { Reference, ReferenceKind, ReferenceStore } from "#shared/ports/people.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { plain } from "./fields.ts";
import { plainName } from "./key-text.ts";
import { keys } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

type Known = Pick<Stores, "clients" | "staff" | "units" | "grids">;
type Find = ReferenceStore["find"];

const lead = shape<Pick<Reference, "id" | "owner">>({
  type: "lead",
  fields: { id: plain("to"), owner: plain("o") },
});

export function referenceStore(table: Pick<Table, "get">, known: Known): ReferenceStore {
  const find: Find = async (kind, value) => {
    const item = await table.get(keys.externalRef(kind, value));
    return item && readReference(item, { kind, value });
  };
  return {
    find,
    lead(before, after) {
      if (before?.id === after.id && before.owner === after.owner) return [];
      return changesBetween(before ? lying([leadItem(before)], before.version) : [], [leadItem(after)]);
    },
    staffMeant: async (said) => await staffMeant(known, find, said),
    clientsMeant: async (said) => await clientsMeant(known.clients, said),
    gridsMeant: async (said) => await gridsMeant(known, find, said),
  };
}

async function staffMeant({ staff, units }: Known, find: Find, said: string) {
  const known = (await staff.find(said)) ?? (await staff.findByEmployeeNo(said));
  const id = known ? undefined : (await find("staff", said))?.id;
  const meant = known ?? (id === undefined ? undefined : await staff.find(id));
  if (meant) return [meant];
  const everyone = await Promise.all((await units.tree()).map(({ code }) => staff.listByUnit(code)));
  return everyone.flat().filter(({ name }) => name === said);
}

async function clientsMeant(clients: Known["clients"], said: string): Promise<Client[]> {
  const id = await clientIdMeant(clients, said);
  const ids = id === undefined ? await clientsCalled(clients, said) : [id];
  return (await Promise.all(ids.map((each) => clients.find(each)))).filter((client) => client !== undefined);
}

async function clientIdMeant(clients: Known["clients"], said: string): Promise<string | undefined> {
  if (said.startsWith("cli_")) return said;
  return (await clients.findByExternalRef("ref", said)) ?? (await clients.findByExternalRef("uscc", said));
}

/** Initials lead to a client in a chat, where one asks back; in a file they do not. */
async function clientsCalled(clients: Known["clients"], said: string): Promise<string[]> {
  const isSaid = (name: string) => plainName(name) === plainName(said);
  const entries = await clients.listByName(said);
  return entries
    .filter(({ name, shortName, aliases }) => [name, shortName, ...aliases].some(isSaid))
    .map(({ id }) => id);
}

async function gridsMeant({ grids, units }: Known, find: Find, said: string) {
  const meant = await grids.find((await find("grid", said))?.id ?? said);
  if (meant) return [meant];
  const all = await Promise.all((await units.tree()).map(({ code }) => grids.listByUnit(code)));
  return all.flat().filter(({ name }) => name === said);
}

function leadItem(reference: Omit<Reference, "version">): Attributes {
  const { kind, value, province } = reference;
  return lead.write({ key: keys.externalRef(kind, value), province }, reference);
}

function readReference(item: Item, at: { kind: ReferenceKind; value: string }): Reference {
  const { id, owner, province, version } = lead.read(item);
  return {
    ...at,
    id: String(id),
    owner: owner === undefined ? undefined : String(owner),
    province: String(province),
    version: String(version),
  };
}
