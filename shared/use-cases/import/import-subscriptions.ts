import { SUBSCRIPTIONS } from "#shared/domain/import/plan-contracts.ts";
import { batchOf } from "#shared/domain/import/record.ts";
import { SubscriptionRecord } from "#shared/domain/import/record-of-parts.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { decideParts, readArchives } from "#shared/subjects/import-parts.ts";
import { useCase } from "#shared/use-case.ts";

export const importSubscriptions = useCase({
  name: "import-subscriptions",
  roles: ["admin", "supervisor"],
  uses: ["clients", "archives", "references", "units", "rules", "imports"],
  input: batchOf(SubscriptionRecord),
  undo: "restore",
  subject: async (stores, { rows }, { caller }) =>
    await readArchives(stores, { planner: SUBSCRIPTIONS, rows, caller }),
  decide(stores, { caller, input, subject, now, ids }) {
    const decided = decideParts(stores, { planner: SUBSCRIPTIONS, input, subject, caller, now, ids });
    return settled(stores, { input, caller, decided });
  },
});
