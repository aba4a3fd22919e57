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
