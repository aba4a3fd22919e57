import { expect, test } from "vitest";
import { readRuleValue } from "#bot/understand/rule-value.ts";
import { labelledAt } from "#shared/domain/rules/labels/labelled.ts";

const read = (code: string, path: string, said: string) => {
  const value = labelledAt(code, path);
  return value && readRuleValue(value, said);
};

test.each([
  ["ALERT", "signals.AL-1.levels.red", "35%", 3500],
  ["ALERT", "signals.AL-1.levels.red", "35", undefined],
  ["ALERT", "signals.AL-3.levels.yellow", "连续下降", 1],
  ["ALERT", "signals.AL-12.levels.red", "签约或派驻", 3],
  ["ALERT", "signals.AL-12.levels.red", "2", 2],
  ["ALERT", "signals.AL-8.levels.orange", "3次", 3],
  ["ALERT", "acknowledgeHours.RED", "6个工作小时", 6],
  ["ALERT", "redOfClassAAroundTheClock", "否", false],
  ["ALERT", "redOfClassAAroundTheClock", "随便", undefined],
  ["TIER", "review.individualOn", "3月1日", "03-01"],
  ["TIER", "review.individualOn", "三月初", undefined],
  ["TIER", "scheme", "按收入排名", "PERCENTILE"],
  ["NOTIFY", "digestAt", "8点半", "08:30"],
  ["NOTIFY", "textLines", "8行", 8],
  ["ASSIGNMENT", "clientsPerManager", "150户", 150],
  ["POINTS", "tenure", "第13个月起加20%", undefined],
])("%s %s said as %s", (code, path, said, value) => {
  expect(read(code, path, said)).toEqual(value);
});
