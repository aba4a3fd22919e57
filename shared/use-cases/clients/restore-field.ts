import * as z from "zod";
import type { FieldChange } from "#shared/domain/clients/changing.ts";
import { writerOf } from "#shared/domain/clients/client-version.ts";
import { FIELD_NAMES, type FieldName } from "#shared/domain/clients/field-dictionary.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type ArchiveChange, archiveChanges } from "#shared/subjects/client-history.ts";
import { familyWrites } from "#shared/subjects/family.ts";
import { type Saved, savedChanges } from "#shared/subjects/saving-changes.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Restored extends Saved {
  readonly client: { readonly id: string; readonly name: string };
  /** The change that is taken back. */
  readonly was: ArchiveChange;
  readonly title: string;
  readonly tell: readonly string[];
}

const Field = z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]);
/** So many entries back are looked through. */
const LOOKED = 50;

/** A field as it was before its last change, however long ago; which one is meant may be said. */
export const restoreField = useCase({
  name: "restore-field",
  roles: ["manager", "chief"],
  uses: ["clients", "approvals", "units", "staff", "rules", "journal"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      field: Field.optional(),
      /** The very change, by its journal entry. */
      key: z.string().optional(),
    }),
  ),
  undo: "restore",
  subject: async ({ clients }, { clientId }) => await clients.find(clientId),
  async decide(stores, { caller, input, subject: client, now, ids }): Promise<Decision<Restored>> {
    const all = await archiveChanges(stores, { clientId: client.id, entries: LOOKED });
    const { field, key } = input;
    const was = all.find(
      (one) =>
        (field === undefined || one.field === field) && (key === undefined || one.key === writerOf(key)),
    );
    if (was === undefined) throw new Refusal("field.unchanged", { name: client.shortName, field });
    const change: FieldChange = {
      field: was.field,
      ...(client[was.field] !== undefined && { before: client[was.field] }),
      ...(was.before !== undefined && { after: was.before }),
    };
    const saving = { client, changes: [change], caller, now, id: ids.next("apr") };
    const { saved, writes, tell } = await savedChanges(stores, saving);
    const family = await familyWrites(stores, { changes: saved.done });
    const outcome = {
      ...saved,
      client: { id: client.id, name: client.shortName },
      was,
      title: client.shortName,
      tell,
    };
    return { outcome, writes: [...writes, ...family] };
  },
});
