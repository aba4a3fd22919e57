import { changed, chosen } from "#shared/domain/import/plan.ts";
import { planStaff } from "#shared/domain/import/plan-staff.ts";
import { batchOf, StaffRecord } from "#shared/domain/import/record.ts";
import { eachOnce } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { useCase } from "#shared/use-case.ts";

export const importStaff = useCase({
  name: "import-staff",
  roles: ["admin"],
  uses: ["staff", "units", "references", "imports", "handovers"],
  input: batchOf(StaffRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, ...facts] = await Promise.all([
      stores.units.tree(),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, facts };
  },
  decide(stores, { caller, input, subject, ids }) {
    const { staff, references } = stores;
    const { tree } = subject;
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("staff", rows, ({ record, facts }) => {
      const row = planStaff(record, { caller, tree, facts, id: ids.next("stf") });
      const plan = chosen(row, input, ({ status }) => status === "LEFT");
      const change = changed(plan);
      const { name } = record;
      if (change === undefined) return { plan, writes: [], name };
      const { id, province, externalRef } = change.after;
      const to = { kind: "staff", id, province } as const;
      const lead = externalRef ? references.lead(facts.lead, { ...to, value: externalRef }) : [];
      return { plan, writes: [...staff.put(change.before, change.after), ...lead], name, made: id };
    });
    return settled(stores, { input, caller, decided });
  },
});

type Known = Awaited<ReturnType<typeof known>>;

type Reads = Pick<Stores, "staff" | "references" | "handovers">;

async function known({ staff, references, handovers }: Reads, record: StaffRecord) {
  const { employeeNo, externalRef, chat = {}, status } = record;
  const lead = externalRef === undefined ? undefined : await references.find("staff", externalRef);
  const writers = Object.entries(chat).map(async ([channel, user]) => await staff.findByChat(channel, user));
  const byEmployeeNo = await staff.findByEmployeeNo(employeeNo);
  const open = status === "LEFT" && byEmployeeNo ? await handovers.ofGiver(byEmployeeNo.id) : [];
  return {
    lead,
    byEmployeeNo,
    handingTo: open.map(({ toName }) => toName),
    byRef: lead && (await staff.find(lead.id)),
    byChat: (await Promise.all(writers)).filter((writer) => writer !== undefined),
  };
}
