import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { pickClients } from "#bot/pick-clients.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import { reasonIn } from "#bot/reason-in.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { movedOf } from "#shared/domain/ownership/order-steps.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform, preview } from "#shared/perform.ts";
import { type HandoverDrafted, handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { listHandOvers } from "#shared/use-cases/ownership/list-hand-overs.ts";

/** 王敏调走，客户交接给刘洋: the order goes to the receiver, who accepts or not. */
export const handOverClientsCommand: Command = {
  name: "hand-over-clients",
  roles: handOverClients.roles,
  needs: [],
  async run(turn, slots) {
    const { say, confirmed } = turn;
    if (slots.filter === "progress") return await progress(turn);
    const to = pickStaff(turn, slots);
    if (to === undefined || "asks" in to)
      return { reply: plain(""), asks: to?.asks ?? { slot: "staff", question: say.house.ask.staff } };
    const given = givenBy(turn, slots);
    if ("asks" in given) return { reply: plain(""), asks: given.asks };
    const reason = reasonIn(slots);
    const input = { ...given, to: to.id, ...(reason && { reason }) };
    if (!confirmed) {
      const { outcome } = await preview(handOverClients, { ...callOf(turn), input });
      return asked(turn, outcome, slots);
    }
    const { count } = await perform(handOverClients, { ...callOf(turn), input });
    return { reply: plain(say.ownership.drafted(count, to.name), [say.words.undo]) };
  },
};

/** A manager's whole book, or the clients that were named. */
function givenBy(turn: Turn, slots: Slots) {
  const { chosen, meant } = turn;
  if (chosen?.["fromId"]) return { from: chosen["fromId"] };
  const { giver } = meant;
  if (giver?.kind === "one") return { from: giver.id };
  if (giver !== undefined) throw new Refusal("staff.unknown", { said: slots.from ?? "" });
  const picked = pickClients(turn, slots);
  return "asks" in picked ? picked : { clients: [...picked.ids] };
}

function asked({ say, chosen, meant }: Turn, outcome: HandoverDrafted, slots: Slots): Said {
  const { from, to, count, byClass, checklist, findings, needsReason } = outcome;
  const text = [
    say.ownership.askHandover({ from: from.name, to: to.name, count, byClass, checklist }),
    ...findings.map(say.ownership.findings),
  ];
  const isWhole = chosen?.["fromId"] !== undefined || meant.giver !== undefined;
  const keep = { ...chosen, staffId: to.id, staffName: to.name, ...(isWhole && { fromId: from.id }) };
  if (needsReason && reasonIn(slots) === undefined)
    return {
      reply: plain(""),
      asks: { slot: "reason", question: [...text, say.ownership.askReason(to.name)].join("\n"), keep },
    };
  const reply = plain([...text, say.house.confirmHint].join("\n"), [say.house.yes, say.house.no]);
  return { reply, confirm: true, keep };
}

async function progress(turn: Turn): Promise<Said> {
  const { say } = turn;
  const { orders } = await perform(listHandOvers, { ...callOf(turn), input: {} });
  if (orders.length === 0) return { reply: plain(say.ownership.noneUnderWay) };
  const lines = orders.map((order) =>
    say.ownership.progress({
      ...{ from: order.fromName ?? "", to: order.toName, title: order.title, status: order.status },
      ...{ moved: movedOf(order), count: order.clientIds.length },
    }),
  );
  return { reply: plain(lines.map((line) => `· ${line}`).join("\n")) };
}
