import type { ApprovalStatus } from "#shared/domain/approvals/approval.ts";

/** One request as it is said. */
export interface ApprovalWords {
  readonly subject: string;
  readonly changes: readonly string[];
  readonly by: string;
  readonly reason: string | undefined;
  /** 今天, 11月23日（周一）. */
  readonly asked: string;
  readonly until: string;
  /** 批准后4月1日起生效, where it is not at once. */
  readonly effect?: string | undefined;
}

/** What is said about changes that wait for another person's word. */
export interface ApprovalPhrases {
  readonly waiting: (count: number) => string;
  readonly own: string;
  readonly nothing: string;
  readonly line: (request: ApprovalWords) => string;
  readonly ownLine: (request: ApprovalWords, status: string) => string;
  readonly status: (status: ApprovalStatus, by: string | undefined) => string;
  readonly which: string;
  readonly askApprove: (request: ApprovalWords) => string;
  readonly askNext: string;
  readonly askReject: (request: ApprovalWords) => string;
  readonly askWithdraw: (request: ApprovalWords) => string;
  readonly approved: (request: ApprovalWords) => string;
  readonly passedOn: (request: ApprovalWords) => string;
  readonly rejected: (request: ApprovalWords) => string;
  readonly withdrawn: (request: ApprovalWords) => string;
  readonly approve: string;
  readonly reject: string;
  readonly list: string;
}

const what = ({ subject, changes }: ApprovalWords): string => `${subject}，${changes.join("；")}`;
const why = ({ reason }: ApprovalWords): string => (reason ? `，理由：${reason}` : "");
const STATUS: Readonly<Record<ApprovalStatus, (by: string | undefined) => string>> = {
  OPEN: () => "待审批",
  APPROVED: (by) => (by ? `${by}已批准` : "已批准"),
  REJECTED: (by) => (by ? `${by}已驳回` : "已驳回"),
  WITHDRAWN: () => "已撤回",
  LAPSED: () => "已过期",
};

export const approvals: ApprovalPhrases = {
  waiting: (count) => `等您审批的有${count}件：`,
  own: "您提交的申请：",
  nothing: "没有等您审批的，您也没有提交过申请。",
  line: (request) => `${what(request)}（${request.by}${request.asked}申请${why(request)}）`,
  ownLine: (request, status) => `${what(request)}（${request.asked}提交，${status}）`,
  status: (status, by) => STATUS[status](by),
  which: "是哪一件申请？",
  askApprove: (request) =>
    `批准${request.by}的申请：${what(request)}${why(request)}。${request.effect ?? "批准后立即生效"}，${request.until}前有效。`,
  askNext: "还要下一位审批人同意才生效。",
  askReject: (request) => `驳回${request.by}的申请：${what(request)}。资料不会改动。`,
  askWithdraw: (request) => `撤回您的申请：${what(request)}。资料不会改动。`,
  approved: (request) =>
    request.effect
      ? `已批准：${what(request)}，${request.effect}。已通知${request.by}。`
      : `已批准并生效：${what(request)}。已通知${request.by}。`,
  passedOn: (request) => `已同意：${what(request)}。转给下一位审批人。`,
  rejected: (request) => `已驳回：${what(request)}。已通知${request.by}。`,
  withdrawn: (request) => `已撤回：${what(request)}。`,
  approve: "批准",
  reject: "驳回",
  list: "有什么等我批",
};
