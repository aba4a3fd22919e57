import type { ApprovalPhrases, ApprovalWords } from "#bot/phrases/zh/approvals.ts";
import type { ApprovalStatus } from "#shared/domain/approvals/approval.ts";
import { counted } from "./counted.ts";

const what = ({ subject, changes }: ApprovalWords): string => `${subject}, ${changes.join("; ")}`;
const why = ({ reason }: ApprovalWords): string => (reason ? `; reason: ${reason}` : "");
const STATUS: Readonly<Record<ApprovalStatus, (by: string | undefined) => string>> = {
  OPEN: () => "waiting",
  APPROVED: (by) => (by ? `approved by ${by}` : "approved"),
  REJECTED: (by) => (by ? `rejected by ${by}` : "rejected"),
  WITHDRAWN: () => "withdrawn",
  LAPSED: () => "lapsed",
};

export const approvals: ApprovalPhrases = {
  waiting: (count) => `${counted(count, "request")} for you to decide:`,
  own: "What you have asked for:",
  nothing: "Nothing waits for you, and you have asked for nothing.",
  line: (request) => `${what(request)} (asked by ${request.by} ${request.asked}${why(request)})`,
  ownLine: (request, status) => `${what(request)} (asked ${request.asked}, ${status})`,
  status: (status, by) => STATUS[status](by),
  which: "Which request?",
  askApprove: (request) =>
    `Approve what ${request.by} asks: ${what(request)}${why(request)}. ${request.effect ?? "It takes effect at once"}; open until ${request.until}.`,
  askNext: "One more person must agree before it takes effect.",
  askReject: (request) => `Reject what ${request.by} asks: ${what(request)}. Nothing will change.`,
  askWithdraw: (request) => `Take back your request: ${what(request)}. Nothing will change.`,
  approved: (request) =>
    request.effect
      ? `Approved: ${what(request)}. ${request.effect}. ${request.by} is told.`
      : `Approved, in effect: ${what(request)}. ${request.by} is told.`,
  passedOn: (request) => `Agreed: ${what(request)}. The next approver is asked.`,
  rejected: (request) => `Rejected: ${what(request)}. ${request.by} is told.`,
  withdrawn: (request) => `Withdrawn: ${what(request)}.`,
  approve: "approve",
  reject: "reject",
  list: "what waits for my approval",
};
