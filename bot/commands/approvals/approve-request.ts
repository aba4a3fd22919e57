import { callOf } from "#bot/act.ts";
import { approvalWords } from "#bot/cards/approval-card.ts";
import { type Command, plain } from "#bot/command.ts";
import { pickApproval } from "#bot/pick-approval.ts";
import { perform, preview } from "#shared/perform.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";

export const approveRequestCommand: Command = {
  name: "approve-request",
  roles: approveRequest.roles,
  needs: [],
  async run(turn, slots) {
    const { say, confirmed } = turn;
    const pick = await pickApproval(turn, slots, { own: false });
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const call = { ...callOf(turn), input: { id: pick.id, ...(slots.note && { note: slots.note }) } };
    if (confirmed) {
      const { request } = await perform(approveRequest, call);
      const words = approvalWords(request, turn);
      const isOver = request.status === "APPROVED";
      const text = isOver ? say.approvals.approved(words) : say.approvals.passedOn(words);
      return { reply: plain(text, [say.approvals.list, say.words.undo]) };
    }
    const { request } = (await preview(approveRequest, call)).outcome;
    const next = request.status === "OPEN" ? [say.approvals.askNext] : [];
    const text = [say.approvals.askApprove(approvalWords(request, turn)), ...next, say.house.confirmHint];
    return { reply: plain(text.join("\n"), [say.house.yes, say.house.no]), confirm: true };
  },
};
