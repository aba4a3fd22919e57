import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { nameIndex } from "#bot/understand/name-index.ts";
import { lookUp } from "#bot/understand/names.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Search } from "#shared/domain/finding/condition.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { CONVERSATION_DEFAULT } from "#shared/domain/rules/conversation-rules.ts";
import { perform } from "#shared/perform.ts";
import { clientItems } from "#shared/storage/client-item.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { ranges } from "#shared/storage/keys.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { BOOK, generated, HANDWRITTEN } from "#test/support/abbreviations.ts";
import type { Figure, Section } from "./figure.ts";
import { aClient } from "./many.ts";
import { createBareTable, PROVINCE, portsOver, writeBare } from "./table.ts";
import { interleaved } from "./timing.ts";

const NAME = "Dake-finding";
const OWNER = "stf_finder";
const CLIENTS = 300;
const ROUNDS = 200;
const CALLER: Caller = {
  id: OWNER,
  name: "王敏",
  role: "manager",
  unit: "HN-XC-DC-A",
  province: PROVINCE,
  reach: [],
} as const;

/** 金融行业或A类、月收入3万以上、最近半个月没联系，按月收入从高到低. */
const SEARCH: Search = {
  where: {
    all: [
      {
        any: [
          { field: "industryCode", in: ["J"] },
          { field: "valueClass", in: ["A"] },
        ],
      },
      { field: "monthlyFen", min: 30_000 },
      {
        any: [
          { field: "lastContactOn", to: "2026-11-09" },
          { field: "lastContactOn", known: false },
        ],
      },
    ],
  },
  order: { by: "monthlyFen", descending: true },
};

/** Finding in a book of 300 clients over the bare Query of it, and whom the bot knows by an abbreviation. */
export async function benchFindClients(client: DynamoDBClient): Promise<Section> {
  await createBareTable(client, NAME);
  const items = Array.from({ length: CLIENTS }, (_, n) =>
    clientItems({ ...ofFinder(n), spelling: SPELT }),
  ).flat();
  await writeBare(
    client,
    NAME,
    items.map((item) => ({ ...item, vr: "bench" })),
  );
  const how = `A book of ${CLIENTS} clients with the facts of many, three conditions and an order; medians of ${ROUNDS} interleaved rounds against DynamoDB Local in memory. Names: those of the abbreviation test, none taught.`;
  return { title: "finding", how, figures: [...(await timings(client)), ...accuracies()] };
}

const SPELT = { pinyin: "", initials: "" };

function ofFinder(n: number): Omit<Client, "version"> {
  const facts = {
    employees: n,
    products: ["GROUP_VNET"],
    contractEndsOn: "2027-01-01",
    completenessBp: 8000,
  };
  return { ...aClient(n), ...facts, owner: OWNER, lastContactAt: "2026-11-01T01:00:00.000Z" };
}

async function timings(client: DynamoDBClient): Promise<Figure[]> {
  const counted = { requests: 0 };
  const spent = ({ requests }: { requests: number }) => {
    counted.requests += requests;
  };
  const ports = portsOver(dynamoTable(client, { name: NAME, spent }));
  const find = async () =>
    await perform(findClients, { ports, caller: CALLER, message: "bench", input: { search: SEARCH } });
  await find();
  const before = counted.requests;
  await find();
  const requests = counted.requests - before;
  const runs = { bare: bareQuery(client), find };
  await interleaved(runs, ROUNDS / 4);
  const taken = await interleaved(runs, ROUNDS);
  return [
    { what: "requests of the use-case", value: requests, unit: "queries", bound: { most: 1 } },
    { what: `the bare Query of ${CLIENTS} lines`, value: taken.bare, unit: "ms" },
    { what: "the whole use-case", value: taken.find, unit: "ms" },
    {
      what: "the use-case over the bare Query",
      value: taken.find / taken.bare,
      unit: "×",
      bound: { most: 2 },
    },
  ];
}

function bareQuery(client: DynamoDBClient) {
  const documents = DynamoDBDocumentClient.from(client);
  const { PK, prefix } = ranges.lines(OWNER);
  const ask = {
    TableName: NAME,
    ConsistentRead: true,
    KeyConditionExpression: "PK = :pk AND begins_with(SK, :prefix)",
    ExpressionAttributeValues: { ":pk": PK, ":prefix": prefix },
  };
  return async () => await documents.send(new QueryCommand(ask));
}

function accuracies(): Figure[] {
  const index = nameIndex(BOOK);
  const sayings = [...HANDWRITTEN, ...generated()];
  const ranked = sayings.map(({ said, id }) => {
    const found = lookUp(said, index, { lead: CONVERSATION_DEFAULT.nameLead });
    if (found.kind === "several") return found.options.findIndex((option) => option.id === id);
    return found.kind === "one" && found.id === id ? 0 : -1;
  });
  const share = (most: number) => (100 * ranked.filter((at) => at >= 0 && at < most).length) / sayings.length;
  const what = `of ${sayings.length} abbreviations and misspellings`;
  return [
    { what: `${what}, known at once`, value: share(1), unit: "%", bound: { least: 97 } },
    { what: `${what}, among the first three`, value: share(3), unit: "%", bound: { least: 99.5 } },
  ];
}
