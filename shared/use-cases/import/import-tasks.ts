import { changed, chosen } from "#shared/domain/import/plan.ts";
import { planTask } from "#shared/domain/import/plan-task.ts";
import { batchOf, TaskRecord } from "#shared/domain/import/record.ts";
import { eachOnce } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { useCase } from "#shared/use-case.ts";

export const importTasks = useCase({
  name: "import-tasks",
  roles: ["admin", "supervisor"],
  uses: ["tasks", "units", "references", "imports", "rules"],
  input: batchOf(TaskRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, rules, ...facts] = await Promise.all([
      stores.units.tree(),
      stores.rules.current(),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, rules, facts };
  },
  decide(stores, { caller, input, subject, ids, now }) {
    const { tasks, references } = stores;
    const { tree, rules } = subject;
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("tasks", rows, ({ record, facts }) => {
      const id = ids.next("tsk");
      const plan = chosen(planTask(record, { caller, tree, facts, rules: rules.work, id, now }), input);
      const change = changed(plan);
      const name = record.title;
      if (change === undefined) return { plan, writes: [], name };
      if (change.before)
        return { plan, writes: tasks.change(change.before, { ...change.before, ...change.after }), name };
      const { owner, province } = change.after;
      const lead = references.lead(undefined, {
        kind: "task",
        value: record.externalRef,
        id,
        owner,
        province,
      });
      return { plan, writes: [...tasks.add(change.after), ...lead], name, made: id };
    });
    return settled(stores, { input, caller, decided });
  },
});

type Known = Awaited<ReturnType<typeof known>>;

async function known({ tasks, references }: Pick<Stores, "tasks" | "references">, record: TaskRecord) {
  const { externalRef, owner, client, issuer } = record;
  const lead = await references.find("task", externalRef);
  const lies = lead?.owner === undefined ? undefined : { owner: lead.owner, id: lead.id };
  return {
    isKnown: lead !== undefined,
    open: lies && (await tasks.find(lies)),
    owner: { said: owner, found: await references.staffMeant(owner) },
    client: client === undefined ? undefined : { said: client, found: await references.clientsMeant(client) },
    issuer: issuer === undefined ? undefined : { said: issuer, found: await references.staffMeant(issuer) },
  };
}
