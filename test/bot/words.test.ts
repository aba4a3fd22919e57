import { describe, expect, test } from "vitest";
import { noticeCard } from "#bot/cards/notice-card.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";

const MONDAY = instantAt("2026-03-09", "08:20");
const { zh, en } = phrases;

describe("a day to come is said so that it can be said back", () => {
  test.each([
    ["2026-03-10", "明天", "tomorrow"],
    ["2026-03-11", "后天", "Wed"],
    ["2026-03-13", "周五", "Fri"],
    ["2026-03-15", "周日", "Sun"],
    ["2026-03-16", "下周一", "16 Mar"],
    ["2026-03-22", "下周日", "22 Mar"],
    ["2026-03-23", "3月23日", "23 Mar"],
  ])("%s", (day, chinese, english) => {
    expect([zh.time.said(day, MONDAY), en.time.said(day, MONDAY)]).toEqual([chinese, english]);
  });

  test("on a Friday, Monday is next week's", () => {
    expect(zh.time.said("2026-03-16", instantAt("2026-03-13", "09:00"))).toBe("下周一");
  });
});

describe("a date that is echoed carries its weekday", () => {
  test.each([
    ["2026-03-09", "今天"],
    ["2026-03-08", "昨天（周日）"],
    ["2026-03-11", "后天（周三）"],
    ["2026-04-01", "4月1日（周三）"],
    ["2027-01-04", "2027年1月4日（周一）"],
  ])("%s", (day, words) => {
    expect(zh.time.day(day, MONDAY)).toBe(words);
  });

  test.each([
    [0, "不到1分钟"],
    [59, "59分钟"],
    [130, "2小时10分钟"],
    [1440 + 60, "1天1小时"],
    [-5, "不到1分钟"],
  ])("%i minutes", (minutes, words) => {
    expect(zh.time.duration(minutes)).toBe(words);
  });
});

describe("news of what others did", () => {
  test("names who, what and which, in the reader's language", () => {
    const news = { byName: "李娜", title: "东城建材欠费", isUndone: false };
    expect(noticeCard("zh", { ...news, useCase: "complete-task" }).text).toBe("李娜办结了“东城建材欠费”。");
    expect(noticeCard("en", { ...news, useCase: "complete-task" }).text).toBe(
      "李娜 completed “东城建材欠费”.",
    );
  });

  test("what has no sentence of its own is named all the same", () => {
    const news = { byName: "李娜", title: "东城建材欠费", isUndone: false, useCase: "note-task" };
    expect(noticeCard("zh", news).text).toBe("李娜补充说明：“东城建材欠费”。");
  });

  test("what is taken back is corrected", () => {
    const news = { byName: "李娜", title: "", isUndone: true, useCase: "take-leave" };
    expect(noticeCard("zh", news).text).toBe("更正：李娜撤销了刚才的操作（请假）。");
  });
});

describe("the status in words", () => {
  test("jobs, rules that do not hold and years without a notice are named", () => {
    expect(zh.status.job("plan-digests", "今天08:20", "12 orders")).toBe("晨报派发：今天08:20，派发12份");
    expect(zh.status.calendar({ version: "cn-2026", provisional: [2027] })).toContain("2027年放假通知还没有");
    expect(en.status.job("plan-digests", "today 08:20", "1 orders")).toContain("1 digest sent out");
    expect(en.status.failures(2)).toBe("2 digests failed today:");
  });
});
