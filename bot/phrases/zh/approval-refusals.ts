import { changeWords } from "#bot/phrases/field-words.ts";
import type { ApprovalStatus } from "#shared/domain/approvals/approval.ts";
import { approvals } from "./approvals.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

export const approvalRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `approval.${string}`>> = {
  "approval.own": ({ name }) => `这是您自己提交的申请（${name}），要由别人审批。想撤回就说“撤回申请”。`,
  "approval.not-yours": ({ name }) => `“${name}”这件申请不归您审批。`,
  "approval.twice": ({ name }) => `“${name}”这件申请您已经批过一步，下一步必须由另一个人批准。`,
  "approval.closed": ({ name, status, by }) =>
    `“${name}”这件申请${approvals.status(status as ApprovalStatus, by)}，不用再处理。`,
  "approval.lapsed": ({ name, on }) => `“${name}”这件申请${on}已过期，请申请人重新提交。`,
  "approval.outdated": ({ name, lines }) => {
    const told = lines.map(({ field, shown, now }) =>
      changeWords({ field, before: shown, after: now }, "zh"),
    );
    return `申请之后“${name}”的资料又变了（${told.join("；")}），没有批准。请申请人核对后重新提交。`;
  },
  "approval.none": () => "没有等您处理的申请。",
};
