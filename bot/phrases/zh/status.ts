/** How the house itself is doing, for administrators. */
export interface StatusPhrases {
  readonly version: (version: string, rules: string) => string;
  readonly calendar: (facts: { version: string; provisional: readonly number[] }) => string;
  readonly ruleFault: (code: string, problem: string) => string;
  readonly noJobs: string;
  readonly job: (name: string, when: string, outcome: string) => string;
  readonly noFailures: string;
  readonly failures: (count: number) => string;
  readonly failure: (owner: string, when: string, reason: string) => string;
}

const JOBS: Readonly<Record<string, string>> = { "plan-digests": "晨报派发", "project-changes": "资料同步" };

export const status: StatusPhrases = {
  version: (version, rules) => `版本 ${version}，规则 ${rules}。`,
  calendar: ({ version, provisional }) =>
    provisional.length === 0
      ? `工作日历 ${version}，放假安排齐全。`
      : `工作日历 ${version}；${provisional.join("、")}年放假通知还没有，暂按周一至周五推算。`,
  ruleFault: (code, problem) => `规则 ${code} 有误，已改用默认值：${problem}`,
  noJobs: "定时任务还没有运行过。",
  job: (name, when, outcome) => `定时任务 ${JOBS[name] ?? name}：${when}，${outcome}`,
  noFailures: "今天没有发送失败的晨报。",
  failures: (count) => `今天有${count}份晨报发送失败：`,
  failure: (owner, when, reason) => `· ${owner} ${when}：${reason}`,
};
