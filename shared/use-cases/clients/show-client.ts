import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import {
  type Completeness,
  completenessOf,
  daysUntouched,
  isStale,
} from "#shared/domain/clients/completeness.ts";
import { FIELD_NAMES, type FieldName } from "#shared/domain/clients/field-dictionary.ts";
import type { RetainedArchive } from "#shared/domain/clients/retained-archive.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { explainValue, type ValueExplained } from "#shared/domain/tiers/value.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type ArchiveChange, archiveChanges } from "#shared/subjects/client-history.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Family {
  readonly parent?: { readonly id: string; readonly name: string };
  readonly branches: readonly { readonly id: string; readonly name: string }[];
}

export interface ClientShown {
  readonly archive: Archive;
  /** Of a group; an individual has tiers instead. */
  readonly value?: ValueExplained;
  readonly completeness: Completeness & {
    readonly isStale: boolean;
    readonly days: number;
    /** The fields worth asking for next. */
    readonly questions: readonly string[];
  };
  readonly family?: Family;
  /** Of one who left: why and where to. */
  readonly retained?: RetainedArchive;
  /** The changes of its fields, the newest first; only where they were asked for. */
  readonly history?: readonly ArchiveChange[];
  readonly rulesVersion: string;
}

const Field = z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]);
/** A page of changes lies in at most so many entries a change. */
const ENTRIES_PER_CHANGE = 3;

/** A client on one card: one Query whatever its age (seeds D3, D3.1.1); its history and its family only where there are any. */
export const showClient = useCase({
  name: "show-client",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives", "clients", "journal", "retained", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      history: z.object({ field: Field.optional(), upTo: z.int().positive() }).optional(),
    }),
  ),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { input, subject, now }): Promise<Decision<ClientShown>> {
    const { owner: _o, unit: _u, province: _p, version: _v, ...archive } = subject;
    const rules = await stores.rules.current();
    const { client } = archive;
    const [family, retained, history] = await Promise.all([
      familyOf(stores, archive),
      retainedOf(stores, client),
      input.history && historyOf(stores, client, input.history),
    ]);
    const value = client.kind === "GROUP" ? explainValue(client, rules.tier) : undefined;
    const outcome = {
      archive,
      ...(value && { value }),
      completeness: measure(archive, { now, rules }),
      ...(family && { family }),
      ...(retained && { retained }),
      ...(history && { history }),
      rulesVersion: rules.version,
    };
    return { outcome, writes: [] };
  },
});

/** Of one who left, the last frozen copy. */
async function retainedOf({ retained }: Pick<Stores, "retained">, { id, leftOn }: Archive["client"]) {
  return leftOn === undefined ? undefined : (await retained.listOf(id)).at(-1);
}

function measure(
  { client }: Archive,
  { now, rules: { archive } }: { now: string; rules: Rules },
): ClientShown["completeness"] {
  const today = dayOf(now);
  const measured = completenessOf(client, archive);
  return {
    ...measured,
    isStale: isStale(client, { today, rules: archive }),
    days: daysUntouched(client, today),
    questions: measured.missing.slice(0, archive.questions),
  };
}

/** Read only where the client says that it has one (seed S15.4). */
async function familyOf(
  { clients }: Pick<Stores, "clients">,
  { client }: Archive,
): Promise<Family | undefined> {
  const { parentClientId, branches } = client;
  if (parentClientId === undefined && branches === undefined) return undefined;
  const [parent, all] = await Promise.all([
    parentClientId === undefined ? undefined : clients.find(parentClientId),
    branches === undefined ? [] : clients.branchesOf(client.id),
  ]);
  return {
    ...(parent && { parent: { id: parent.id, name: parent.shortName } }),
    branches: all.map(({ id, shortName }) => ({ id, name: shortName })),
  };
}

async function historyOf(
  stores: Pick<Stores, "journal" | "clients">,
  { id, absorbed }: Archive["client"],
  { field, upTo }: { field?: FieldName | undefined; upTo: number },
): Promise<ArchiveChange[]> {
  const entries = upTo * ENTRIES_PER_CHANGE;
  const own = await archiveChanges(stores, { clientId: id, entries });
  const all = absorbed ? await withAbsorbed(stores, { own, absorbed, entries }) : own;
  return all.filter((change) => field === undefined || change.field === field);
}

/** What was changed in archives that have become this one; that they became it is told once, by this one. */
async function withAbsorbed(
  stores: Pick<Stores, "journal" | "clients">,
  { own, absorbed, entries }: { own: ArchiveChange[]; absorbed: readonly string[]; entries: number },
): Promise<ArchiveChange[]> {
  const others = await Promise.all(
    absorbed.map(async (clientId) => await archiveChanges(stores, { clientId, entries })),
  );
  const changes = others.flat().filter(({ useCase }) => useCase !== "merge-clients");
  return [...own, ...changes].toSorted((one, other) => other.at.localeCompare(one.at));
}
