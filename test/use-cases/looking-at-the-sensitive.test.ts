import { expect, test } from "vitest";
import * as z from "zod";
import { findArchive } from "#shared/subjects/client.ts";
import { useCase } from "#shared/use-case.ts";
import { aClient, MIN, NA, NOW, refused } from "./given.ts";
import { aHouse } from "./house.ts";

const showMobile = useCase({
  name: "show-mobile",
  roles: ["manager"],
  uses: ["archives"],
  input: z.object({ clientId: z.string() }),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  decide: (_, { subject }) => ({
    outcome: "13900001111",
    writes: [],
    reads: [{ subject: subject.client.id, fields: ["mobile"] }],
  }),
});
const input = { clientId: "cli_1" };

test("who looked at what of whom is in the journal of the client, and what was seen is not", async () => {
  const { ports, say, table } = await aHouse({ clients: [aClient()] });
  expect(await say(showMobile, input)).toBe("13900001111");
  table.settle();
  const [entry, ...others] = await ports.journal.listOf("cli_1");
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ useCase: "show-mobile", by: "min", byName: "王敏", at: NOW, changes: [] });
  expect(entry?.reads).toEqual([{ subject: "cli_1", fields: ["mobile"] }]);
  expect(JSON.stringify(table.all())).not.toContain("13900001111");
});

const listMobiles = useCase({
  ...showMobile,
  name: "list-mobiles",
  decide: (_, { subject }) => ({
    outcome: "13900001111",
    writes: [],
    reads: ["con_1", "con_2"]
      .map((of) => ({ subject: subject.client.id, of, fields: ["mobile"] }))
      .concat([{ subject: "cli_2", of: "con_3", fields: ["mobile"] }]),
  }),
});

test("a list over several clients is noted under each of them, with the people it showed", async () => {
  const { ports, say, table } = await aHouse({ clients: [aClient()] });
  await say(listMobiles, input);
  table.settle();
  const [first, ...others] = await ports.journal.listOf("cli_1");
  expect(others).toEqual([]);
  expect(first?.reads?.map(({ of }) => of)).toEqual(["con_1", "con_2"]);
  expect(await ports.journal.listOf("cli_2")).toMatchObject([{ reads: [{ of: "con_3" }] }]);
});

test("two looks by one message are two entries", async () => {
  const { ports, say, table } = await aHouse({ clients: [aClient()] });
  await say(showMobile, input, { message: "m" });
  await say(listMobiles, input, { message: "m" });
  table.settle();
  expect(await ports.journal.listOf("cli_1")).toHaveLength(2);
});

test("the same message again is answered again, and is one look", async () => {
  const { ports, say, table } = await aHouse({ clients: [aClient()] });
  await say(showMobile, input, { message: "m" });
  expect(await say(showMobile, input, { message: "m" })).toBe("13900001111");
  table.settle();
  expect(await ports.journal.listOf("cli_1")).toHaveLength(1);
});

test("there is nothing to take back, and nothing new on the pile of what can be", async () => {
  const { ports, say } = await aHouse({ clients: [aClient()] });
  await say(showMobile, input);
  expect((await ports.journal.stack(MIN.id)).messages).toEqual([]);
});

test("who was refused has seen nothing", async () => {
  const { ports, say, table } = await aHouse({ clients: [aClient()] });
  await expect(say(showMobile, input, { as: NA })).rejects.toMatchObject(refused("subject.unknown"));
  table.settle();
  expect(await ports.journal.listOf("cli_1")).toEqual([]);
});

test("a try looks without leaving an entry: only what is said aloud counts", async () => {
  const { ports, tryOut, table } = await aHouse({ clients: [aClient()] });
  await tryOut(showMobile, input);
  table.settle();
  expect(await ports.journal.listOf("cli_1")).toEqual([]);
});
