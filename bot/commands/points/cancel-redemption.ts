import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { perform, preview } from "#shared/perform.ts";
import { cancelRedemption } from "#shared/use-cases/points/cancel-redemption.ts";

/** 把刚才的兑换取消: the last one that still stands. */
export const cancelRedemptionCommand: Command = {
  name: "cancel-redemption",
  roles: cancelRedemption.roles,
  needs: [],
  run: async (turn, slots) => {
    const last = turn.conversation.lastClient;
    if (slots.client === undefined && turn.chosen === undefined && last !== undefined)
      return await ending(turn, last);
    return await withClient(turn, slots, async (client) => await ending(turn, client));
  },
};

async function ending(turn: Turn, { id, name }: PickedClient): Promise<Said> {
  const { say, language, chosen, confirmed } = turn;
  const input = { client: id, ...(chosen?.["order"] && { order: chosen["order"] }) };
  if (confirmed) {
    const { client, returned, waived, balance } = await perform(cancelRedemption, { ...callOf(turn), input });
    const words = { name: client.shortName, returned, waived, balance };
    return {
      reply: plain(say.points.cancelled(words), [say.words.undo]),
      remember: { lastClient: { id: client.id, name: client.shortName } },
    };
  }
  const { outcome } = await preview(cancelRedemption, { ...callOf(turn), input });
  const { client, item, qty, points, order } = outcome;
  const ask = say.points.askCancel({ name: client.shortName, item: item?.[language] ?? "", qty, points });
  const keep = { clientId: client.id, clientName: name, order };
  return {
    reply: plain(`${ask}\n${say.house.confirmHint}`, [say.house.yes, say.house.no]),
    confirm: true,
    keep,
  };
}
