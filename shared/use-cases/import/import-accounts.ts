import { ACCOUNTS } from "#shared/domain/import/plan-contracts.ts";
import { batchOf } from "#shared/domain/import/record.ts";
import { AccountRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideParts, readArchives } from "#shared/subjects/import-parts.ts";
import { useCase } from "#shared/use-case.ts";

export const importAccounts = useCase({
  name: "import-accounts",
  roles: ["admin", "supervisor"],
  uses: ["clients", "archives", "references", "units", "rules", "imports"],
  input: batchOf(AccountRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) =>
    await readArchives(stores, { planner: ACCOUNTS, rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideParts(stores, { planner: ACCOUNTS, input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
