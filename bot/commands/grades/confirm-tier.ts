import { callOf } from "#bot/act.ts";
import { gradeWord } from "#bot/cards/tier-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, pickClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { confirmTier } from "#shared/use-cases/tiers/confirm-tier.ts";
import { listTierMoves } from "#shared/use-cases/tiers/list-tier-moves.ts";

/** 同意降级, 不同意: without a name, the one move that waits for this person. */
export const confirmTierCommand: Command = {
  name: "confirm-tier",
  roles: confirmTier.roles,
  needs: [],
  async run(turn, slots) {
    const picked = pickClient(turn, slots) ?? (await waiting(turn));
    return "asks" in picked ? { reply: plain(""), asks: picked.asks } : await answer(turn, slots, picked);
  },
};

/** 同意降级 is said of one that is to fall; 升级没意见 of one that has risen. */
const DIRECTIONS: readonly (readonly [said: RegExp, title: RegExp])[] = [
  [/降|down|demot|lower/iu, /降级/u],
  [/升|upgrade|promot/iu, /升级/u],
];

async function waiting(turn: Turn): Promise<Exclude<ReturnType<typeof pickClient>, undefined>> {
  const { moves: all } = await perform(listTierMoves, { ...callOf(turn), input: {} });
  const [, meant] = DIRECTIONS.find(([said]) => said.test(turn.message.text)) ?? [];
  const sameWay = all.filter(({ title }) => meant?.test(title) === true);
  const moves = sameWay.length > 0 ? sameWay : all;
  const [first, ...others] = moves;
  if (first && others.length === 0) return { id: first.clientId, name: first.name };
  const options = moves.map(({ clientId, name, title }) => ({
    label: title,
    value: { clientId, clientName: name },
  }));
  return { asks: { slot: "client", question: turn.say.grades.whichMove, ...(first && { options }) } };
}

async function answer(turn: Turn, { filter, reason }: Slots, client: PickedClient): Promise<Said> {
  const { say } = turn;
  const agrees = filter !== "disagree";
  if (!agrees && reason === undefined) {
    const keep = { clientId: client.id, clientName: client.name };
    return { reply: plain(""), asks: { slot: "reason", question: say.grades.whyNot, keep } };
  }
  const input = { clientId: client.id, agrees, ...(reason && { reason }) };
  const { is, client: done, from, to } = await perform(confirmTier, { ...callOf(turn), input });
  const text = say.grades.answered[is](done.name, gradeWord(from, turn), gradeWord(to, turn));
  const lastClient = { id: done.id, name: done.name };
  return { reply: plain(text, [say.words.undo, say.grades.chips.tier(done.name)]), remember: { lastClient } };
}
