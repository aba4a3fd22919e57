import { expect, test } from "vitest";
import { referenceOf } from "#bot/understand/dates/reference.ts";
import { daysOf, dueOf, leaveFor, leaveOf, type Working } from "#bot/understand/dates/resolve.ts";
import { readWhens } from "#bot/understand/dates/when.ts";
import { normalise } from "#bot/understand/normalise.ts";
import { addDays, dayOf, instantAt, timeOf, weekdayOf } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import { NOW } from "./book.ts";

const working = workingAt(NOW);

test.each([
  ["今天", "2026-11-25 18:00"],
  ["明天", "2026-11-26 18:00"],
  ["后天", "2026-11-27 18:00"],
  ["大后天", "2026-11-28 18:00"],
  ["昨天", "2026-11-24 18:00"],
  ["大前天", "2026-11-22 18:00"],
  ["周三", "2026-11-25 18:00"],
  ["周二", "2026-12-01 18:00"],
  ["礼拜天", "2026-11-29 18:00"],
  ["本周一", "2026-11-23 18:00"],
  ["上周五", "2026-11-20 18:00"],
  ["下周三", "2026-12-02 18:00"],
  ["下下周二", "2026-12-08 18:00"],
  ["这个周末", "2026-11-28 18:00"],
  ["本月底", "2026-11-30 18:00"],
  ["月底前", "2026-11-30 18:00"],
  ["下个月5号", "2026-12-05 18:00"],
  ["12月底", "2026-12-31 18:00"],
  ["年底", "2026-12-31 18:00"],
  ["28号", "2026-11-28 18:00"],
  ["20号", "2026-12-20 18:00"],
  ["31号", "2026-12-31 18:00"],
  ["元旦前", "2027-01-01 18:00"],
  ["三天后", "2026-11-28 18:00"],
  ["过三天", "2026-11-28 18:00"],
  ["两周后", "2026-12-09 18:00"],
  ["半个月后", "2026-12-10 18:00"],
  ["两个月后", "2027-01-25 18:00"],
  ["下周内", "2026-12-06 18:00"],
  ["三个工作日内", "2026-11-30 18:00"],
  ["15分钟后", "2026-11-25 10:15"],
  ["三刻钟后", "2026-11-25 10:45"],
  ["半小时后", "2026-11-25 10:30"],
  ["一个半小时后", "2026-11-25 11:30"],
  ["两小时内", "2026-11-25 12:00"],
  ["明天上午10点半", "2026-11-26 10:30"],
  ["下午三点一刻", "2026-11-25 15:15"],
  ["四点三刻", "2026-11-25 16:45"],
  ["晚上8点", "2026-11-25 20:00"],
  ["今晚八点", "2026-11-25 20:00"],
  ["明早7点", "2026-11-26 07:00"],
  ["晚上12点", "2026-11-26 00:00"],
  ["今晚12点", "2026-11-26 00:00"],
  ["今晚24:00", "2026-11-26 00:00"],
  ["今晚0点", "2026-11-26 00:00"],
  ["明晚12点", "2026-11-27 00:00"],
  ["半夜12点", "2026-11-26 00:00"],
  ["明天半夜12点", "2026-11-27 00:00"],
  ["明天凌晨12点", "2026-11-26 00:00"],
  ["明天凌晨12点半", "2026-11-26 00:30"],
  ["夜里2点", "2026-11-26 02:00"],
  ["今晚两点", "2026-11-26 02:00"],
  ["明天中午12点", "2026-11-26 12:00"],
  ["明天12点", "2026-11-26 12:00"],
  ["明天24点", "2026-11-27 00:00"],
  ["12月31日晚12点", "2027-01-01 00:00"],
  ["明天中午", "2026-11-26 12:00"],
  ["明天上午", "2026-11-26 12:00"],
  ["明天下午", "2026-11-26 18:00"],
  ["后天下班前", "2026-11-27 18:00"],
  ["3点", "2026-11-25 15:00"],
  ["9点", "2026-11-26 09:00"],
  ["周三上午9点", "2026-12-02 09:00"],
  ["今天下午5点前", "2026-11-25 17:00"],
  ["12/3", "2026-12-03 18:00"],
  ["12-3", "2026-12-03 18:00"],
  ["11-30", "2026-11-30 18:00"],
  ["2026/12/01", "2026-12-01 18:00"],
  ["2027年1月10日 14:30", "2027-01-10 14:30"],
  ["１２月３号", "2026-12-03 18:00"],
  ["12月3日（周四）上午10点", "2026-12-03 10:00"],
  ["十二月二十号", "2026-12-20 18:00"],
  ["1月8日", "2027-01-08 18:00"],
  ["看一下周四", "2026-11-26 18:00"],
  ["tomorrow at 3pm", "2026-11-26 15:00"],
  ["3:30 pm on friday", "2026-11-27 15:30"],
  ["by friday", "2026-11-27 18:00"],
  ["next monday 10am", "2026-11-30 10:00"],
  ["in 2 hours", "2026-11-25 12:00"],
  ["in three days", "2026-11-28 18:00"],
  ["Dec 3", "2026-12-03 18:00"],
  ["3rd of December 2027", "2027-12-03 18:00"],
  ["end of month", "2026-11-30 18:00"],
])("%s is due %s", (said, due) => {
  const [when] = whens(said);
  expect(when && shown(dueOf(when, working).due)).toBe(due);
});

