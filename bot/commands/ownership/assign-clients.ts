import { callOf } from "#bot/act.ts";
import { carryOut } from "#bot/carry-out.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { pickClients } from "#bot/pick-clients.ts";
import { type Person, pickStaff } from "#bot/pick-staff.ts";
import { reasonIn } from "#bot/reason-in.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform, preview } from "#shared/perform.ts";
import { type Assigned, assignClients } from "#shared/use-cases/ownership/assign-clients.ts";
import { listUnmanned, type UnmannedClients } from "#shared/use-cases/ownership/list-unmanned.ts";

/** 把东片没人管的小集团分给刘洋: shown with every check, done on 确认. */
export const assignClientsCommand: Command = {
  name: "assign-clients",
  roles: assignClients.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const to = pickStaff(turn, slots);
    if (to === undefined && slots.filter?.startsWith("unmanned")) return await suggesting(turn, slots);
    if (to === undefined || "asks" in to)
      return { reply: plain(""), asks: to?.asks ?? { slot: "staff", question: say.house.ask.staff } };
    const picked = await chosenClients(turn, slots);
    if ("asks" in picked) return { reply: plain(""), asks: picked.asks };
    const reason = reasonIn(slots);
    const input = { clients: [...picked.ids], to: to.id, ...(reason && { reason }) };
    if (turn.confirmed) return await done(turn, await perform(assignClients, { ...callOf(turn), input }));
    const { outcome } = await preview(assignClients, { ...callOf(turn), input });
    return asked(turn, { outcome, to, isExplained: reason !== undefined });
  },
};

/** Those that were named, those of an earlier answer, or all of a place that nobody looks after. */
async function chosenClients(
  turn: Turn,
  slots: Slots,
): Promise<{ ids: readonly string[] } | { asks: Asked }> {
  if (!slots.filter?.startsWith("unmanned")) return pickClients(turn, slots);
  const kept = turn.chosen?.["clientIds"];
  if (kept) return { ids: kept.split(",") };
  return { ids: (await unmannedIn(turn, slots)).clients.map(({ id }) => id) };
}

async function unmannedIn(turn: Turn, { unit, filter }: Slots): Promise<UnmannedClients> {
  const input = { ...(unit && { place: unit }), small: filter === "unmanned-small" };
  const found = await perform(listUnmanned, { ...callOf(turn), input });
  if (found.clients.length === 0) throw new Refusal("unmanned.none", {});
  return found;
}

/** Whom they should go to: who looks after the place comes first, then who knows the industry. */
async function suggesting(turn: Turn, slots: Slots): Promise<Said> {
  const { say, rules } = turn;
  const { clients, places } = await unmannedIn(turn, slots);
  const lines = clients.slice(0, rules.work.listPage).map(({ shortName, suggestion }) => {
    const advice = suggestion ? `：${say.ownership.suggested(suggestion.name, suggestion.because)}` : "";
    return `· ${shortName}${advice}`;
  });
  const heading = say.ownership.unmanned({ count: clients.length, place: slots.unit });
  const covered = places.flatMap((place) => say.ownership.coverage(place));
  const question = [heading, ...lines, ...covered, say.house.ask.staff].join("\n");
  return { reply: plain(""), asks: { slot: "staff", question } };
}

function asked(
  { say }: Turn,
  { outcome, to, isExplained }: { outcome: Assigned; to: Person; isExplained: boolean },
): Said {
  const names = outcome.clients.map(({ shortName }) => shortName);
  const text = [
    say.ownership.askAssign({ count: names.length, names, to: to.name }),
    ...outcome.findings.map(say.ownership.findings),
  ];
  const keep = {
    clientIds: outcome.clients.map(({ id }) => id).join(","),
    staffId: to.id,
    staffName: to.name,
  };
  if (outcome.needsReason && !isExplained)
    return {
      reply: plain(""),
      asks: { slot: "reason", question: [...text, say.ownership.askReason(to.name)].join("\n"), keep },
    };
  const reply = plain([...text, say.house.confirmHint].join("\n"), [say.house.yes, say.house.no]);
  return { reply, confirm: true, keep };
}

/** A few are moved while one waits; many are a job, whose end is told. */
async function done(turn: Turn, { clients, to, order }: Assigned): Promise<Said> {
  const { say, ports, speaker, rules } = turn;
  const names = clients.map(({ shortName }) => shortName);
  const isFew = clients.length <= rules.assignment.atOnce;
  if (order && isFew) await carryOut(ports, { ...order, province: speaker.caller.province });
  const text =
    order && !isFew ? say.ownership.assigning(names.length, to.name) : say.ownership.assigned(names, to.name);
  return { reply: plain(text, order ? [] : [say.words.undo]) };
}
