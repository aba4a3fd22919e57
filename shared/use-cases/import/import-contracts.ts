import { CONTRACTS } from "#shared/domain/import/plan-contracts.ts";
import { batchOf } from "#shared/domain/import/record.ts";
import { ContractRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideParts, readArchives } from "#shared/subjects/import-parts.ts";
import { useCase } from "#shared/use-case.ts";

export const importContracts = useCase({
  name: "import-contracts",
  roles: ["admin", "supervisor"],
  uses: ["clients", "archives", "references", "units", "rules", "imports"],
  input: batchOf(ContractRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) =>
    await readArchives(stores, { planner: CONTRACTS, rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideParts(stores, { planner: CONTRACTS, input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
