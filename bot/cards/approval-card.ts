import type { Turn } from "#bot/command.ts";
import { changeWords } from "#bot/phrases/field-words.ts";
import { ruleLineChange } from "#bot/phrases/rule-words.ts";
import { setName } from "#bot/phrases/set-name.ts";
import type { ApprovalWords } from "#bot/phrases/zh/approvals.ts";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply, ReplyItem } from "#shared/domain/conversation/reply.ts";
import { DiscountWanted } from "#shared/domain/discounts/discount.ts";
import { RuleChange } from "#shared/domain/rules/rule-document.ts";
import type { Approvals } from "#shared/use-cases/approvals/list-approvals.ts";
import { besides } from "./besides.ts";

type View = Pick<Turn, "say" | "now" | "language">;

/** What is asked, said field by field. */
export function approvalWords(request: ApprovalRequest, view: View): ApprovalWords {
  const { say, now } = view;
  const { ownerName, reason, askedAt, lapsesOn } = request;
  return {
    ...whatOf(request, view),
    by: ownerName,
    reason,
    asked: say.time.day(dayOf(askedAt), now),
    until: say.time.day(lapsesOn, now),
  };
}

/** A change of rules is said in the words of rules, with its day; all else in those of the archive. */
function whatOf(
  { kind, subject, lines, input }: ApprovalRequest,
  { say, now, language }: View,
): Pick<ApprovalWords, "subject" | "changes" | "effect"> {
  if (kind !== "RULE_CHANGE") {
    const changes = lines.map((line) => changeWords(line, language));
    const terms = kind === "DISCOUNT" ? [say.discounts.terms(DiscountWanted.parse(input))] : [];
    return { subject: subject.name, changes: [...changes, ...terms] };
  }
  const { from } = RuleChange.parse(input);
  return {
    subject: setName(subject.id, language),
    changes: lines.map((line) => ruleLineChange(subject.id, line, language)),
    effect: say.rules.effect(say.time.day(from, now)),
  };
}

/** What waits for one's word first, then what one has asked for; each line has a number. */
export function approvalsCard(
  { waiting, own }: Approvals,
  view: View,
): { reply: Reply; shown: readonly Shown[] } {
  const { say } = view;
  const all = [...waiting, ...own];
  if (all.length === 0) return { reply: replyOf(say.approvals.nothing, []), shown: [] };
  const lines = all.map((request, at) => ({
    n: at + 1,
    request,
    words: wordsOf(request, { at, waiting, view }),
  }));
  const waitingWords = say.approvals.waiting(waiting.length);
  const text = [
    ...(waiting.length > 0 ? [waitingWords] : []),
    ...lines.slice(0, waiting.length).map(({ n, words }) => `${n} ${words}`),
    ...(own.length > 0 ? [say.approvals.own] : []),
    ...lines.slice(waiting.length).map(({ n, words }) => `${n} ${words}`),
  ].join("\n");
  const items = lines.map(
    ({ n, request, words }): ReplyItem => ({
      n,
      id: request.id,
      title: request.subject.name,
      meta: besides(request.subject.name, words),
      section: n <= waiting.length ? waitingWords : say.approvals.own,
      ...(n <= waiting.length && { actions: actionsFor(request, view) }),
    }),
  );
  return { reply: replyOf(text, items), shown: lines.map(({ n, request }) => shownOf(n, request)) };
}

function wordsOf(
  request: ApprovalRequest,
  { at, waiting, view }: { at: number; waiting: readonly unknown[]; view: View },
): string {
  const { say } = view;
  const words = approvalWords(request, view);
  if (at < waiting.length) return say.approvals.line(words);
  const by = request.steps.findLast(({ byName }) => byName !== undefined)?.byName;
  return say.approvals.ownLine(words, say.approvals.status(request.status, by));
}

function actionsFor({ id }: ApprovalRequest, { say }: View): ReplyItem["actions"] {
  return [
    { label: say.approvals.approve, verb: "approve-request", data: { approval: id }, style: "primary" },
    { label: say.approvals.reject, verb: "reject-request", data: { approval: id } },
  ];
}

function shownOf(n: number, { id, owner, subject }: ApprovalRequest): Shown {
  return {
    n,
    id,
    owner,
    kind: "approval",
    title: subject.name,
    clientId: subject.id,
    clientName: subject.name,
  };
}

function replyOf(text: string, items: ReplyItem[]): Reply {
  return { text, items, more: 0, actions: [], chips: [], image: null };
}
