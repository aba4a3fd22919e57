import { BILLS } from "#shared/domain/import/plan-months.ts";
import { batchOf } from "#shared/domain/import/record.ts";
import { BillRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideParts, readArchives } from "#shared/subjects/import-parts.ts";
import { useCase } from "#shared/use-case.ts";

export const importBills = useCase({
  name: "import-bills",
  roles: ["admin", "supervisor"],
  uses: ["clients", "archives", "references", "units", "rules", "imports"],
  input: batchOf(BillRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) =>
    await readArchives(stores, { planner: BILLS, rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideParts(stores, { planner: BILLS, input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
