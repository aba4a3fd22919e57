type Told = (who: string, title: string, what: string) => string;

/** What we say first: the digest's own words, and news of what others have changed. */
export interface DigestPhrases {
  readonly covering: (name: string) => string;
  readonly changes: Readonly<Record<string, Told>>;
  readonly changed: Told;
  readonly takenBack: (who: string, what: string, title: string) => string;
  readonly team: (line: string) => string;
  /** What came in while one was not to be disturbed. */
  readonly held: (notices: readonly string[]) => string;
}

export const digest: DigestPhrases = {
  covering: (name) => `${name}休假，由您代班。这是${name}今天的安排，要您来办的可请主管转给您：`,
  changes: {
    "add-task": (who, title) => `${who}给您派了一件事：“${title}”。回复“接单”确认。`,
    "hand-over-task": (who, title) => `${who}把“${title}”转给您。回复“接单”确认。`,
    "accept-task": (who, title) => `${who}已接单：“${title}”。`,
    "complete-task": (who, title) => `${who}办结了“${title}”。`,
    "cancel-task": (who, title) => `${who}取消了“${title}”。`,
    "reopen-task": (who, title) => `${who}重新打开了“${title}”。`,
    "postpone-task": (who, title) => `${who}推迟了“${title}”。`,
    "edit-task": (who, title) => `${who}修改了“${title}”。`,
    "approve-request": (who, title) => `${who}批准了您的申请：${title}。`,
    "reject-request": (who, title) => `${who}驳回了申请：${title}。`,
    "take-leave": (who) => `${who}请假，由您代班，期间的晨报会发给您。`,
  },
  changed: (who, title, what) => `${who}${what}：“${title}”。`,
  takenBack: (who, what, title) => `更正：${who}撤销了刚才的操作（${what}${title ? `“${title}”` : ""}）。`,
  team: (line) => `团队${line}`,
  held: (notices) => `另有${notices.length}条消息：${notices.slice(-3).join("")}`,
};
