import { callOf } from "#bot/act.ts";
import { approvalsCard } from "#bot/cards/approval-card.ts";
import type { Command } from "#bot/command.ts";
import { perform } from "#shared/perform.ts";
import { listApprovals } from "#shared/use-cases/approvals/list-approvals.ts";

export const listApprovalsCommand: Command = {
  name: "list-approvals",
  roles: listApprovals.roles,
  needs: [],
  async run(turn) {
    const { reply, shown } = approvalsCard(
      await perform(listApprovals, { ...callOf(turn), input: {} }),
      turn,
    );
    return { reply, remember: { shown: [...shown] } };
  },
};
