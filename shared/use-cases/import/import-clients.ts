import { changed, chosen } from "#shared/domain/import/plan.ts";
import { isClientOver, planClient } from "#shared/domain/import/plan-client.ts";
import { batchOf, ClientRecord } from "#shared/domain/import/record.ts";
import { eachOnce } from "#shared/domain/import/taken.ts";
import type { Stores } from "#shared/ports.ts";
import { settled } from "#shared/subjects/import-batch.ts";
import { useCase } from "#shared/use-case.ts";

export const importClients = useCase({
  name: "import-clients",
  roles: ["admin", "supervisor", "service"],
  uses: ["clients", "units", "references", "imports", "status"],
  input: batchOf(ClientRecord),
  undo: "restore",
  async subject(stores, { rows }, { caller }) {
    const [tree, ...facts] = await Promise.all([
      stores.units.tree(),
      ...rows.map(async ({ record }) => await known(stores, record)),
    ]);
    return { owner: caller.id, unit: caller.unit, province: caller.province, tree, facts };
  },
  decide(stores, { caller, input, subject, ids, now }) {
    const { clients, status } = stores;
    const { tree } = subject;
    const served = status.scope().clientKinds;
    const rows = input.rows.map((row, n) => ({ ...row, facts: subject.facts[n] as Known }));
    const decided = eachOnce("clients", rows, ({ record, facts }) => {
      const made = ids.next("cli");
      const row = planClient(record, { caller, tree, facts, served, id: made, now });
      const plan = chosen(row, input, isClientOver);
      const change = changed(plan);
      const writes = change ? clients.put(change.before, change.after) : [];
      return { plan, writes, name: record.shortName ?? record.name, made };
    });
    return settled(stores, { input, caller, decided });
  },
});

type Reading = Pick<Stores, "clients" | "references">;
type Known = Awaited<ReturnType<typeof known>>;

async function known(stores: Reading, record: ClientRecord) {
  const { uscc, externalRef, grid, siteGrids = [], parentClient: parent } = record;
  const { staffMeant, gridsMeant, clientsMeant } = stores.references;
  const [byUscc, byRef] = await Promise.all([at(stores, "uscc", uscc), at(stores, "ref", externalRef)]);
  return {
    byUscc,
    byRef,
    owner: await meant(record.owner, staffMeant),
    chief: await meant(record.chiefManagerId, staffMeant),
    backup: await meant(record.backupManagerId, staffMeant),
    author: await meant(record.createdBy, staffMeant),
    networkServiceManager: await meant(record.networkServiceManager, staffMeant),
    grid: await meant(grid, gridsMeant),
    sites: await Promise.all(siteGrids.map(async (said) => ({ said, found: await gridsMeant(said) }))),
    parent: await meant(parent, clientsMeant),
  };
}

async function at({ clients }: Reading, kind: "uscc" | "ref", value: string | undefined) {
  const id = value === undefined ? undefined : await clients.findByExternalRef(kind, value);
  return id === undefined ? undefined : await clients.find(id);
}

async function meant<T>(said: string | undefined, look: (said: string) => Promise<T[]>) {
  return said === undefined ? undefined : { said, found: await look(said) };
}
