import { changed, chosen } from "#shared/domain/import/plan.ts";
import { planGrid } from "#shared/domain/import/plan-grid.ts";
import { batchOf, GridRecord } from "#shared/domain/import/record.ts";
import { eachOnce } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { useCase } from "#shared/use-case.ts";

export const importGrids = useCase({
  name: "import-grids",
  roles: ["admin"],
  uses: ["grids", "units", "references", "imports"],
  input: batchOf(GridRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, ...facts] = await Promise.all([
      stores.units.tree(),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, facts };
  },
  decide(stores, { caller, input, subject, ids }) {
    const { grids, references } = stores;
    const { tree } = subject;
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("grids", rows, ({ record, facts }) => {
      const plan = chosen(planGrid(record, { caller, tree, facts, id: ids.next("grd") }), input);
      const change = changed(plan);
      const { name } = record;
      if (change === undefined) return { plan, writes: [], name };
      const { id, province } = change.after;
      const lead = references.lead(facts.lead, { kind: "grid", value: record.externalRef, id, province });
      return { plan, writes: [...grids.put(change.before, change.after), ...lead], name, made: id };
    });
    return settled(stores, { input, caller, decided });
  },
});

type Known = Awaited<ReturnType<typeof known>>;

async function known({ grids, references }: Pick<Stores, "grids" | "references">, record: GridRecord) {
  const { externalRef, owner } = record;
  const lead = await references.find("grid", externalRef);
  return {
    lead,
    byRef: lead && (await grids.find(lead.id)),
    owner: owner === undefined ? undefined : { said: owner, found: await references.staffMeant(owner) },
  };
}
