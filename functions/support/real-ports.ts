import { createHash, randomBytes, randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock, Files, Ids, Mailbox, Pictures, Ports, Queue, Stores } from "#shared/ports.ts";
import { dynamoTable, type TableOptions } from "#shared/storage/dynamo-table.ts";
import * as everyStore from "#shared/storage/every-store.ts";
import type { Spell } from "#shared/storage/spelling.ts";
import { type Made, type Makers, storesOf } from "#shared/storage/store-house.ts";
import type { Environment } from "./environment.ts";
import { officialCalendar as calendarOf } from "./official-calendar.ts";

interface Outside {
  /** Only who sends orders loads a queue, only who speaks first a mailbox, only who keeps files a bucket; without one, using it is a fault. */
  readonly queue?: Queue;
  readonly mailbox?: Mailbox;
  readonly files?: Files;
  readonly pictures?: Pictures;
  /** Only who names clients loads a speller; the others carry the spelling along. */
  readonly spell?: Spell;
  readonly client?: DynamoDBClient;
  /** Told of each request to the table as it is answered. */
  readonly spent?: TableOptions["spent"];
}

export const clock: Clock = {
  now: () => new Date().toISOString(),
  pause: async (milliseconds) => await setTimeout(milliseconds),
};

export const ids: Ids = {
  next: (prefix) => `${prefix}_${timeSortable(Date.now(), randomBytes(8))}`,
  digits: (count) => String(randomInt(10 ** count)).padStart(count, "0"),
  digest: (text) => createHash("sha256").update(text).digest("base64url").slice(0, 22),
};

type Settings = Pick<Environment, "TABLE_NAME" | "PROVINCE"> &
  Partial<Pick<Environment, "STAGE" | "FROZEN_AT" | "CLIENT_KINDS">>;

/** With every store. */
export function realPorts(settings: Settings, outside: Outside = {}): Ports {
  return portsWith(everyStore, settings, outside);
}

/** With the stores that a function reads; it carries no other. The engine is found through the SDK's own variables: region, credentials, AWS_ENDPOINT_URL_DYNAMODB. */
export function portsWith<M extends Makers>(
  makers: M,
  settings: Settings,
  { client = new DynamoDBClient(PATIENCE), spent, spell, ...outside }: Outside = {},
): Made<M> & Omit<Ports, keyof Stores> {
  const { TABLE_NAME: name, PROVINCE: province, CLIENT_KINDS: clientKinds } = settings;
  const table = dynamoTable(client, { name, ...(spent && { spent }) });
  const time = clockOf(settings);
  const { now } = time;
  const officialCalendar = calendarOf(Number(now().slice(0, 4)));
  const options = {
    ...{ officialCalendar, province, now, files: outside.files },
    ...(clientKinds && { clientKinds }),
    ...(spell && { spell }),
  };
  return {
    table,
    ...storesOf(makers, { table, options }),
    clock: time,
    ids,
    ...NOTHING_OUTSIDE,
    ...outside,
  };
}

/** The real time; on one machine a digest round may be run for another moment. */
function clockOf({ STAGE, FROZEN_AT }: Partial<Pick<Environment, "STAGE" | "FROZEN_AT">>): Clock {
  return STAGE === "local" && FROZEN_AT !== undefined ? { now: () => FROZEN_AT } : clock;
}

/** A lost request is repeated long before anybody stops waiting. */
const PATIENCE = { maxAttempts: 4, requestHandler: { connectionTimeout: 1000, requestTimeout: 3000 } };

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Ten characters of milliseconds, then eight of chance (2^40 per millisecond): 18 that sort by time. */
export function timeSortable(milliseconds: number, chance: Uint8Array): string {
  const time = Array.from({ length: 10 }, (_, place) => Math.floor(milliseconds / 32 ** (9 - place)) % 32);
  return [...time, ...chance.subarray(0, 8)].map((digit) => CROCKFORD.charAt(digit % 32)).join("");
}

const NOTHING_OUTSIDE: Pick<Ports, "queue" | "mailbox" | "files" | "pictures"> = {
  queue: { send: missing("queue to send to") },
  mailbox: { deliver: missing("mailbox to speak first with") },
  files: {
    put: missing("files"),
    get: missing("files"),
    list: missing("files"),
    remove: missing("files"),
    link: missing("files"),
    uploadLink: missing("files"),
  },
  pictures: { address: missing("pictures") },
};

function missing(what: string): () => Promise<never> {
  return async () => await Promise.reject(new Error(`this function was given no ${what}`));
}
