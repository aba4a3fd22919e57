import { callOf } from "#bot/act.ts";
import { carryOut } from "#bot/carry-out.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { packReply } from "#bot/hand-over-pack.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import type { HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { acceptHandOver, type HandoverAnswered } from "#shared/use-cases/ownership/accept-hand-over.ts";
import { listHandOvers } from "#shared/use-cases/ownership/list-hand-overs.ts";

/** 接收交接, 拒绝交接，手上太满, 取消交接, 交接资料. */
export const acceptHandOverCommand: Command = {
  name: "accept-hand-over",
  roles: acceptHandOver.roles,
  needs: [],
  async run(turn, slots) {
    const picked = await pickOrder(turn, slots);
    if ("asks" in picked) return { reply: plain(""), asks: picked.asks };
    if (slots.filter === "pack") return await packReply(turn, picked);
    return await answerWith(turn, slots, picked);
  },
};

type At = { readonly to: string; readonly id: string };

async function answerWith(turn: Turn, { filter, reason }: Slots, at: At): Promise<Said> {
  const { say } = turn;
  const answer: HandoverAnswered["answer"] = filter === "reject" || filter === "cancel" ? filter : "accept";
  if (answer === "reject" && reason === undefined)
    return {
      reply: plain(""),
      asks: { slot: "reason", question: say.ownership.askRejection, keep: keepOf(at) },
    };
  const input = { order: at, answer, ...(reason && { reason }) };
  return await said(turn, await perform(acceptHandOver, { ...callOf(turn), input }));
}

/** What waits for whoever speaks; a supervisor who calls one off chooses among all that are under way. */
async function pickOrder(turn: Turn, { filter }: Slots): Promise<At | { asks: Asked }> {
  const { chosen, say } = turn;
  if (chosen?.["orderId"] && chosen["orderTo"]) return { id: chosen["orderId"], to: chosen["orderTo"] };
  const isMine = filter !== "cancel" && !(filter === "pack" && turn.speaker.caller.role === "supervisor");
  const { orders } = await perform(listHandOvers, { ...callOf(turn), input: { mine: isMine } });
  const [only, ...others] = orders;
  if (only === undefined) throw new Refusal("handover.none", {});
  if (others.length === 0) return { to: only.to, id: only.id };
  const options = orders.map((order) => ({ label: labelOf(turn, order), value: keepOf(order) }));
  return { asks: { slot: "items", question: say.ownership.whichOrder, options } };
}

function labelOf({ say }: Turn, { title, fromName = "", clientIds }: HandoverOrder): string {
  return say.ownership.orderLine({ title, from: fromName, count: clientIds.length });
}

function keepOf({ to, id }: At): Record<string, string> {
  return { orderTo: to, orderId: id };
}

/** A few clients move while one waits; many are a job, whose end is told. */
async function said(turn: Turn, { answer, count, from, order }: HandoverAnswered): Promise<Said> {
  const { say, ports, speaker, rules } = turn;
  if (answer === "reject") return { reply: plain(say.ownership.rejected) };
  if (answer === "cancel") return { reply: plain(say.ownership.cancelled) };
  if (count > rules.assignment.atOnce) return { reply: plain(say.ownership.accepting(count, from)) };
  await carryOut(ports, { ...order, province: speaker.caller.province });
  return { reply: plain(say.ownership.accepted(count, from), [say.words.today]) };
}
