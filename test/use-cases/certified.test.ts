import { expect, test } from "vitest";
import { COLUMNS } from "#shared/domain/import/columns.ts";
import { readHeader } from "#shared/domain/import/header.ts";
import { readRow } from "#shared/domain/import/read-row.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { PEOPLE } from "./given.ts";

const cells = (said: Record<string, string>) => {
  const header = COLUMNS.staff.map(({ zh }) => zh);
  const { columns } = readHeader("staff", header) as { columns: Parameters<typeof readRow>[0] };
  return readRow(
    columns,
    header.map((name) => said[name] ?? ""),
  );
};
const somebody = { 工号: "E1", 姓名: "周小雨", 单位: "GZ-A", 岗位: "客户经理" };

test("a file of people says what each is certified in, until when, and how high", () => {
  const { record } = cells({
    ...somebody,
    认证等级: "二级",
    认证有效期: "2027-06-30",
    能力认证: "销售技巧、沟通谈判、销售技巧",
  });
  expect(record).toMatchObject({
    ...{ certGrade: "L2", certValidTo: "2027-06-30", abilities: ["SELLING", "NEGOTIATION"] },
  });
});

test("an ability that is none of the four is refused, with the four", () => {
  const { problems } = cells({ ...somebody, 能力认证: "销售技巧、书法" });
  expect(problems).toMatchObject([{ code: "cell.not-allowed", column: "abilities" }]);
});

test("whoever asks who one is hears what one is certified in", async () => {
  const abilities = ["SELLING" as const, "TEAMWORK" as const];
  const house = await aBotHouse({
    people: PEOPLE.map((person) => (person.id === "min" ? { ...person, abilities } : person)),
  });
  expect((await house.say("我是谁")).reply.text).toContain("已认证：销售技巧、团队合作。");
  await house.say("换成英文");
  expect((await house.say("who am I")).reply.text).toContain("certified in selling, teamwork;");
});
