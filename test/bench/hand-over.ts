import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { packPage } from "#bot/cards/pack-page.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import { loadSample } from "#local/sample/load-sample.ts";
import type { NewOrder } from "#shared/domain/ownership/handover-order.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { ranges } from "#shared/storage/keys.ts";
import { openHandOverPack } from "#shared/use-cases/ownership/open-hand-over-pack.ts";
import type { Section } from "./figure.ts";
import { type BenchPorts, createBareTable, NOW, PROVINCE, portsOver } from "./table.ts";
import { interleaved } from "./timing.ts";

const NAME = "Dake-pack";
const GIVERS = ["stf_wangmin", "stf_lina"];
const RECEIVER = "stf_liuyang";
/** Who leads all three and gave the order: sees every client of both givers. */
const LEADER = "stf_chenjing";
const CLIENTS = 60;
const ROUNDS = 20;
/** What reading and writing a page may cost over the bare Queries of the same archives, one after the other. */
const MOST_RATIO = 3;
const MOST_MILLIS = 5000;

/** A pack of sixty clients, over the bare Queries of their sixty archives. */
export async function benchHandOver(client: DynamoDBClient): Promise<Section> {
  await createBareTable(client, NAME);
  const ports = portsOver(dynamoTable(client, { name: NAME }));
  await loadSample({ ports, now: NOW });
  const clientIds = await sixty(ports);
  await ordered(ports, clientIds);
  const runs = { bare: bareQueries(client, clientIds), pack: async () => await packed(ports) };
  await interleaved(runs, 3);
  const taken = await interleaved(runs, ROUNDS);
  const bound = { most: MOST_RATIO };
  return {
    title: "hand-over",
    how: `The pack of ${CLIENTS} clients of the sample, read and written as a page, over ${CLIENTS} bare Queries of the same archives, one after the other; medians of ${ROUNDS} interleaved rounds against DynamoDB Local in memory.`,
    figures: [
      { what: `${CLIENTS} bare archive Queries`, value: taken.bare, unit: "ms" },
      { what: "the pack", value: taken.pack, unit: "ms", bound: { most: MOST_MILLIS } },
      { what: "the pack over the bare Queries", value: taken.pack / taken.bare, unit: "×", bound },
    ],
  };
}

async function sixty({ clients }: BenchPorts): Promise<string[]> {
  const books = await Promise.all(GIVERS.map(clients.book));
  return books
    .flat()
    .slice(0, CLIENTS)
    .map(({ id }) => id);
}

async function ordered({ handovers, table }: BenchPorts, clientIds: string[]): Promise<void> {
  const order: NewOrder = {
    ...{ id: "hnd_bench", province: PROVINCE, unit: "HN-XC-DC-B", kind: "HANDOVER", status: "DRAFT" },
    ...{ from: GIVERS[0], fromName: "王敏", to: RECEIVER, toName: "刘洋", title: "", whole: true, clientIds },
    ...{ pending: [], skipped: [], tasksMoved: 0, checklist: [], by: LEADER, byName: "陈静" },
    createdAt: NOW,
  };
  const puts = handovers.put(undefined, order).flatMap(({ after }) => (after ? [after] : []));
  await table.commit(puts.map((item) => ({ put: { ...item, vr: "bench" }, ifAbsent: true as const })));
}

async function packed(ports: BenchPorts): Promise<number> {
  const leader = await ports.staff.find(LEADER);
  if (leader === undefined) throw new Error(`the sample has no ${LEADER}`);
  const call = { ports, caller: callerOf(leader, []), message: "bench" };
  const pack = await perform(openHandOverPack, { ...call, input: { to: RECEIVER, id: "hnd_bench" } });
  if (pack.clients.length !== CLIENTS) throw new Error(`${pack.clients.length} clients are in the pack`);
  return packPage(pack, phrases.zh).length;
}

function bareQueries(client: DynamoDBClient, clientIds: readonly string[]) {
  const documents = DynamoDBDocumentClient.from(client);
  return async () => {
    for (const id of clientIds) {
      const { PK, prefix } = ranges.archive(id);
      await documents.send(
        new QueryCommand({
          TableName: NAME,
          ConsistentRead: true,
          KeyConditionExpression: "PK = :pk AND begins_with(SK, :sk)",
          ExpressionAttributeValues: { ":pk": PK, ":sk": prefix },
        }),
      );
    }
  };
}
