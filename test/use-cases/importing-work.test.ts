import { describe, expect, it } from "vitest";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";
import { client, grid, importing, task } from "./import-given.ts";

describe("clients", () => {
  it("need the credit code or a reference, or nobody would know them again", async () => {
    const { externalRef: _, ...nameless } = client;
    expect(await importing(await aHouse(), "clients", [nameless])).toEqual(["key.missing"]);
  });

  it("of a kind that the stack does not serve are refused", async () => {
    const house = await aHouse({ clientKinds: ["GROUP"] });
    expect(await importing(house, "clients", [{ ...client, kind: "INDIVIDUAL" }])).toEqual([
      "kind.not-served",
    ]);
    expect(await importing(house, "clients", [client])).toEqual(["create"]);
  });

  it("are known by the credit code first; keys that lead to two clients are refused", async () => {
    const house = await aHouse();
    const [first, second] = [
      { ...client, uscc: "9143000000000000A1" },
      { ...client, externalRef: "X-2", name: "别家" },
    ];
    expect(await importing(house, "clients", [first, second])).toEqual(["create", "create"]);
    expect(await importing(house, "clients", [{ ...first, externalRef: "X-9" }])).toEqual(["update"]);
    expect(await importing(house, "clients", [{ ...first, externalRef: "X-2" }])).toEqual(["key.several"]);
  });

  it("go to the manager that the file names, into his unit unless it says another", async () => {
    const house = await aHouse();
    await importing(house, "clients", [client]);
    const find = async () =>
      await house.ports.clients.find((await house.ports.clients.findByExternalRef("ref", "X-1")) ?? "");
    expect(await find()).toMatchObject({ owner: "min", unit: "GZ-A", shortName: client.name, kind: "GROUP" });
    await importing(house, "clients", [{ ...client, unit: "B组" }]);
    expect(await find()).toMatchObject({ owner: "min", unit: "GZ-B" });
    expect(await importing(house, "clients", [client])).toEqual(["skip"]);
    await importing(house, "clients", [{ ...client, owner: "李娜" }]);
    expect(await find()).toMatchObject({ owner: "na", unit: "GZ-A" });
    expect(await importing(house, "clients", [{ ...client, owner: "没有的人" }])).toEqual([
      "reference.unknown",
    ]);
  });

  it("say nothing of a contact who is the key person: his own record is the truth", async () => {
    const house = await aHouse();
    await importing(house, "clients", [{ ...client, contactName: "旧人" }]);
    await importing(house, "contacts", [{ client: "X-1", name: "贺建国", isKeyPerson: true }]);
    expect(await importing(house, "clients", [{ ...client, contactName: "旧人" }])).toEqual(["skip"]);
    const [known] = await house.ports.references.clientsMeant("X-1");
    expect(known?.contact?.name).toBe("贺建国");
  });

  it("of a supervisor's own units are his to import; of others he learns nothing", async () => {
    const house = await aHouse();
    expect(
      await importing(house, "clients", [{ ...client, externalRef: "X-5", owner: "E-bo" }], ZHAO),
    ).toEqual(["reach.outside"]);
    expect(await importing(house, "clients", [client], ZHAO)).toEqual(["create"]);
    await importing(house, "clients", [{ ...client, externalRef: "X-6", owner: "E-bo" }]);
    expect(await importing(house, "clients", [{ ...client, externalRef: "X-6" }], ZHAO)).toEqual([
      "key.taken",
    ]);
  });

  it("name their place, their chief and their network manager, and keep what is only a nickname", async () => {
    const house = await aHouse();
    await importing(house, "grids", [grid]);
    const named = { ...client, grid: "创业大厦", chiefManagerId: "E-lead", networkServiceManager: "E-net" };
    expect(await importing(house, "clients", [named])).toEqual(["create"]);
    const found = await house.ports.references.clientsMeant("X-1");
    expect(found).toMatchObject([{ chiefManagerId: "lead", networkServiceManager: "李工" }]);
    expect(found[0]?.grid).toMatch(/^grd_/);
    expect(await importing(house, "clients", [{ ...named, networkServiceManager: "老李" }])).toEqual([
      "update",
    ]);
    expect(await importing(house, "clients", [{ ...named, grid: "哪里" }])).toEqual(["reference.unknown"]);
    expect(await importing(house, "clients", [{ ...named, chiefManagerId: "谁" }])).toEqual([
      "reference.unknown",
    ]);
  });

  it("keep of a contact what the file does not mention; hours without a name are refused", async () => {
    const house = await aHouse();
    const hours = [{ from: "12:00", to: "14:00" }];
    expect(await importing(house, "clients", [{ ...client, contactBadHours: hours }])).toEqual([
      "cell.missing",
    ]);
    await importing(house, "clients", [{ ...client, contactName: "钟总", contactBadHours: hours }]);
    await importing(house, "clients", [{ ...client, contactTitle: "总经理" }]);
    await importing(house, "clients", [{ ...client, contactMobile: "13900000000" }]);
    const [found] = await house.ports.references.clientsMeant(client.name);
    expect(found?.contact).toEqual({ name: "钟总", title: "总经理", mobile: "13900000000", badHours: hours });
  });

  it("with a contact's name alone have no bad hours", async () => {
    const house = await aHouse();
    await importing(house, "clients", [{ ...client, aliases: ["恒信"], contactName: "钟总" }]);
    expect(await house.ports.references.clientsMeant("恒信")).toMatchObject([{ contact: { badHours: [] } }]);
  });
});

