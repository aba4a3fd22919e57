import type { RuleStatus } from "#shared/domain/rules/rule-document.ts";
import type { SetOwner } from "#shared/domain/rules/rule-sets.ts";
import { type TrialPhrases, trialPhrases } from "./trials.ts";

/** One version as it is said; its days in words. */
export interface VersionWords {
  readonly number: number;
  readonly status: RuleStatus;
  readonly from: string | undefined;
  readonly by: string | undefined;
  readonly approvedBy: string | undefined;
  /** Who called it off before its day: it has never held. */
  readonly withdrawnBy: string | undefined;
  readonly reason: string | undefined;
}

/** An approved version that is called off, and whether it is a draft again. */
export interface WithdrawalWords {
  readonly name: string;
  readonly number: number;
  readonly from: string;
  readonly isDraft: boolean;
}

/** What is said of rule sets: what holds, whose it is, and from when it holds. */
export interface RulePhrases extends TrialPhrases {
  readonly sets: (count: number) => string;
  readonly version: (number: number, since: string | undefined) => string;
  readonly changed: (count: number) => string;
  readonly next: (number: number, from: string) => string;
  readonly drafted: string;
  readonly heading: (name: string, version: string) => string;
  readonly owner: (facts: {
    owner: SetOwner;
    unit: string | undefined;
    contact: string | undefined;
  }) => string;
  readonly differs: string;
  readonly asDefault: string;
  readonly values: string;
  readonly more: (count: number) => string;
  readonly calendar: (facts: { years: readonly number[]; days: number }) => string;
  readonly history: (name: string) => string;
  readonly noHistory: (name: string) => string;
  readonly line: (version: VersionWords) => string;
  readonly which: string;
  readonly whichDraft: string;
  readonly whichDay: string;
  readonly askActivate: (facts: {
    name: string;
    number: number;
    from: string;
    of: readonly string[];
  }) => string;
  readonly activated: (facts: {
    name: string;
    number: number;
    from: string;
    of: readonly string[];
  }) => string;
  readonly effect: (from: string) => string;
  readonly whichScheduled: string;
  readonly askWithdraw: (facts: WithdrawalWords) => string;
  readonly withdrawn: (facts: WithdrawalWords) => string;
  readonly chips: {
    readonly activate: string;
    readonly list: string;
    readonly again: string;
    readonly set: (name: string) => string;
    readonly progress: string;
    readonly withdraw: (name: string) => string;
  };
}

const STATUS: Readonly<Record<RuleStatus, string>> = {
  DRAFT: "草稿",
  DRY_RUN: "已试算",
  SCHEDULED: "待生效",
  ACTIVE: "生效中",
  RETIRED: "已停用",
};
const OWNER: Readonly<Record<SetOwner, string>> = { GROUP: "集团公司", PROVINCE: "省公司" };

export const rules: RulePhrases = {
  ...trialPhrases,
  sets: (count) => `共有${count}套规则，说规则名看内容：`,
  version: (number, since) =>
    number === 0 ? "全国默认版" : `第${number}版${since ? `，${since}起生效` : "，一直有效"}`,
  changed: (count) => (count === 0 ? "" : `，${count}处与全国默认不同`),
  next: (number, from) => `第${number}版${from}起生效`,
  drafted: "有草稿",
  heading: (name, version) => `${name}（${version}）`,
  owner: ({ owner, unit, contact }) =>
    `制定和解释：${unit ?? OWNER[owner]}${contact ? `（联系人${contact}）` : ""}`,
  differs: "与全国默认不同",
  asDefault: "与全国默认一致。",
  values: "内容",
  more: (count) => `还有${count}项，发“下一页”或“全部”。`,
  calendar: ({ years, days }) =>
    `${years.length > 0 ? `已载入${years.join("、")}年放假安排` : "按国务院放假安排"}${days > 0 ? `，本省另有${days}天调整` : ""}。`,
  history: (name) => `${name}的版本：`,
  noHistory: (name) => `${name}一直是全国默认版，没有改过。`,
  line: ({ number, status, from, by, approvedBy, withdrawnBy, reason }) =>
    [
      `第${number}版 ${withdrawnBy ? "未生效" : STATUS[status]}`,
      ...(from ? [`${withdrawnBy ? "原定" : ""}${from}起`] : []),
      ...(by ? [`${by}起草`] : []),
      ...(approvedBy ? [`${approvedBy}批准`] : []),
      ...(withdrawnBy ? [`${withdrawnBy}取消`] : []),
      ...(reason ? [`理由：${reason}`] : []),
    ].join("，"),
  which: "您指的是哪一项？",
  whichDraft: "哪套规则？",
  whichDay: "从哪天起生效？例如“下月1号”。",
  askActivate: ({ name, number, from, of }) =>
    `申请${name}第${number}版从${from}起生效，须由${of.join("、") || "另一位管理员"}批准。`,
  activated: ({ name, number, from, of }) =>
    `已提交：${name}第${number}版${from}起生效，等${of.join("、") || "另一位管理员"}批准。`,
  effect: (from) => `${from}起生效`,
  whichScheduled: "取消哪套规则的生效？",
  askWithdraw: ({ name, number, from, isDraft }) =>
    `取消${name}第${number}版，${from}起不再生效，现行规则不变。${isDraft ? "这一版退回草稿，可以再定生效日。" : "这一版记入历史。"}起草人和批准人会收到通知。`,
  withdrawn: ({ name, number, from, isDraft }) =>
    `已取消：${name}第${number}版${from}不会生效，现行规则不变。${isDraft ? "这一版已退回草稿。" : ""}`,
  chips: {
    activate: "下月1号生效",
    list: "规则列表",
    again: "重新试算",
    set: (name) => name,
    progress: "试算进度",
    withdraw: (name) => `取消${name}生效`,
  },
};
