import { describe, expect, test } from "vitest";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";

const clients = [
  aClient({ id: "cli_1", shortName: "市人民医院", valueClass: "A", contractEndsOn: "2026-04-01" }),
  aClient({ id: "cli_2", shortName: "新港码头", owner: "na", valueClass: "A" }),
  aClient({ id: "cli_3", shortName: "东城建材", owner: "bo", unit: "GZ-B", valueClass: "A" }),
];

async function aCity() {
  const house = await aBotHouse({ clients });
  const text = async (said: string, as: string) => (await house.say(said, { as })).reply.text;
  return { ...house, text };
}

describe("who asks of more than he sees hears which part was counted", () => {
  const ALL = "价值类为A类的客户";

  test("a manager: his own clients", async () => {
    const { text } = await aCity();
    const said = await text(`全省${ALL}`, "min");
    expect(said).toContain("您看不到“全省”的全部，以下只统计了您名下的客户。\n共1家");
    expect(await text(ALL, "min")).not.toContain("看不到");
  });

  test("a supervisor: his team, and nothing is said where he sees all that he asks about", async () => {
    const { text } = await aCity();
    expect(await text(`全市${ALL}`, "zhao")).toContain("以下只统计了您能看到的A组。\n共2家");
    expect(await text(`全组${ALL}`, "zhao")).not.toContain("看不到");
    expect(await text(`全市${ALL}`, "lead")).not.toContain("看不到");
    expect(await text(`全省${ALL}`, "lead")).toContain("您能看到的广州。");
  });

  test("in a file that is taken away, and in a list that is kept, as well", async () => {
    const { text } = await aCity();
    const file = await text(`导出全市${ALL}`, "zhao");
    expect(file).toContain("已导出2家");
    expect(file).toContain("以下只统计了您能看到的A组。");
    await text(`全市${ALL}`, "zhao");
    expect(await text("把这批存成目标群 大客户", "zhao")).toContain("您能看到的A组");
  });

  test("by the name of a team: one's own is, another is not known, and who leads it sees it all", async () => {
    const { text } = await aCity();
    expect(await text(`A组${ALL}`, "min")).toContain("以下只统计了您名下的客户。\n共1家");
    expect(await text(`A组${ALL}`, "zhao")).toMatch(/单位为A组.*\n共2家/u);
    const said = await text(`B组${ALL}`, "zhao");
    expect(said).toContain("没看懂“B组”");
    expect(said.replace("B", "火星")).toBe(await text(`火星组${ALL}`, "zhao"));
  });

  test("also where the list is narrowed", async () => {
    const { text } = await aCity();
    await text(`全市${ALL}`, "zhao");
    const said = await text("其中合同到期日在2026-05-01以前的", "zhao");
    expect(said).toContain("您看不到“全市”的全部，以下只统计了您能看到的A组。");
    expect(said).toContain("共1家");
    expect(said).not.toContain("没看懂");
  });

  test("of contracts too, and in English", async () => {
    const { text } = await aCity();
    expect(await text("全市哪些合同三个月内到期", "zhao")).toContain("您看不到“全市”的全部");
    await text("换成英文", "zhao");
    expect(await text("class A clients of the whole city", "zhao")).toContain("You do not see all of");
  });
});
