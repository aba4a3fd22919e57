import { describe, expect, test } from "vitest";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { pageOf } from "#shared/domain/page.ts";
import { readBook } from "#shared/use-cases/clients/read-book.ts";
import { readClient } from "#shared/use-cases/clients/read-client.ts";
import { readInteractions } from "#shared/use-cases/clients/read-interactions.ts";
import { readParts } from "#shared/use-cases/clients/read-parts.ts";
import { editTask } from "#shared/use-cases/tasks/edit-task.ts";
import { aClient, aTask, BO, NOW, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const liu: Contact = {
  ...{ id: "con_1", clientId: "cli_1", version: "seed", province: "GD", name: "刘院长" },
  ...{ mobile: "13812345678", email: "liu@example.com", birthday: "--03-12", buyingRole: "DECIDER" },
  ...{ birthdayConsent: true, profileConsent: true, goodHours: [], badHours: [], isKeyPerson: true },
  ...{ hotButton: "STATUS", motives: ["HABIT"], createdAt: NOW },
};
const gone: Contact = { ...liu, id: "con_0", name: "老张", leftOn: "2026-01-31" };
const clients = [
  aClient({ idNo: "430102198001011234", contact: { name: "刘", mobile: "13812345678", badHours: [] } }),
  aClient({ id: "cli_2", name: "实验中学", shortName: "实验中学" }),
  aClient({ id: "cli_3", name: "区教育局", shortName: "区教育局" }),
];
const given = { clients, parts: { contact: [liu, gone] } };
const client = "cli_1";

describe("another system reads", () => {
  test("an archive with its version, and no number of a person", async () => {
    const { say } = await aHouse(given);
    const read = await say(readClient, { client });
    expect(read).toMatchObject({ id: client, version: "seed", contact: { mobile: "138****5678" } });
    expect(JSON.stringify(read)).not.toMatch(/13812345678|430102198001011234/);
    expect(await say(readClient, { client: "cli_2" })).toEqual(clients[1]);
  });

  test("nothing of a client that its person may not see: as if there were none", async () => {
    const { say } = await aHouse(given);
    const calls = [
      async () => await say(readClient, { client }, { as: BO }),
      async () => await say(readParts, { client, kind: "contact" }, { as: BO }),
      async () => await say(readInteractions, { client }, { as: BO }),
      async () => await say(readBook, { owner: "min" }, { as: BO }),
      async () => await say(readClient, { client: "cli_9" }),
      async () => await say(readBook, { owner: "nobody" }, { as: BO }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject(refused("subject.unknown", {}));
  });

  test("a book by the page, its own or that of somebody in reach", async () => {
    const { say } = await aHouse(given);
    const first = await say(readBook, { limit: 2 });
    expect(first).toMatchObject({ items: [{ id: "cli_1" }, { id: "cli_2" }], next: "cli_2" });
    const last = await say(readBook, { owner: "min", limit: 2, after: "cli_2" }, { as: ZHAO });
    expect(last.items.map(({ id }) => id)).toEqual(["cli_3"]);
    expect(last).not.toHaveProperty("next");
  });

  test("the people of a client, their numbers masked and what is private left out", async () => {
    const { say } = await aHouse(given);
    const { items } = await say(readParts, { client, kind: "contact" });
    expect(items).toMatchObject([{ id: "con_1", mobile: "138****5678", email: "***@example.com" }]);
    for (const field of ["birthday", "motives", "hotButton", "wechatId"])
      expect(items[0]).not.toHaveProperty(field);
  });

  test.each(["account", "subscription", "contract", "need", "promise"] as const)(
    "an empty list of kind %s where there is none",
    async (kind) => {
      const { say } = await aHouse(given);
      expect(await say(readParts, { client, kind })).toEqual({ items: [] });
    },
  );

  test("an account as it is kept", async () => {
    const account = {
      ...{
        id: "acc_1",
        clientId: client,
        version: "seed",
        province: "GD",
        payMode: "SPLIT" as const,
        billDay: 5,
      },
      ...{ creditLimitFen: 0, prepaidFen: 0, status: "NORMAL" as const, createdAt: NOW },
    };
    const { say } = await aHouse({ clients, parts: { account: [account] } });
    expect(await say(readParts, { client, kind: "account" })).toEqual({ items: [account] });
  });

  test("what is over, apart from what is alive", async () => {
    const { say } = await aHouse(given);
    expect((await say(readParts, { client, kind: "contact", over: true })).items).toMatchObject([
      { id: "con_0" },
    ]);
  });

  test("of what is over, a page leads to the next, the newest first", async () => {
    const parts = { contact: [gone, { ...gone, id: "con_00" }] };
    const { say } = await aHouse({ ...given, parts });
    const ask = { client, kind: "contact", over: true, limit: 1 } as const;
    expect(await say(readParts, ask)).toMatchObject({ items: [{ id: "con_00" }], next: "con_00" });
    const last = await say(readParts, { ...ask, after: "con_00" });
    expect(last).toMatchObject({ items: [{ id: "con_0" }] });
    expect(last).not.toHaveProperty("next");
  });

  test("what was had with a client, the newest first, and goes on where it stopped", async () => {
    const { say, ports, table } = await aHouse(given);
    for (const day of [1, 2, 3]) {
      const had = { staffId: "min", kind: "CALL", heard: "聊了续约", contactIds: [], needIds: [] } as const;
      const at = `2026-03-0${day}T01:00:00.000Z`;
      const [change] = ports.records.addInteraction({
        ...{ ...had, contactIds: [], needIds: [], id: `int_${day}`, clientId: client, at, province: "GD" },
      });
      if (change?.after) await table.commit([{ put: { ...change.after, vr: "v" }, ifAbsent: true }]);
    }
    const first = await say(readInteractions, { client, limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual(["int_3", "int_2"]);
    const rest = await say(readInteractions, { client, limit: 2, after: first.next });
    expect(rest.items.map(({ id }) => id)).toEqual(["int_1"]);
    expect(rest).not.toHaveProperty("next");
  });
});

test("pages hold every thing once, whatever comes or goes in between", () => {
  const things = ["b", "a", "d", "c"].map((id) => ({ id }));
  const first = pageOf(things, { limit: 2 });
  const now = [{ id: "aa" }, { id: "c" }, { id: "d" }, { id: "e" }];
  const second = pageOf(now, { after: first.next, limit: 2 });
  const third = pageOf(now, { after: second.next, limit: 2 });
  expect([first, second, third].map(({ items }) => items.map(({ id }) => id).join(""))).toEqual([
    "ab",
    "cd",
    "e",
  ]);
  expect(pageOf([], { limit: 2 })).toEqual({ items: [] });
});

describe("a caller who knows a version", () => {
  const change = { task: ref(), title: "回访恒信物流财务" };

  test("changes what is still so", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(editTask, change, { expects: ["older", "seed"] });
  });

  test("is told who was faster where it is another by now", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(editTask, { task: ref(), title: "别的" }, { as: ZHAO });
    await expect(say(editTask, change, { expects: ["seed"] })).rejects.toMatchObject(
      refused("item.changed", { by: "赵强" }),
    );
  });

  test("of what has no version is told that it is not so", async () => {
    const { say } = await aHouse();
    await expect(say(readBook, {}, { expects: ["seed"] })).rejects.toMatchObject(
      refused("item.changed", { by: undefined }),
    );
  });
});
