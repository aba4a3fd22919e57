import { expect, test } from "vitest";
import { nameIndex } from "#bot/understand/name-index.ts";
import { lookUp } from "#bot/understand/names.ts";
import { findPerson, peopleIn } from "#bot/understand/people.ts";
import { spell } from "#bot/understand/spelling.ts";
import { clients, staff } from "./book.ts";

const index = nameIndex(clients);

test.each([
  ["星城物流", "星城物流"],
  ["潭州市星城物流有限公司", "星城物流"],
  ["星城", "星城物流"],
  ["二中", "第二中学"],
  ["自来水公司", "水务集团"],
  ["人民医院", "市人民医院"],
  ["临港开发区", "临港管委会"],
  ["锦程公司", "锦程汽贸"],
  ["眼科医院", "同济眼科"],
  ["工行", "工商银行"],
  ["工商行", "工商银行"],
  ["宏大", "宏大建材"],
  ["xcwl", "星城物流"],
  ["xingcheng", "星城物流"],
  ["sanxiang", "三湘重工"],
  ["心城物流", "星城物流"],
  ["云风茶叶", "云峰茶业"],
  ["华新纺织", "华鑫纺织"],
  ["飞越健身", "飞跃健身"],
  ["開元信息", "开元信息"],
  ["龙翔珠宝", "龙祥珠宝"],
])("%s means %s", (said, name) => {
  expect(lookUp(said, index, { lead: 0.12 })).toMatchObject({ kind: "one", name });
});

test.each(["恒信物流", "腾讯", "第一中学", "阿里巴巴", "物"])("%s is nobody in the book", (said) => {
  expect(lookUp(said, index, { lead: 0.12 })).toEqual({ kind: "none", said });
});

test("a name that fits two clients about as well is several, so the bot asks back", () => {
  const found = lookUp("洪大", index, { lead: 0.12 });
  expect(found.kind === "several" && found.options.map(({ name }) => name)).toEqual(["宏达机械", "宏大建材"]);
});

test("two clients of one name are several", () => {
  const twins = nameIndex(
    ["cli_1", "cli_2"].map((id) => ({
      id,
      owner: "stf_1",
      name: "宏达",
      shortName: "宏达",
      aliases: [],
      pinyin: "",
      initials: "",
    })),
  );
  expect(lookUp("宏达", twins, { lead: 0.12 })).toMatchObject({ kind: "several" });
});

test("pinyin that was made at write time is used where characters have several readings", () => {
  const named = {
    id: "cli_1",
    owner: "stf_1",
    name: "长城重工",
    shortName: "长城重工",
    aliases: [],
    ...spell("长城重工"),
  };
  expect(named).toMatchObject({ pinyin: "chang cheng zhong gong", initials: "cczg" });
  expect(lookUp("changcheng", nameIndex([named]), { lead: 0.12 })).toMatchObject({
    kind: "one",
    name: "长城重工",
  });
});

test.each([
  ["把第4个转给孙丽", "孙丽"],
  ["转给建国", "陈建国"],
  ["小雨在忙什么", "林小雨"],
  ["老黄今天怎么样", "黄志强"],
  ["海涛的任务", "周海涛"],
  ["assign 3 to wu gang", "吴刚"],
  ["欧阳峰明天有什么安排", "欧阳峰"],
])("%s names %s", (text, name) => {
  expect(peopleIn(text, staff).map(({ found }) => found)).toMatchObject([{ kind: "one", name }]);
});

test("a colleague whose name is typed with other characters is still found", () => {
  expect(findPerson("孙莉", staff)).toMatchObject({ kind: "one", name: "孙丽" });
  expect(findPerson("王小二", staff)).toEqual({ kind: "none", said: "王小二" });
});

test("a surname that several bear is several", () => {
  const two = [
    ...staff,
    { id: "stf_99", owner: "stf_99", name: "孙涛", shortName: "孙涛", aliases: [], pinyin: "", initials: "" },
  ];
  expect(findPerson("小孙", two)).toMatchObject({ kind: "several" });
});

test("ten thousand names are searched in well under ten milliseconds each", () => {
  const book = Array.from({ length: 10_000 }, (_, n) => bigName(n));
  const big = nameIndex(book);
  lookUp("横信物流", big, { lead: 0.12 });
  const begin = performance.now();
  for (const named of book.slice(0, 50))
    expect(lookUp(named.shortName, big, { lead: 0.12 })).toMatchObject({ kind: "one" });
  for (const named of book.slice(0, 50)) lookUp(`${named.shortName}公司`, big, { lead: 0.12 });
  expect((performance.now() - begin) / 100).toBeLessThan(10);
});

function bigName(n: number) {
  const signs = "湘华中天金恒鑫瑞宏盛泰博远达星辰海云峰汇通诚信德嘉";
  const at = (place: number) => signs.charAt(Math.floor(n / signs.length ** place) % signs.length);
  const shortName = `${at(0)}${at(1)}${at(2)}科技`;
  return {
    id: `cli_${n}`,
    owner: "stf_1",
    name: `潭州市${shortName}有限公司`,
    shortName,
    aliases: [],
    pinyin: "",
    initials: "",
  };
}
