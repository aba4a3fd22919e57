import { changed } from "#shared/domain/import/plan.ts";
import { planClient } from "#shared/domain/import/plan-client.ts";
import { batchOf, ClientRecord } from "#shared/domain/import/record.ts";
import { eachOnce, taken } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { useCase } from "#shared/use-case.ts";

export const importClients = useCase({
  name: "import-clients",
  roles: ["admin", "supervisor"],
  uses: ["clients", "units", "references", "status"],
  input: batchOf(ClientRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, ...facts] = await Promise.all([
      stores.units.tree(),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, facts };
  },
  decide({ clients, status }, { caller, input, subject, ids, now }) {
    const { tree } = subject;
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("clients", rows, ({ record, facts }) => {
      const plan = planClient(record, {
        caller,
        tree,
        facts,
        served: status.scope().clientKinds,
        id: ids.next("cli"),
        now,
      });
      const change = changed(plan);
      return { plan, writes: change ? clients.put(change.before, change.after) : [] };
    });
    return taken(input.run, decided);
  },
});

type Reading = Pick<Stores, "clients" | "references">;
type Known = Awaited<ReturnType<typeof known>>;

async function known(stores: Reading, record: ClientRecord) {
  const { uscc, externalRef, owner, chiefManagerId, networkServiceManager, grid } = record;
  const [byUscc, byRef] = await Promise.all([at(stores, "uscc", uscc), at(stores, "ref", externalRef)]);
  return {
    byUscc,
    byRef,
    owner: { said: owner, found: await stores.references.staffMeant(owner) },
    chief: await staffMeant(stores, chiefManagerId),
    networkServiceManager: await staffMeant(stores, networkServiceManager),
    grid: grid === undefined ? undefined : { said: grid, found: await stores.references.gridsMeant(grid) },
  };
}

async function at({ clients }: Reading, kind: "uscc" | "ref", value: string | undefined) {
  const id = value === undefined ? undefined : await clients.findByExternalRef(kind, value);
  return id === undefined ? undefined : await clients.find(id);
}

async function staffMeant({ references }: Reading, said: string | undefined) {
  return said === undefined ? undefined : { said, found: await references.staffMeant(said) };
}
