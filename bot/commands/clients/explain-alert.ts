import { callOf } from "#bot/act.ts";
import { alertText } from "#bot/cards/alert-text.ts";
import { type Command, plain } from "#bot/command.ts";
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
        reply: plain(alertText(outcome, turn), [...chips, turn.say.words.today]),
        remember: { lastClient: { id, name } },
      };
    }),
};
