import { callOf } from "#bot/act.ts";
import { alertCard } from "#bot/cards/alert-card.ts";
import type { Command } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import { preview } from "#shared/perform.ts";
import { explainAlert } from "#shared/use-cases/clients/explain-alert.ts";

export const explainAlertCommand: Command = {
  name: "explain-alert",
  roles: explainAlert.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async ({ id: clientId }) => {
      const { outcome } = await preview(explainAlert, { ...callOf(turn), input: { clientId } });
      const { id, name } = outcome.client;
      const chips = outcome.signals.length > 0 ? [turn.say.alerts.chips.visit(name)] : [];
      return {
        reply: { ...alertCard(outcome, turn), chips: [...chips, turn.say.words.today] },
        remember: { lastClient: { id, name } },
      };
    }),
};
