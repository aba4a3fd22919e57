import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { loadSample } from "#local/sample/load-sample.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import type { Change } from "#shared/ports/table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { ranges } from "#shared/storage/keys.ts";
import { showClient } from "#shared/use-cases/clients/show-client.ts";
import type { Figure, Section } from "./figure.ts";
import { type BenchPorts, createBareTable, NOW, portsOver } from "./table.ts";
import { interleaved } from "./timing.ts";

const NAME = "Dake-card";
const OWNER = "stf_wangmin";
/** What twenty years leave behind: contracts that ended, five a year, and a visit a fortnight. */
const ENDED = 100;
const VISITS = 520;
const ROUNDS = 150;

/** A client's card: one Query, and as many items for one who has been with us for twenty years. */
export async function benchShowClient(client: DynamoDBClient): Promise<Section> {
  let requests = 0;
  await createBareTable(client, NAME);
  const spent = (cost: { requests: number }) => {
    requests += cost.requests;
  };
  const ports = portsOver(dynamoTable(client, { name: NAME, spent }));
  await loadSample({ ports, now: NOW });
  const [young, old] = await twoClients(ports);
  const [before] = [await itemsOf(ports, old.id)];
  await grownOld(ports, old);
  const show = async (id: string) => {
    const person = await ports.staff.find(OWNER);
    if (person === undefined) throw new Error(`the sample has no ${OWNER}`);
    const from = requests;
    await perform(showClient, {
      ports,
      caller: callerOf(person, []),
      message: "bench",
      input: { clientId: id },
    });
    return requests - from;
  };
  await show(old.id);
  const asked = await show(old.id);
  const taken = await interleaved(
    { young: async () => await show(young.id), old: async () => await show(old.id) },
    ROUNDS,
  );
  const figures: Figure[] = [
    { what: "requests of the use-case", value: asked, unit: "queries", bound: { most: 1 } },
    {
      what: `items read more after ${ENDED} contracts and ${VISITS} visits`,
      value: (await itemsOf(ports, old.id)) - before,
      unit: "items",
      bound: { most: 0 },
    },
    { what: "the card of a client of twenty years", value: taken.old, unit: "ms" },
    { what: "the same over a young one's", value: taken.old / taken.young, unit: "×", bound: { most: 1.5 } },
  ];
  const how = `Two clients of 王敏 of the sample; one of them with ${ENDED} contracts that ended and ${VISITS} visits; medians of ${ROUNDS} interleaved rounds against DynamoDB Local in memory.`;
  return { title: "show-client", how, figures };
}

async function twoClients(ports: BenchPorts): Promise<[Client, Client]> {
  const lines = await ports.clients.lines(OWNER);
  const known = lines.filter(({ status, valueClass }) => status === "IN_NETWORK" && valueClass === "C");
  const [young, old] = await Promise.all(
    known.slice(0, 2).map(async ({ id }) => await ports.clients.find(id)),
  );
  if (young === undefined || old === undefined) throw new Error("the sample has no two clients of class C");
  return [young, old];
}

async function itemsOf(ports: BenchPorts, id: string): Promise<number> {
  return (await ports.table.query(ranges.archive(id))).length;
}

async function grownOld(ports: BenchPorts, { id, unit, province }: Client): Promise<void> {
  const place = { clientId: id, unit, province };
  for (let n = 0; n < ENDED; n += 1) {
    const contract: Omit<Contract, "version"> = {
      ...{ ...place, id: `ctr_old${String(n).padStart(4, "0")}`, no: `HT-${n}`, kind: "LINE" },
      ...{ endsOn: "2010-01-01", autoRenew: false, instalments: [], clauses: [], status: "EXPIRED" },
      ...{ inDispute: false, createdAt: NOW },
    };
    await write(ports, ports.archives.put("contract", undefined, contract));
  }
  for (let n = 0; n < VISITS; n += 1)
    await write(ports, ports.records.addInteraction({ ...place, ...visitOf(n) }));
}

const NOBODY = { contactIds: [], needIds: [] };

function visitOf(n: number) {
  const day = new Date(Date.UTC(2006, 0, 1 + n * 14)).toISOString();
  return {
    id: `int_old${String(n).padStart(4, "0")}`,
    staffId: OWNER,
    at: day,
    kind: "VISIT" as const,
    heard: "例行走访",
    ...NOBODY,
  };
}

async function write({ table }: BenchPorts, changes: readonly Change[]): Promise<void> {
  const puts = changes.flatMap(({ after }) =>
    after ? [{ put: { ...after, vr: "bench" }, always: true as const }] : [],
  );
  await table.commit(puts);
}