describe("tasks", () => {
  it("carry their client's facts, and take urgency and minutes from the rules where the file is silent", async () => {
    const house = await aHouse();
    await importing(house, "clients", [{ ...client, shortName: "恒信物流", valueClass: "B" }]);
    const row = { ...task, client: "恒信物流", issuer: "赵强", openedOn: "2026-03-02" };
    expect(await importing(house, "tasks", [row])).toEqual(["create"]);
    const { tasks } = await house.ports.tasks.desk("min");
    expect(tasks).toMatchObject([
      {
        urgency: "NORMAL",
        minutes: 60,
        issuer: "zhao",
        openedOn: "2026-03-02",
        client: { name: "恒信物流", valueClass: "B" },
      },
    ]);
  });

  it("say how urgent and how long they are where the file does", async () => {
    const house = await aHouse();
    await importing(house, "tasks", [{ ...task, urgency: "VERY_URGENT", minutes: 15 }]);
    const { tasks } = await house.ports.tasks.desk("min");
    expect(tasks).toMatchObject([{ urgency: "VERY_URGENT", minutes: 15, openedOn: "2026-03-09" }]);
  });

  it("that were done since are left alone", async () => {
    const house = await aHouse();
    await importing(house, "tasks", [task]);
    const [open] = (await house.ports.tasks.desk("min")).tasks;
    await house.say(completeTask, { task: { owner: "min", id: open?.id ?? "" } });
    expect(await importing(house, "tasks", [{ ...task, title: "再走访" }])).toEqual(["skip"]);
    expect((await house.ports.tasks.desk("min")).tasks).toEqual([]);
  });

  it("never move to somebody else by import", async () => {
    const house = await aHouse();
    await importing(house, "tasks", [task]);
    expect(await importing(house, "tasks", [{ ...task, owner: "E-na" }])).toEqual(["task.elsewhere"]);
  });

  it("of people and clients outside a supervisor's units are not his to import", async () => {
    const house = await aHouse();
    await importing(house, "clients", [{ ...client, owner: "E-bo" }]);
    expect(await importing(house, "tasks", [{ ...task, owner: "E-bo" }], ZHAO)).toEqual(["reach.outside"]);
    expect(await importing(house, "tasks", [{ ...task, client: "X-1" }], ZHAO)).toEqual(["reach.outside"]);
    expect(await importing(house, "tasks", [task], ZHAO)).toEqual(["create"]);
  });

  it("of a client or issuer that nobody knows are refused", async () => {
    const house = await aHouse();
    expect(await importing(house, "tasks", [{ ...task, client: "没有这家" }])).toEqual(["reference.unknown"]);
    expect(await importing(house, "tasks", [{ ...task, issuer: "谁" }])).toEqual(["reference.unknown"]);
  });
});
