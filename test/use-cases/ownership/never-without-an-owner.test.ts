import fc from "fast-check";
import { expect, test } from "vitest";
import { carryOut, keepAll } from "#bot/carry-out.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { acceptHandOver } from "#shared/use-cases/ownership/accept-hand-over.ts";
import { assignClients } from "#shared/use-cases/ownership/assign-clients.ts";
import { coverFor } from "#shared/use-cases/ownership/cover-for.ts";
import { handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { aClient, aPerson, aTask, callerFor, PEOPLE, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";

const MANAGERS = ["min", "na", "liu", "sun"] as const;
const CLIENTS = ["cli_1", "cli_2", "cli_3", "cli_4", "cli_5", "cli_6"] as const;
const people = [
  ...PEOPLE,
  aPerson({ id: "liu", name: "刘洋", certGrade: "L3" }),
  aPerson({ id: "sun", name: "孙丽", certGrade: "L3" }),
];
const managerCaller = (id: string) => ({ ...callerFor("min"), id });

type Deed =
  | { readonly is: "assign"; readonly clients: readonly string[]; readonly to: string }
  | { readonly is: "hand over"; readonly from: string; readonly to: string }
  | { readonly is: "hand over some"; readonly clients: readonly string[]; readonly to: string }
  | { readonly is: "accept" | "reject" | "cancel"; readonly to: string }
  | { readonly is: "cover"; readonly away: string; readonly by: string }
  | { readonly is: "leave"; readonly who: string }
  | { readonly is: "work" };

const who = fc.constantFrom(...MANAGERS);
const some = fc.uniqueArray(fc.constantFrom(...CLIENTS), { minLength: 1, maxLength: 4 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ is: fc.constant("assign" as const), clients: some, to: who }),
  fc.record({ is: fc.constant("hand over" as const), from: who, to: who }),
  fc.record({ is: fc.constant("hand over some" as const), clients: some, to: who }),
  fc.record({ is: fc.constantFrom("accept" as const, "reject" as const, "cancel" as const), to: who }),
  fc.record({ is: fc.constant("cover" as const), away: who, by: who }),
  fc.record({ is: fc.constant("leave" as const), who: fc.constantFrom("min", "na", "liu") }),
  fc.constant({ is: "work" as const }),
);

async function does(house: House, deed: Deed): Promise<void> {
  const reason = "片区调整";
  switch (deed.is) {
    case "assign":
      return void (await house.say(
        assignClients,
        { clients: [...deed.clients], to: deed.to, reason },
        { as: ZHAO },
      ));
    case "hand over":
      return void (await house.say(handOverClients, { from: deed.from, to: deed.to, reason }, { as: ZHAO }));
    case "hand over some":
      return void (await house.say(
        handOverClients,
        { clients: [...deed.clients], to: deed.to, reason },
        { as: ZHAO },
      ));
    case "cover":
      return void (await house.say(
        coverFor,
        { away: deed.away, by: deed.by, to: "2026-03-13T10:00:00.000Z" },
        { as: ZHAO },
      ));
    case "leave":
      return await leaves(house, deed.who);
    case "work":
      return await work(house);
    case "accept":
    case "reject":
    case "cancel": {
      const [order] = await house.ports.handovers.ofReceiver(deed.to);
      if (order === undefined) return;
      const as = deed.is === "cancel" ? ZHAO : managerCaller(deed.to);
      const input = { order: { to: order.to, id: order.id }, answer: deed.is, reason };
      return void (await house.say(acceptHandOver, input, { as }));
    }
  }
}

/** As the import of people does it: who still hands over does not leave. */
async function leaves({ ports }: House, id: string): Promise<void> {
  const [person, open] = await Promise.all([ports.staff.find(id), ports.handovers.ofGiver(id)]);
  if (person === undefined || open.length > 0) return;
  for (const { before, after } of ports.staff.put(person, { ...person, status: "LEFT" }))
    if (before && after && before.SK === "P#")
      await ports.table.commit([{ put: { ...after, vr: ports.ids.next("left") }, ifVersion: before.vr }]);
}

/** What the stream and the queue do, until nothing is left to do. */
async function work(house: House): Promise<void> {
  house.table.settle();
  for (const id of MANAGERS) await keepAll(house.ports, { staff: id, province: "GD" });
  for (const id of [...MANAGERS, "zhao", "lead"])
    for (const { to, id: order, status } of await house.ports.handovers.ofReceiver(id))
      if (status === "ACCEPTED") await carryOut(house.ports, { to, id: order, province: "GD" });
}

async function ownersIn({ ports }: House): Promise<(readonly string[])[]> {
  const books = await Promise.all(
    [...MANAGERS, "zhao", "lead"].map(async (owner) =>
      (await ports.clients.book(owner)).map(({ id }) => [id, owner] as const),
    ),
  );
  const entries = books.flat();
  return CLIENTS.map((client) => entries.filter(([id]) => id === client).map(([, owner]) => owner));
}

async function aFullHouse(): Promise<House> {
  const ownerOf = (n: number) => MANAGERS[n % MANAGERS.length] ?? "min";
  const clients = CLIENTS.map((id, n) => aClient({ id, name: id, shortName: id, owner: ownerOf(n) }));
  const tasks = clients.map(({ id, owner }, n) => aTask({ id: `tsk_${n}`, owner, client: { id, name: id } }));
  return await aHouse({ clients, tasks, people });
}

async function atOnce(house: House, round: readonly Deed[]): Promise<void> {
  const done = await Promise.allSettled(round.map(async (each) => await does(house, each)));
  for (const one of done) if (one.status === "rejected" && !(one.reason instanceof Refusal)) throw one.reason;
  house.table.settle();
}

/** Every client has one owner, and lies in his book alone. */
async function everyoneHasOne(house: House): Promise<void> {
  const owners = await ownersIn(house);
  expect(owners.map(({ length }) => length)).toEqual(CLIENTS.map(() => 1));
  for (const [n, id] of CLIENTS.entries())
    expect((await house.ports.clients.find(id))?.owner).toBe(owners[n]?.[0]);
}

/** When all work is done, each owner is there, and has the client's task. */
async function everyoneIsThere(house: House): Promise<void> {
  for (let again = 0; again < 3; again += 1) await work(house);
  for (const id of CLIENTS) {
    const owner = (await house.ports.clients.find(id))?.owner ?? "";
    expect((await house.ports.staff.find(owner))?.status).not.toBe("LEFT");
    const { tasks } = await house.ports.tasks.desk(owner);
    expect(tasks.filter((task) => task.client?.id === id)).toHaveLength(1);
  }
}

test("no client is ever without an owner, nor with two, whatever people do at once", async () => {
  const round = fc.array(deed, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(round, { maxLength: 8 }), async (rounds) => {
      const house = await aFullHouse();
      for (const each of rounds) {
        await atOnce(house, each);
        await everyoneHasOne(house);
      }
      await everyoneIsThere(house);
    }),
    { numRuns: 60 },
  );
}, 60_000);
