import {
  addDays,
  addMonths,
  type Day,
  type Instant,
  instantAt,
  monthOf,
} from "#shared/domain/calendar/day.ts";
import type { NewRuleDocument } from "#shared/domain/rules/rule-document.ts";
import { PROVINCE } from "./organisation.ts";
import type { Times } from "./times.ts";

/** The set whose draft is tried when the sample is there. */
export const TRIED = "PRIORITY";
const OWNER = { owner: "stf_suqing", ownerName: "苏晴" };
const AGREED = { approvedBy: "stf_xuwenhua", approvedByName: "许文华" };

/** One that is over, one that holds, one to come, and a draft: what a province has done otherwise than the nation. */
export function ruleVersionsOf({ today, minutesAgo }: Times, managers: number): NewRuleDocument[] {
  const first = (months: number): Day => `${monthOf(addMonths(today, months))}-01`;
  const draftedAt = minutesAgo(200);
  return [
    {
      ...version("DISCOUNT", { number: 1, from: first(-11) }),
      ...{ status: "RETIRED", content: { ceilingBp: 2500 }, reason: "年初收紧让利" },
    },
    {
      ...version("DISCOUNT", { number: 2, from: first(-5) }),
      ...{ content: { ceilingBp: 2800, remindDays: [90, 60, 30] }, reason: "放宽到2.8成，提前三个月谈续签" },
    },
    {
      ...version("SLA", { number: 1, from: first(1) }),
      ...{ content: { respondMinutes: { A: 45, STANDARD: 45 } }, reason: "响应时限统一提速" },
    },
    {
      ...{ code: TRIED, number: 1, province: PROVINCE, status: "DRY_RUN", basedOn: 0, ...OWNER, draftedAt },
      ...{ content: { importance: { ARREARS: 22 } }, reason: "年底催缴提前" },
      trial: { at: draftedAt, by: OWNER.owner, of: managers, isJob: false },
    },
  ];
}

function version(
  code: string,
  { number, from }: { readonly number: number; readonly from: Day },
): Omit<NewRuleDocument, "content"> {
  const at = (days: number): Instant => instantAt(addDays(from, -days), "16:00");
  const whose = { ...OWNER, ...AGREED, draftedAt: at(12), approvedAt: at(9) };
  return { code, number, province: PROVINCE, status: "SCHEDULED", basedOn: number - 1, from, ...whose };
}
