/** `count`: how many, where the deed counts something. */
type Told = (who: string, title: string, what: string, count: number) => string;

/** What we say first: the digest's own words, and news of what others have changed. */
export interface DigestPhrases {
  /** Somebody acted in another's place. */
  readonly inPlaceOf: (by: string, whose: string) => string;
  readonly covering: (name: string) => string;
  readonly changes: Readonly<Record<string, Told>>;
  readonly changed: Told;
  readonly takenBack: (who: string, what: string, title: string) => string;
  readonly team: (line: string) => string;
  /** What came in while one was not to be disturbed. */
  readonly held: (notices: readonly string[]) => string;
}

export const digest: DigestPhrases = {
  inPlaceOf: (by, whose) => `${by}（代${whose}）`,
  covering: (name) => `${name}休假，由您代班。这是${name}今天的安排，可以直接办理：`,
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
    "approve-request passed-on": (who, title) =>
      `${who}已批准${title}的申请，还要您批准才生效。发“有什么等我批”查看。`,
    "request-discount": (who, title) => `${who}为${title}申请优惠，请审批。发“有什么等我批”查看。`,
    "confirm-tier": (who, title) => `${who}答复了${title}的升降级。发“${title}为什么是这个等级”查看。`,
    "reject-request": (who, title) => `${who}驳回了申请：${title}。`,
    "assign-clients": (who, title) => `${who}调整了客户归属：${title}。`,
    "hand-over-clients": (who, title) =>
      `${who}开了交接单：${title}。接收人回复“接收交接”或“拒绝交接，原因…”。`,
    "accept-hand-over accepted": (who, title) => `${who}接收了交接：${title}。`,
    "accept-hand-over rejected": (who, title) => `${who}没有接收交接：${title}。请重新安排。`,
    "accept-hand-over cancelled": (who, title) => `${who}取消了交接：${title}。`,
    "move-clients HANDOVER DONE": (_, title) => `交接完成：${title}，客户和未办任务都已转好。`,
    "move-clients ASSIGNMENT DONE": (_, title) => `客户已分配好：${title}。`,
    "move-clients CARETAKING DONE": (_, title) =>
      `有人离岗，这些客户先由您代管，请尽快分给客户经理：${title}。`,
    "move-clients": (_, title) => `客户转移没有全部办完：${title}。请再看一下。`,
    "cover-for began": (who, title) => `${who}安排了代班：${title}。代班期间可以查看和办理对方的客户和任务。`,
    "cover-for ended": (who, title) => `${who}结束了代班：${title}。`,
    "merge-clients": (who, title) => `${who}合并了客户：${title}。`,
    "activate-rules": (who, title) => `${who}申请启用新的${title}，请审批。发“有什么等我批”查看。`,
    "withdraw-rules": (who, title) => `${who}取消了已批准的新版${title}，到期不会生效。发“${title}”查看。`,
    "advance-trial": (_, title) => `${title}已试算完，发“试算${title}”看结果。`,
    "settle-merchant": (_, title, __, count) =>
      `${title} 商户结算文件已生成，应结${count}次。省管理员发“系统状态”下载，商户用接口密钥自取。`,
    "update-client": (who, title) => `${who}申请修改${title}的资料，请审批。发“有什么等我批”查看。`,
    "restore-field": (who, title) => `${who}申请恢复${title}的资料，请审批。发“有什么等我批”查看。`,
    "add-client": (who, title) => `${who}新增了潜在客户${title}，按网格归您负责，请尽快首次接触。`,
    "follow-alert": (_, title) =>
      `A类客户${title}有橙色以上预警，已列为离网风险客户，客户经理正在制定挽留办法。`,
    "move-client": (who, title) => `${who}登记：${title}离网了。`,
    "take-leave": (who) => `${who}请假，由您代班，期间的晨报会发给您。`,
  },
  changed: (who, title, what) => `${who}${what}：“${title}”。`,
  takenBack: (who, what, title) => `更正：${who}撤销了刚才的操作（${what}${title ? `“${title}”` : ""}）。`,
  team: (line) => `团队${line}`,
  held: (notices) => `另有${notices.length}条消息：${notices.slice(-3).join("")}`,
};
