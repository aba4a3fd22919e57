import { changeWords } from "#bot/phrases/field-words.ts";
import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import type { ApprovalStatus } from "#shared/domain/approvals/approval.ts";
import { approvals } from "./approvals.ts";

export const approvalRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `approval.${string}`>> = {
  "approval.own": ({ name }) =>
    `You asked for this yourself (${name}): somebody else decides. Say “withdraw request” to take it back.`,
  "approval.not-yours": ({ name }) => `The request about “${name}” is not yours to decide.`,
  "approval.twice": ({ name }) =>
    `You have given one of the two words on “${name}” already: the other must be somebody else's.`,
  "approval.closed": ({ name, status, by }) =>
    `The request about “${name}” is ${approvals.status(status as ApprovalStatus, by)}: nothing to do.`,
  "approval.lapsed": ({ name, on }) =>
    `The request about “${name}” lapsed on ${on}. Please have it sent again.`,
  "approval.outdated": ({ name, lines }) => {
    const told = lines.map(({ field, shown, now }) =>
      changeWords({ field, before: shown, after: now }, "en"),
    );
    return `“${name}” has changed since (${told.join("; ")}), so nothing was approved. Please have it sent again.`;
  },
  "approval.none": () => "No request waits for you.",
};
