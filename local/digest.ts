import { dayOf } from "#shared/domain/calendar/day.ts";
import { newReference, optionsOf, runCommand, WrongUsage } from "./command.ts";
import { prepare } from "./first-start.ts";
import { type Functions, loadFunctions } from "./functions.ts";
import { type LocalHouse, openLocalHouse } from "./house.ts";
import { newToken, openPage } from "./open-page.ts";
import { peopleOf } from "./people.ts";
import { type LocalQueue, localQueue } from "./queue.ts";

const USAGE = "npm run digest -- --at <ISO instant> [--data <folder>] [--json]";
const OPTIONS = {
  at: { type: "string" },
  data: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

interface Received {
  readonly staffId: string;
  readonly name: string;
  readonly sent: boolean;
  readonly reason: string | null;
  readonly text: string | null;
}

/** One digest round for one instant, by the very functions that the schedule runs; prints who got what. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const at = instantOf(values.at);
  const house = await openLocalHouse({ data: values.data });
  try {
    if (house.isOwn) await prepare(house);
    await round(house, at);
    const received = await receivedOn(house, at);
    process.stdout.write(
      values.json ? `${JSON.stringify(received.map(({ name: _, ...line }) => line))}\n` : tableOf(received),
    );
    return 0;
  } finally {
    await house.close();
  }
});

async function round(house: LocalHouse, at: string): Promise<void> {
  let functions: Functions | undefined;
  let queue: LocalQueue | undefined;
  const there = <Room>(room: Room | undefined): Room => room ?? fail();
  const token = newToken();
  const rooms = {
    house: () => house,
    functions: () => there(functions),
    queue: () => there(queue),
    moves: () => fail(),
    imports: () => fail(),
  };
  const page = await openPage(rooms, { port: 0, token });
  try {
    functions = await loadFunctions(house, { url: `http://127.0.0.1:${page.port}`, token, at });
    queue = localQueue({ read: functions.send });
    await functions.plan({ at, since: "00:00" });
    await queue.settled();
    for (const order of queue.dead) newReference(order);
  } finally {
    await page.close();
  }
}

function fail(): never {
  throw new Error("the round has not begun");
}

/** Read off the receipts, so that it is what happened, not what was meant. */
async function receivedOn(house: LocalHouse, at: string): Promise<Received[]> {
  const { door, ports } = house.open();
  const people = await peopleOf(door);
  const day = dayOf(at);
  const receipts = await Promise.all(people.map(async ({ id }) => await ports.digests.find(id, day)));
  return people.flatMap(({ id, name }, index) => {
    const receipt = receipts[index];
    if (receipt === undefined) return [];
    const { status, reason = null, text = null } = receipt;
    return [{ staffId: id, name, sent: status === "SENT", reason, text }];
  });
}

function tableOf(received: readonly Received[]): string {
  if (received.length === 0) return "这个时刻没有人该收晨报 · nobody is due a digest at this instant\n";
  const lines = received.map(
    ({ name, sent, reason, text }) => `— ${name}${sent ? "" : ` ✗ ${reason ?? ""}`}\n${text ?? ""}`,
  );
  return `${lines.join("\n\n")}\n`;
}

function instantOf(said: string | undefined): string {
  const millis = Date.parse(said ?? "");
  if (Number.isNaN(millis)) throw new WrongUsage(USAGE);
  return new Date(millis).toISOString();
}
