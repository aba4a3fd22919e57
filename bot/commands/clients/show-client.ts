import { callOf } from "#bot/act.ts";
import { clientCard } from "#bot/cards/client-card.ts";
import { historyCard, sectionCard } from "#bot/cards/client-sections.ts";
import type { Command, Said, Turn } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { type FieldName, isField } from "#shared/domain/clients/field-dictionary.ts";
import { perform } from "#shared/perform.ts";
import { type ClientShown, showClient } from "#shared/use-cases/clients/show-client.ts";
import { pastSaid } from "./past.ts";

export const showClientCommand: Command = {
  name: "show-client",
  roles: showClient.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async ({ id }) => {
      if (slots.filter === "past") return await pastSaid(turn, slots, id);
      const from = turn.page.from;
      const size = turn.page.all ? ALL : turn.rules.archive.historyPage;
      const isHistory = slots.filter === "history";
      const input = { clientId: id, ...(isHistory && { history: { ...fieldOf(slots), upTo: from + size } }) };
      const shown = await perform(showClient, { ...callOf(turn), input });
      return isHistory ? historySaid(shown, { turn, slots, from, size }) : said(shown, { turn, slots });
    }),
};

function fieldOf({ code }: Slots): { field: FieldName } | undefined {
  return code !== undefined && isField(code) ? { field: code } : undefined;
}

const ALL = 100;

function said(shown: ClientShown, { turn, slots }: { turn: Turn; slots: Slots }): Said {
  const section = slots.filter && sectionCard(slots.filter, shown, turn);
  return { reply: section || clientCard(shown, turn), remember: { lastClient: lastOf(shown) } };
}

function historySaid(
  shown: ClientShown,
  { turn, slots, from, size }: { turn: Turn; slots: Slots; from: number; size: number },
): Said {
  const { reply, next } = historyCard(shown, { from, size, view: turn });
  const lastClient = lastOf(shown);
  const { id, name } = lastClient;
  const chosen = { clientId: id, clientName: name };
  const rest =
    next === undefined ? undefined : { command: "show-client", slots: { ...slots }, from: next, chosen };
  return { reply, remember: { lastClient, ...(rest && { rest }) } };
}

function lastOf({ archive: { client } }: ClientShown) {
  return { id: client.id, name: client.shortName, version: client.version };
}
