import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { spell } from "#bot/understand/spelling.ts";
import { officialCalendar } from "#functions/support/official-calendar.ts";
import { ids } from "#functions/support/real-ports.ts";
import type { Ports } from "#shared/ports.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { stores } from "#shared/storage/stores.ts";
import { type DataFolder, dataFolder, type RunFile } from "./data-folder.ts";
import { endOrphan, localClient, startDynamo } from "./dynamo-local.ts";
import { createTable } from "./local-table.ts";
import { type Cost, meter } from "./meter.ts";

export const TABLE_NAME = "Dake";
export const PROVINCE = "HN";

export type HousePorts = Omit<Ports, "mailbox" | "queue">;

export interface LocalHouse {
  readonly folder: DataFolder;
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  readonly accessKey: string;
  /** Whether this process started the engine: only then it ends it. */
  readonly isOwn: boolean;
  /** Ports for one message, whose cost they count; `at` freezes their clock. `door` is for finding out who speaks. */
  open(options?: { at?: string | undefined }): {
    readonly ports: HousePorts;
    readonly door: Pick<HousePorts, "staff" | "units">;
    readonly cost: () => Cost;
  };
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly data?: string | undefined;
  /** What is told to the other commands while this process owns the folder. */
  readonly run?: Pick<RunFile, "port" | "token">;
}

/** The local table: that of a running `npm start`, else one that this process starts and stops (decided 19). */
export async function openLocalHouse({ data, run = {} }: HouseOptions = {}): Promise<LocalHouse> {
  const folder = dataFolder(data);
  const { accessKey } = folder.settings();
  const running = folder.running();
  if (running && !run.token)
    return houseOver({ folder, endpoint: running.endpoint, accessKey, stop: undefined });
  const orphan = folder.orphan();
  folder.lock({ pid: process.pid, endpoint: "", ...run });
  try {
    if (orphan) await endOrphan(orphan);
    const engine = await startDynamo({ folder: folder.table, accessKey });
    folder.tell({ pid: process.pid, engine: engine.pid, endpoint: engine.endpoint, ...run });
    const house = houseOver({ folder, endpoint: engine.endpoint, accessKey, stop: engine.stop });
    await createTable(house.client, TABLE_NAME);
    return house;
  } catch (error) {
    folder.unlock();
    throw error;
  }
}

interface Over {
  readonly folder: DataFolder;
  readonly endpoint: string;
  readonly accessKey: string;
  readonly stop: (() => Promise<void>) | undefined;
}

function houseOver({ folder, endpoint, accessKey, stop }: Over): LocalHouse {
  const client = localClient({ endpoint, accessKey });
  const year = new Date().getUTCFullYear();
  const calendar = officialCalendar(year);
  const options = { officialCalendar: calendar, province: PROVINCE, spell };
  const shared = stores(dynamoTable(client, { name: TABLE_NAME }), { ...options, now: realNow });
  return {
    ...{ folder, client, endpoint, accessKey, isOwn: stop !== undefined },
    open({ at } = {}) {
      const now = at === undefined ? realNow : () => at;
      const counted = meter();
      const house = stores(dynamoTable(client, { name: TABLE_NAME, spent: counted.house }), {
        ...options,
        now,
      });
      const table = dynamoTable(client, { name: TABLE_NAME, spent: counted.useCase });
      const work = stores(table, { ...options, now });
      const { rules, units } = shared;
      const { conversations, staff } = house;
      const ports = { table, ...work, rules, units, conversations, clock: { now }, ids };
      return { ports, door: { staff, units }, cost: counted.read };
    },
    async close() {
      client.destroy();
      await stop?.();
      if (stop) folder.unlock();
    },
  };
}

function realNow(): string {
  return new Date().toISOString();
}
