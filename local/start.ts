import { createServer } from "node:http";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { newReference, optionsOf, runCommand, WrongUsage } from "./command.ts";
import { prepare } from "./first-start.ts";
import { type Functions, loadFunctions } from "./functions.ts";
import { type LocalHouse, openLocalHouse } from "./house.ts";
import { newToken, openPage } from "./open-page.ts";
import { peopleOf } from "./people.ts";
import { type LocalQueue, localQueue } from "./queue.ts";
import { everyFiveMinutes } from "./scheduler.ts";
import { followStream } from "./stream.ts";
import { WORDS } from "./words.ts";

const USAGE = "npm start -- [--port <number>] [--data <folder>] [--empty] [--on <day>] [--scale <n>]";
const OPTIONS = {
  port: { type: "string", default: "8620" },
  data: { type: "string" },
  empty: { type: "boolean", default: false },
  on: { type: "string" },
  scale: { type: "string" },
} as const;

await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const port = portOf(values.port);
  await mustBeFree(port);
  const token = newToken();
  const stopped = untilStopped();
  const house = await openLocalHouse({ data: values.data, run: { port, token } });
  try {
    const { empty, on, scale } = values;
    const prepared = prepare(house, { empty, on, scale });
    // A sample that is cut short is made whole by the next start.
    const isCut = await Promise.race([stopped.then(() => true), prepared.then(() => false)]);
    if (!isCut) await run(house, { port, token, stopped });
  } finally {
    await house.close();
  }
  process.stdout.write(`${WORDS.stopped}\n`);
  return 0;
});

/** Everything that the cloud would run, until Ctrl+C. */
async function run(
  house: LocalHouse,
  { port, token, stopped }: { port: number; token: string; stopped: Promise<void> },
): Promise<void> {
  let functions: Functions | undefined;
  let queue: LocalQueue | undefined;
  let moves: LocalQueue | undefined;
  let imports: LocalQueue | undefined;
  const rooms = {
    house: () => house,
    functions: () => there(functions),
    queue: () => there(queue),
    moves: () => there(moves),
    imports: () => there(imports),
  };
  const page = await openPage(rooms, { port, token });
  functions = await loadFunctions(house, { url: `http://127.0.0.1:${page.port}`, token });
  queue = localQueue({ read: functions.send });
  moves = localQueue({ read: functions.move });
  imports = localQueue({ read: functions.takeIn });
  const streams = await streamsOf(house, functions);
  const onFault = (fault: unknown) => void newReference(fault);
  const clock = everyFiveMinutes(async (at) => await there(functions).plan({ at }), onFault);
  await welcome(house, page.address);
  // What was missed while the house was closed is sent now; receipts let each digest out once.
  await functions.plan({ at: new Date().toISOString(), since: "00:00" }).catch(onFault);
  await stopped;
  clock.stop();
  await Promise.all(streams.map(async (stream) => await stream.stop()));
  await Promise.all([queue.settled(), moves.settled(), imports.settled()]);
  await page.close();
}

async function streamsOf({ place, folder }: LocalHouse, { project, tell }: Functions) {
  const { Table } = await place.client.send(new DescribeTableCommand({ TableName: place.table }));
  const streamArn = Table?.LatestStreamArn ?? "";
  const base = { client: place.streams, streamArn, onFault: (fault: unknown) => void newReference(fault) };
  return [
    followStream({ ...base, checkpoint: folder.file("stream-project"), handle: project }),
    followStream({ ...base, checkpoint: folder.file("stream-tell"), handle: tell }),
  ];
}

async function welcome(house: LocalHouse, address: string): Promise<void> {
  const people = await peopleOf(house.open().door);
  const lines = people.map(({ id, name, unit, post }) => `  ${id.padEnd(18)} ${name}  ${unit} · ${post}`);
  process.stdout.write(`\n${WORDS.people}\n${lines.join("\n")}\n\n${WORDS.ready(address)}\n${WORDS.stop}\n`);
}

function portOf(said: string): number {
  const port = Number(said);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new WrongUsage(USAGE);
  return port;
}

/** Asked before anything is started: a port in use costs nothing. */
async function mustBeFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe
      .once("error", () => reject(new WrongUsage(WORDS.portInUse(port))))
      .listen(port, "127.0.0.1", resolve);
  });
  await new Promise<void>((resolve) => probe.close(() => resolve()));
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

function there<Room>(room: Room | undefined): Room {
  if (room === undefined) throw new Error("the house is still opening");
  return room;
}
