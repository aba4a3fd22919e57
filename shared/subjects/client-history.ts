import { isSame } from "#shared/domain/approvals/outdated.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { FIELD_NAMES, type FieldName } from "#shared/domain/clients/field-dictionary.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Stores } from "#shared/ports.ts";

/** One change of one field: from what to what, by whom, when, and how it was known (domain.md 2.11 ArchiveChange). */
export interface ArchiveChange {
  readonly field: FieldName;
  readonly before: unknown;
  readonly after: unknown;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly useCase: string;
  readonly source?: string;
  /** The journal entry, which the client's version began with right after. */
  readonly key: string;
}

type Reads = Pick<Stores, "journal" | "clients">;

/** The last entries of a client, the newest first, as changes of its fields. */
export async function archiveChanges(
  { journal, clients }: Reads,
  { clientId, entries }: { readonly clientId: string; readonly entries: number },
): Promise<ArchiveChange[]> {
  const latest = await journal.listLatest(clientId, entries);
  return latest.flatMap((entry) => changesIn(entry, clients.changeIn(entry, clientId)));
}

interface Images {
  readonly before: Client | undefined;
  readonly after: Client | undefined;
}

function changesIn(entry: JournalEntry, images: Images | undefined): ArchiveChange[] {
  if (images?.before === undefined || images.after === undefined) return [];
  const { before, after } = images;
  const { by, byName, at, useCase, key, outcome } = entry;
  const source = sourceIn(outcome);
  return FIELD_NAMES.filter((field) => !isSame(before[field], after[field])).map((field) => ({
    ...{ field, before: before[field], after: after[field], by, byName, at, useCase, key },
    ...(source && { source }),
  }));
}

function sourceIn(outcome: unknown): string | undefined {
  const has = typeof outcome === "object" && outcome !== null && "source" in outcome;
  return has && typeof outcome.source === "string" ? outcome.source : undefined;
}