test.each(["11月31日", "2月30号", "32号", "25点", "2027-02-29", "13月1日", "11月1日到31日"])(
  "%s does not exist",
  (said) => {
    const [when] = whens(said);
    expect(when?.impossible ?? when?.to?.impossible).toBe(true);
  },
);

test.each([
  "联系3个客户",
  "报价2026号文件",
  "第一季度目标",
  "客户有12个点位",
  "第2点",
  "3点建议",
  "5G专线",
  "100M宽带",
  "完成1",
  "1和3",
  "2号楼",
])("%s is no date", (said) => {
  expect(whens(said)).toEqual([]);
});

test.each(["每周一", "每天7点半", "每个工作日", "every day", "every Monday"])(
  "%s comes back and is no date",
  (said) => {
    expect(whens(said)[0]?.repeated).toBe(true);
  },
);

test("an hour that is said counts as said, the day's end does not", () => {
  const said = (text: string) => whens(text).map((when) => dueOf(when, working).hourSaid);
  expect(said("明天下午三点")).toEqual([true]);
  expect(said("明天下午")).toEqual([false]);
});

test("of an open weekday what has been is the one before", () => {
  const [monday] = whens("周一做完了哪些");
  expect(monday && daysOf(monday, true)).toEqual({ day: "2026-11-23" });
  expect(monday && daysOf(monday)).toEqual({ day: "2026-11-30" });
});

test.each([
  ["下周", "2026-11-30", "2026-12-06"],
  ["这周", "2026-11-23", "2026-11-29"],
  ["明天到周五", "2026-11-26", "2026-11-27"],
  ["下周一到周三", "2026-11-30", "2026-12-02"],
  ["12月1日到3日", "2026-12-01", "2026-12-03"],
  ["28号到3号", "2026-11-28", "2026-12-03"],
  ["下个月", "2026-12-01", "2026-12-31"],
  ["12月", "2026-12-01", "2026-12-31"],
  ["next week", "2026-11-30", "2026-12-06"],
])("%s lasts from %s to %s", (said, from, to) => {
  const [when] = whens(said);
  expect(when && daysOf(when)).toEqual({ from, to });
});

test.each([
  ["明天", "2026-11-26 00:00", "2026-11-27 00:00"],
  ["明天上午", "2026-11-26 08:30", "2026-11-26 12:00"],
  ["明天下午", "2026-11-26 13:30", "2026-11-26 18:00"],
  ["明天下午3点到5点", "2026-11-26 15:00", "2026-11-26 17:00"],
  ["明天下午三点", "2026-11-26 15:00", "2026-11-26 18:00"],
  ["25号下午到26号中午", "2026-11-25 13:30", "2026-11-26 12:00"],
  ["周四到周五", "2026-11-26 00:00", "2026-11-28 00:00"],
])("leave %s lasts from %s to %s", (said, from, to) => {
  const [when] = whens(said);
  const leave = when && leaveOf(when, working);
  expect(leave && [shown(leave.from), shown(leave.to)]).toEqual([from, to]);
});

test("days of leave are working days of the calendar that is given", () => {
  const years = {
    2026: { year: 2026, source: "notice" as const, holidays: ["2026-11-27"], workdays: ["2026-11-28"] },
  };
  const calendar: WorkingCalendar = { version: "test", years };
  const [when] = whens("明天");
  const to = (at: Working) => when && shown(leaveFor(when, 2 * 1440, at).to);
  expect(to(working)).toBe("2026-11-28 00:00");
  expect(to(workingAt(NOW, calendar))).toBe("2026-11-29 00:00");
});

test("every weekday said on every day of seven weeks lies where a Monday-first week puts it", () => {
  const names = ["一", "二", "三", "四", "五", "六", "日"];
  for (let shift = 0; shift < 49; shift += 1) {
    const today = addDays("2026-11-02", shift);
    const at = workingAt(instantAt(today, "10:00"));
    for (const [index, name] of names.entries()) {
      const open = addDays(today, (index + 1 - weekdayOf(today) + 7) % 7);
      const next = addDays(today, index + 1 - weekdayOf(today) + 7);
      expect([today, name, read(`周${name}`, at)]).toEqual([today, name, open]);
      expect([today, name, read(`下周${name}`, at)]).toEqual([today, name, next]);
      expect([today, name, read(`本周${name}`, at)]).toEqual([today, name, addDays(next, -7)]);
    }
  }
});

function read(said: string, { reference }: Working): string | undefined {
  return readWhens(said, reference)[0]?.day;
}

function whens(said: string) {
  return readWhens(normalise(said).text, working.reference);
}

function workingAt(now: string, calendar?: WorkingCalendar): Working {
  return { dueTime: "18:00", hours: WORK_DEFAULT.personalHours, reference: referenceOf(now, calendar) };
}

function shown(instant: string): string {
  return `${dayOf(instant)} ${timeOf(instant)}`;
}
