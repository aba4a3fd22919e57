import { expect, test } from "vitest";
import { text } from "#shared/domain/import/cell.ts";
import { addClient } from "#shared/use-cases/clients/add-client.ts";
import { addTask } from "#shared/use-cases/tasks/add-task.ts";
import { refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

/** A second line, a mark that turns the direction of reading, a bell. */
const FORGED = "回访恒信\r\n【立即】\u202e\u20281 假的\u0007任务";

test("a title is one line, said or read from a file", async () => {
  const { say } = await aHouse();
  expect((await say(addTask, { title: FORGED })).title).toBe("回访恒信 【立即】 1 假的 任务");
  expect(text()(FORGED)).toEqual({ value: "回访恒信【立即】 1 假的 任务" });
});

test("so is a client's name", async () => {
  const house = await aHouse();
  const { client } = await house.say(addClient, { lead: { name: "恒信\n【立即】物流" } }, { as: ZHAO });
  expect(client.name).toBe("恒信 【立即】物流");
});

test("a title of nothing but breaks is none", async () => {
  const { say } = await aHouse();
  await expect(say(addTask, { title: "\r\n\u0007\u202e" })).rejects.toMatchObject(
    refused("input.not-understood"),
  );
});
