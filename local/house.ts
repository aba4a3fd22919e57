import type { BotPorts } from "#bot/message.ts";
import { spell } from "#bot/understand/spelling.ts";
import { folderFiles } from "#functions/support/folder-files.ts";
import { officialCalendar } from "#functions/support/official-calendar.ts";
import { ids } from "#functions/support/real-ports.ts";
import { signedPictures } from "#functions/support/signed-pictures.ts";
import type { Pictures } from "#shared/ports.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { stores } from "#shared/storage/stores.ts";
import { type DataFolder, dataFolder, type RunFile } from "./data-folder.ts";
import { endOrphan, startDynamo } from "./dynamo-local.ts";
import { createTable } from "./local-table.ts";
import { type Cost, meter } from "./meter.ts";
import { givenPlace, mustHaveTable, ownPlace, type Place } from "./place.ts";

export type HousePorts = BotPorts;

export interface LocalHouse {
  readonly folder: DataFolder;
  readonly place: Place;
  /** Whether this process owns the folder: only then it ends the engine. */
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

/** The table that the environment names, that of a running `npm start`, or one that this process starts and stops (decided 19). */
export async function openLocalHouse({ data, run = {} }: HouseOptions = {}): Promise<LocalHouse> {
  const folder = dataFolder(data);
  const { accessKey } = folder.settings();
  const running = folder.running();
  const isShared = running?.port !== undefined && running.endpoint !== "" && run.port === undefined;
  const given = givenPlace(process.env);
  if (given && isShared) return houseOver({ folder, place: given, stop: undefined });
  if (isShared)
    return houseOver({ folder, place: ownPlace({ endpoint: running.endpoint, accessKey }), stop: undefined });
  const orphan = folder.orphan();
  await folder.claim({ pid: process.pid, endpoint: "", ...run });
  try {
    return given
      ? await atGivenPlace(given, { folder, run })
      : await atOwnPlace({ folder, run, accessKey, orphan });
  } catch (error) {
    folder.unlock();
    throw error;
  }
}

interface Claimed {
  readonly folder: DataFolder;
  readonly run: Pick<RunFile, "port" | "token">;
}

interface Own extends Claimed {
  readonly accessKey: string;
  /** The engine that a killed owner has left. */
  readonly orphan: number | undefined;
}

async function atOwnPlace({ folder, run, accessKey, orphan }: Own): Promise<LocalHouse> {
  if (orphan) await endOrphan(orphan);
  const { endpoint, pid: engine, stop } = await startDynamo({ folder: folder.table, accessKey });
  folder.tell({ pid: process.pid, engine, endpoint, ...run });
  const house = houseOver({ folder, place: ownPlace({ endpoint, accessKey }), stop });
  await createTable(house.place.client, house.place.table, { streams: false });
  return house;
}

async function atGivenPlace(place: Place, { folder, run }: Claimed): Promise<LocalHouse> {
  folder.tell({ pid: process.pid, endpoint: place.endpoint ?? "cloud", ...run });
  await mustHaveTable(place);
  return houseOver({ folder, place, stop: async () => {} });
}

interface Over {
  readonly folder: DataFolder;
  readonly place: Place;
  readonly stop: (() => Promise<void>) | undefined;
}

function houseOver({ folder, place, stop }: Over): LocalHouse {
  const { client, table: name, province } = place;
  const { accessKey: secret } = folder.settings();
  const files = folderFiles({ folder: folder.files, secret, url: urlOf(folder) });
  const calendar = officialCalendar(new Date().getUTCFullYear());
  const options = { officialCalendar: calendar, province, spell, files };
  const shared = stores(dynamoTable(client, { name }), { ...options, now: realNow });
  return {
    ...{ folder, place, isOwn: stop !== undefined },
    open({ at } = {}) {
      const now = at === undefined ? realNow : () => at;
      const counted = meter();
      const house = stores(dynamoTable(client, { name, spent: counted.house }), { ...options, now });
      const table = dynamoTable(client, { name, spent: counted.useCase });
      const work = stores(table, { ...options, now });
      const { rules, units } = shared;
      const { conversations, staff, clients } = house;
      const names = { clients, staff, units };
      const outside = { files, pictures: picturesBehind(urlOf(folder), secret), clock: { now }, ids };
      const ports = { table, ...work, rules, units, conversations, names, ...outside };
      return { ports, door: { staff, units }, cost: counted.read };
    },
    async close() {
      client.destroy();
      await stop?.();
      if (stop) folder.unlock();
    },
  };
}

/** Where no page runs, nobody draws. */
function picturesBehind(url: string | undefined, secret: string): Pictures {
  if (url !== undefined) return signedPictures({ secret, url });
  return { address: async () => await Promise.resolve(undefined) };
}

/** Of the page that answers links, where one runs. */
function urlOf(folder: DataFolder): string | undefined {
  const port = folder.running()?.port;
  return port === undefined ? undefined : `http://127.0.0.1:${port}`;
}

function realNow(): string {
  return new Date().toISOString();
}
