import { changed, chosen } from "#shared/domain/import/plan.ts";
import { planUnit } from "#shared/domain/import/plan-unit.ts";
import { batchOf, UnitRecord } from "#shared/domain/import/record.ts";
import { eachOnce } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { useCase } from "#shared/use-case.ts";

/** One batch of a file, in the order of the file: a parent stands above its children. */
export const importUnits = useCase({
  name: "import-units",
  roles: ["admin"],
  uses: ["units", "references", "imports"],
  input: batchOf(UnitRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, ...facts] = await Promise.all([
      stores.units.tree({ fresh: true }),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, facts };
  },
  decide(stores, { caller, input, subject }) {
    const { units, references } = stores;
    const tree = new Map(subject.tree.map((unit) => [unit.code, unit]));
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("units", rows, ({ record, facts }) => {
      const row = planUnit(record, { caller, tree: [...tree.values()], facts });
      const plan = chosen(row, input, ({ active }) => !active);
      const change = changed(plan);
      const { name, code: made } = record;
      if (change === undefined) return { plan, writes: [], name };
      const { before, after } = change;
      tree.set(after.code, after);
      const to = { kind: "unit", id: after.code, province: caller.province } as const;
      const lead = after.externalRef ? references.lead(facts.lead, { ...to, value: after.externalRef }) : [];
      return { plan, writes: [...units.put(before, after), ...lead], name, made };
    });
    return settled(stores, { input, caller, decided });
  },
});

type Known = Awaited<ReturnType<typeof known>>;

async function known({ units, references }: Pick<Stores, "units" | "references">, record: UnitRecord) {
  const { code, externalRef, head } = record;
  const lead = externalRef === undefined ? undefined : await references.find("unit", externalRef);
  return {
    lead,
    byCode: await units.find(code),
    byRef: lead && (await units.find(lead.id)),
    head: head === undefined ? undefined : { said: head, found: await references.staffMeant(head) },
  };
}
