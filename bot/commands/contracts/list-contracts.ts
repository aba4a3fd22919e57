import { callOf } from "#bot/act.ts";
import { clientContractsCard, endingCard } from "#bot/cards/contracts-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { restOf } from "#bot/page.ts";
import { type PartSeen, partSeen } from "#bot/part-seen.ts";
import { pickClient } from "#bot/pick-client.ts";
import { contractFilter } from "#bot/understand/asked-contracts.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { type Contracts, listContracts } from "#shared/use-cases/contracts/list-contracts.ts";

export const listContractsCommand: Command = {
  name: "list-contracts",
  roles: listContracts.roles,
  needs: [],
  async run(turn, slots) {
    const client = pickClient(turn, slots);
    if (client && "asks" in client) return { reply: plain(""), asks: client.asks };
    const { from, to } = slots;
    const days = { ...(from && { from }), ...(to && { to }) };
    const input = { ...(client && { clientId: client.id }), ...days, ...contractFilter(slots.filter) };
    const told = said(await perform(listContracts, { ...callOf(turn), input }), { turn, slots });
    return client ? told : withPart(told, await partSeen(turn, turn.message.text));
  },
};

/** Of a whole city only what the person sees is listed, and he is told so. */
function withPart({ reply, ...said }: Said, { told }: PartSeen): Said {
  return { ...said, reply: { ...reply, text: [...told, reply.text].join("\n") } };
}

function said(told: Contracts, { turn, slots }: { turn: Turn; slots: Slots }): Said {
  const { say, now, page, rules } = turn;
  if (told.kind === "too-large") return { reply: plain(say.contracts.tooLarge(told.largest)) };
  if (told.kind === "client") {
    const { id, shortName: name } = told.client;
    return { reply: clientContractsCard(told, turn), remember: { lastClient: { id, name } } };
  }
  const size = page.all ? Number.POSITIVE_INFINITY : rules.work.listPage;
  const { reply, shown, nextFrom } = endingCard(told, { say, now, from: page.from, size });
  const [only, ...others] = told.contracts;
  const last =
    only && others.length === 0 ? { lastClient: { id: only.clientId, name: only.clientName } } : {};
  return {
    reply,
    remember: { shown, rest: restOf(nextFrom, { command: "list-contracts", slots }), ...last },
  };
}
