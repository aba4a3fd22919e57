import { CONTACTS } from "#shared/domain/import/plan-contact.ts";
import { batchOf } from "#shared/domain/import/record.ts";
import { ContactRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideParts, readArchives } from "#shared/subjects/import-parts.ts";
import { useCase } from "#shared/use-case.ts";

export const importContacts = useCase({
  name: "import-contacts",
  roles: ["admin", "supervisor"],
  uses: ["clients", "archives", "references", "units", "rules", "imports"],
  input: batchOf(ContactRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) =>
    await readArchives(stores, { planner: CONTACTS, rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideParts(stores, { planner: CONTACTS, input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
