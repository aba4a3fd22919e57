import { USAGE } from "#shared/domain/import/plan-months.ts";
import { batchOf } from "#shared/domain/import/record.ts";
import { UsageRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideParts, readArchives } from "#shared/subjects/import-parts.ts";
import { useCase } from "#shared/use-case.ts";

export const importUsage = useCase({
  name: "import-usage",
  roles: ["admin", "supervisor"],
  uses: ["clients", "archives", "references", "units", "rules", "imports"],
  input: batchOf(UsageRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) =>
    await readArchives(stores, { planner: USAGE, rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideParts(stores, { planner: USAGE, input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
