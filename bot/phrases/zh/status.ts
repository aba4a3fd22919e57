import { wordsFor } from "#bot/phrases/labels.ts";
import type { Scope } from "#shared/domain/house/status.ts";
import { CLIENT_KINDS } from "#shared/domain/import/labels.ts";
import { dated } from "./time.ts";

/** How the house itself is doing, for administrators. */
export interface StatusPhrases {
  readonly version: (version: string, rules: string) => string;
  readonly scope: (scope: Scope) => string;
  readonly calendar: (facts: { version: string; provisional: readonly number[] }) => string;
  readonly ruleFault: (code: string, problem: string) => string;
  readonly jobs: string;
  readonly digests: string;
  readonly noJobs: string;
  readonly job: (name: string, when: string, outcome: string) => string;
  readonly noFailures: string;
  readonly failures: (count: number) => string;
  /** Reasons that we give ourselves; any other is the channel's own word. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly failure: (owner: string, when: string, reason: string) => string;
}

const JOBS: Readonly<Record<string, string>> = {
  sample: "样例数据",
  "plan-digests": "晨报派发",
  "tell-people": "消息通知",
  "project-changes": "资料同步",
  "settle-points": "积分生效与到期",
  "post-points": "积分入账",
  "prove-points": "积分核对",
  "gather-facts": "客户数据汇总",
  "settle-contracts": "合同到期处理",
  "age-clients": "客户状态更新",
  "settle-discounts": "优惠到期处理",
  "notice-points": "积分到期提醒",
  "settle-merchants": "合作商户结算",
  "segment-province": "客户分类",
  "review-clients": "客户等级复核",
};

/** A night's work that is whole, with its clients where they were counted: 2026-11-25 done 608. */
const DONE = /^(\d{4}-\d\d-\d\d) done(?: (\d+))?$/;

/** A job says how many it did, or in one word how it went. */
function outcomeOf(outcome: string): string {
  const count = /^(\d+) orders$/.exec(outcome)?.[1];
  if (count !== undefined) return `派发${count}份`;
  const [, night, clients] = DONE.exec(outcome) ?? [];
  if (night !== undefined) return nightWords(night, clients);
  const [day = "", differ] = outcome.split(" differ:");
  if (differ !== undefined) return `${dated(day)}，这些账户对不上：${differ.replaceAll(",", "、")}`;
  return outcome === "loaded" ? "已装入" : outcome;
}

function nightWords(night: string, clients: string | undefined): string {
  return `${dated(night)}已完成${clients ? `，${clients}家客户` : ""}`;
}

const KINDS = wordsFor(CLIENT_KINDS, "zh");

export const status: StatusPhrases = {
  version: (version, rules) => `版本${version}，规则${rules}。`,
  scope: (scope) =>
    `服务范围：${scope.province}，${scope.clientKinds.map((kind) => KINDS[kind]).join("、")}客户。`,
  calendar: ({ version, provisional }) =>
    provisional.length === 0
      ? `工作日历${version}，放假安排齐全。`
      : `工作日历${version}；${provisional.join("、")}年放假通知还没有，暂按周一至周五推算。`,
  ruleFault: (code, problem) => `规则${code}有误，已改用默认值：${problem}`,
  jobs: "定时任务",
  digests: "今天的晨报",
  noJobs: "定时任务还没有运行过。",
  job: (name, when, outcome) => `${JOBS[name] ?? name}：${when}，${outcomeOf(outcome)}`,
  noFailures: "今天没有发送失败的晨报。",
  failures: (count) => `今天有${count}份晨报发送失败：`,
  reasons: {
    interrupted: "发送中断，不确定是否送达，没有重发",
    unknown: "原因不明",
    "nobody to send it to": "收件人已不在岗",
  },
  failure: (owner, when, reason) => `· ${owner} ${when}：${reason}`,
};
