import { changed } from "#shared/domain/import/plan.ts";
import { planGrid } from "#shared/domain/import/plan-grid.ts";
import { batchOf, GridRecord } from "#shared/domain/import/record.ts";
import { eachOnce, taken } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { useCase } from "#shared/use-case.ts";

export const importGrids = useCase({
  name: "import-grids",
  roles: ["admin"],
  uses: ["grids", "units", "references"],
  input: batchOf(GridRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, ...facts] = await Promise.all([
      stores.units.tree(),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, facts };
  },
  decide({ grids, references }, { caller, input, subject, ids }) {
    const { tree } = subject;
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("grids", rows, ({ record, facts }) => {
      const plan = planGrid(record, { caller, tree, facts, id: ids.next("grd") });
      const change = changed(plan);
      if (change === undefined) return { plan, writes: [] };
      const { id, province } = change.after;
      const lead = references.lead(facts.lead, { kind: "grid", value: record.externalRef, id, province });
      return { plan, writes: [...grids.put(change.before, change.after), ...lead] };
    });
    return taken(input.run, decided);
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
