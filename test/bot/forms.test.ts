import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { besides } from "#bot/cards/besides.ts";
import { factsOf, told } from "#bot/cards/told.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import { countWords, signedWords } from "#bot/phrases/number-words.ts";
import { phrases } from "#bot/phrases/phrases.ts";

const NOW = "2026-11-24T00:20:00.000Z";

describe("amounts and days have one form each for a person's eyes", () => {
  test("money in yuan, in ten thousands from 10,000 on, with thousands marked below", () => {
    const said = [30, 612_090, 960_000, 1_260_000, 15_000_000_000].map((fen) => moneyWords(fen, "zh"));
    expect(said).toEqual(["0.3元", "6,120.9元", "9,600元", "1.26万元", "1.5亿元"]);
    expect(phrases.zh.words.money(1_260_000)).toBe("1.26万元");
    expect(phrases.en.words.money(1_260_000)).toBe("¥12,600");
  });

  test("counts have their thousands marked, and a sign where they are added or taken", () => {
    expect([countWords(36_894), signedWords(1774), signedWords(-100_000)]).toEqual([
      ...["36,894", "+1,774", "-100,000"],
    ]);
  });

  test("a day bears its weekday, a month its name; another year is named", () => {
    const { zh, en } = phrases;
    expect(["2026-12-01", "2027-01-04"].map((day) => zh.time.day(day, NOW))).toEqual([
      ...["12月1日（周二）", "2027年1月4日（周一）"],
    ]);
    expect(["2026-10", "2025-12"].map((month) => zh.time.month(month, NOW))).toEqual(["10月", "2025年12月"]);
    expect(["2026-10", "2025-12"].map((month) => en.time.month(month, NOW))).toEqual(["Oct", "Dec 2025"]);
  });

  test("nothing else in the bot puts an amount, a count or a day into words", () => {
    const homes = ["bot/phrases/number-words.ts", "bot/phrases/zh/time.ts", "bot/phrases/en/time.ts"];
    const files = ["bot/phrases", "bot/cards", "bot/commands"]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true }).map((name) => `${folder}/${String(name)}`),
      )
      .filter((file) => file.endsWith(".ts") && !homes.includes(file));
    expect(files.length).toBeGreaterThan(150);
    const own = /toLocaleString|Intl\.NumberFormat|Number\([a-z.]+\.slice\(5/u;
    expect(files.filter((file) => own.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("what is told at length", () => {
  const { zh } = phrases;

  test("says in its text what its parts say, each heading once and a part without lines not at all", () => {
    const lines = factsOf(["收入：月均3万元", "没有冒号的一行"], zh);
    const parts = [
      { lines },
      { heading: "下一步", lines: factsOf(["缺口：没有"], zh) },
      { heading: "空", lines: [] },
    ];
    const reply = told({ title: "恒信物流", parts, chips: ["账单"] }, zh);
    expect(reply.text).toBe("恒信物流\n收入：月均3万元\n没有冒号的一行\n【下一步】\n缺口：没有");
    expect(reply.parts).toEqual([
      { lines: [{ label: "收入", text: "月均3万元" }, { text: "没有冒号的一行" }] },
      parts[1],
    ]);
    expect(reply.chips).toEqual(["账单"]);
  });

  test("a sentence with a colon far behind is no fact, and a title alone is words", () => {
    const line = "这是一句很长的话，里面很后面才有一个冒号的那种句子：所以不是一项";
    expect(factsOf([line, "：空"], zh)).toEqual([{ text: line }, { text: "：空" }]);
    expect(told({ title: "没有记录。", parts: [{ lines: [] }] }, zh)).not.toHaveProperty("parts");
  });
});

test("a line under a name does not say the name again", () => {
  expect(besides("恒信物流", "恒信物流（李娜）：账单优惠36%")).toBe("李娜，账单优惠36%");
  expect(besides("桃园文化站", "桃园文化站（A类），专线租用合同")).toBe("A类，专线租用合同");
  expect(besides("区教育局", "区教育局，兑换：专线费")).toBe("兑换：专线费");
  expect(besides("王敏", "王敏：立即3")).toBe("立即3");
  expect(besides("MAS", "MAS (35): fits the industry")).toBe("35, fits the industry");
  expect(besides("甲", "甲（乙）")).toBe("乙");
  expect(besides("甲", "甲（乙）立即")).toBe("乙立即");
  expect(besides("甲", "别的话")).toBe("别的话");
});
