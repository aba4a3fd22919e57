import { callOf } from "#bot/act.ts";
import { approvalWords } from "#bot/cards/approval-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickApproval } from "#bot/pick-approval.ts";
import { perform, preview } from "#shared/perform.ts";
import { rejectRequest } from "#shared/use-cases/approvals/reject-request.ts";

export const rejectRequestCommand: Command = {
  name: "reject-request",
  roles: rejectRequest.roles,
  needs: [],
  async run(turn, slots) {
    const { say, confirmed } = turn;
    const own = slots.filter === "own" || turn.speaker.caller.role === "manager";
    const pick = await pickApproval(turn, slots, { own });
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const call = { ...callOf(turn), input: { id: pick.id, ...(slots.reason && { reason: slots.reason }) } };
    if (confirmed) {
      const { request } = await perform(rejectRequest, call);
      const words = approvalWords(request, turn);
      const isOwn = request.status === "WITHDRAWN";
      const text = isOwn ? say.approvals.withdrawn(words) : say.approvals.rejected(words);
      return { reply: plain(text, [say.approvals.list, say.words.undo]) };
    }
    const { request } = (await preview(rejectRequest, call)).outcome;
    const words = approvalWords(request, turn);
    const isOwn = request.status === "WITHDRAWN";
    const ask = isOwn ? say.approvals.askWithdraw(words) : say.approvals.askReject(words);
    return {
      reply: plain([ask, say.house.confirmHint].join("\n"), [say.house.yes, say.house.no]),
      confirm: true,
    };
  },
};
