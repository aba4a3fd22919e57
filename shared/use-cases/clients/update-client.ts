import * as z from "zod";
import { changesOf, type FieldChange, FieldSource } from "#shared/domain/clients/changing.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { writerOf } from "#shared/domain/clients/client-version.ts";
import { FIELD_NAMES, type FieldName, fieldOf } from "#shared/domain/clients/field-dictionary.ts";
import { readValue } from "#shared/domain/clients/read-value.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import type { Stores } from "#shared/ports.ts";
import { archiveChanges } from "#shared/subjects/client-history.ts";
import { familyWrites } from "#shared/subjects/family.ts";
import { type Saved, savedChanges } from "#shared/subjects/saving-changes.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Updated extends Saved {
  readonly client: { readonly id: string; readonly name: string };
  /** Said, but so already. */
  readonly same: readonly FieldName[];
  readonly source: FieldSource;
  /** Names of places and clients that stand in the changes by their ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly title: string;
  readonly tell: readonly string[];
}

const Field = z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]);

/** Facts of a client as a person says them: made at once, or asked of whoever must agree (seed D3.2.2). */
export const updateClient = useCase({
  name: "update-client",
  roles: ["manager", "chief"],
  uses: ["clients", "approvals", "units", "staff", "grids", "references", "rules", "journal"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      changes: z
        .array(z.object({ field: Field, said: z.string().min(1).max(200) }))
        .min(1)
        .max(10),
      source: FieldSource.default("OTHER"),
      reason: Note.optional(),
      /** The version that the person saw: what somebody else has made of the same field since is not written over. */
      seen: z.string().optional(),
    }),
  ),
  undo: "restore",
  subject: async ({ clients }, { clientId }) => await clients.find(clientId),
  async decide(stores, { caller, input, subject: client, now, ids }): Promise<Decision<Updated>> {
    const wanted = await Promise.all(
      input.changes.map(async (change) => await readIn(stores, client, change)),
    );
    const changes = changesOf(client, wanted);
    await mustNotClash(stores, { client, changes, seen: input.seen, by: caller.id });
    const { source, reason } = input;
    const saving = { client, changes, caller, now, id: ids.next("apr"), source, reason };
    const { saved, writes, tell } = await savedChanges(stores, saving);
    const family = await familyWrites(stores, { changes: saved.done });
    const differs = new Set(changes.map(({ field }) => field));
    const outcome = {
      ...saved,
      client: { id: client.id, name: client.shortName },
      same: wanted.map(({ field }) => field).filter((field) => !differs.has(field)),
      source,
      names: Object.fromEntries(wanted.flatMap(({ name, value }) => (name ? [[String(value), name]] : []))),
      title: client.shortName,
      tell,
    };
    return { outcome, writes: [...writes, ...family] };
  },
});

type Reads = Pick<Stores, "clients" | "grids" | "references" | "journal">;
interface Read {
  readonly field: FieldName;
  readonly value: unknown;
  readonly name?: string;
}

async function readIn(
  stores: Reads,
  client: Client,
  { field, said }: { readonly field: FieldName; readonly said: string },
): Promise<Read> {
  const { kind, only } = fieldOf(field);
  if (only !== undefined && only !== client.kind)
    throw new Refusal("field.not-for", { field, kind: client.kind });
  if (kind === "grid") return { field, ...(await placeIn(stores, { field, said })) };
  if (kind === "client") return { field, ...(await parentIn(stores, { client, said, field })) };
  const value = readValue(field, said);
  if (value === undefined) throw new Refusal("field.unreadable", { field, said });
  await mustBeFree(stores, { field, value, client });
  return { field, value };
}

async function placeIn({ references }: Reads, { field, said }: { field: FieldName; said: string }) {
  const [grid, ...others] = await references.gridsMeant(said);
  if (grid === undefined || others.length > 0) throw new Refusal("field.unreadable", { field, said });
  return { value: grid.id, name: grid.name };
}

async function parentIn(
  { references }: Reads,
  { client, said, field }: { client: Client; said: string; field: FieldName },
) {
  const [parent, ...others] = await references.clientsMeant(said);
  if (parent === undefined || others.length > 0) throw new Refusal("client.unknown", { said });
  if (parent.id === client.id) throw new Refusal("field.unreadable", { field, said });
  return { value: parent.id, name: parent.shortName };
}

/** A credit code is of one client only. */
async function mustBeFree(
  { clients }: Reads,
  { field, value, client }: { field: FieldName; value: unknown; client: Client },
): Promise<void> {
  if (field !== "uscc") return;
  const id = await clients.findByExternalRef("uscc", String(value));
  if (id !== undefined && id !== client.id) throw new Refusal("client.code-taken", {});
}

/** So many entries back are looked through for who was faster. */
const LOOKED = 20;

async function mustNotClash(
  stores: Reads,
  {
    client,
    changes,
    seen,
    by,
  }: { client: Client; changes: readonly FieldChange[]; seen: string | undefined; by: string },
): Promise<void> {
  if (seen === undefined || seen === client.version) return;
  const all = await archiveChanges(stores, { clientId: client.id, entries: LOOKED });
  const until = all.findIndex(({ key }) => key === writerOf(seen));
  const since = until < 0 ? all : all.slice(0, until);
  const clash = since.find((one) => one.by !== by && changes.some(({ field }) => field === one.field));
  const mine = changes.find(({ field }) => field === clash?.field);
  if (clash === undefined || mine === undefined) return;
  const { field, byName, at } = clash;
  throw new Refusal("field.clashed", { field, by: byName, at, theirs: client[field], mine: mine.after });
}
