import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import type { AdjustWords } from "#bot/phrases/zh/points.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform, preview } from "#shared/perform.ts";
import { type AdjustmentAsked, adjustPoints } from "#shared/use-cases/points/adjust-points.ts";

/** 给恒信补500积分，系统漏计: by how many, why, and by what it can be checked. */
export const adjustPointsCommand: Command = {
  name: "adjust-points",
  roles: adjustPoints.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) => {
      const told = toldIn(turn, slots);
      return missingOf(told, { turn, client }) ?? (await asked(turn, { client, told: told as Whole }));
    }),
};

interface Whole {
  readonly points: number;
  readonly reason: string;
  readonly evidence: string;
}

/** What this message says, and what was said before it. */
function toldIn({ chosen = {} }: Turn, { points, reason, note }: Slots): Partial<Whole> {
  const before = chosen["points"] === undefined ? undefined : Number(chosen["points"]);
  const [why, where] = [reason ?? chosen["reason"], note ?? chosen["evidence"]];
  const size = points ?? before;
  return {
    ...(size !== undefined && { points: size }),
    ...(why && { reason: why }),
    ...(where && { evidence: where }),
  };
}

/** The first thing that is still to be said. */
function missingOf(
  told: Partial<Whole>,
  { turn: { say }, client }: { turn: Turn; client: PickedClient },
): Said | undefined {
  const wanted = [
    { slot: "points", of: told.points, question: say.points.howManyPoints },
    { slot: "reason", of: told.reason, question: say.points.whyAdjust },
    { slot: "note", of: told.evidence, question: say.points.evidence },
  ] as const;
  const next = wanted.find(({ of }) => of === undefined);
  if (next === undefined) return undefined;
  const { slot, question } = next;
  return { reply: plain(""), asks: { slot, question, keep: keptOf(client, told) } };
}

function keptOf({ id, name }: PickedClient, { points, ...words }: Partial<Whole>) {
  return {
    clientId: id,
    clientName: name,
    ...words,
    ...(points !== undefined && { points: String(points) }),
  };
}

async function asked(turn: Turn, { client, told }: { client: PickedClient; told: Whole }): Promise<Said> {
  const { say, confirmed } = turn;
  const input = { client: client.id, ...told };
  if (confirmed) {
    const done = await perform(adjustPoints, { ...callOf(turn), input });
    const text = say.points.adjustAsked(wordsOf(done, told));
    return {
      reply: plain(text, [say.words.undo]),
      remember: { lastClient: { id: done.client.id, name: done.client.shortName } },
    };
  }
  const { outcome } = await preview(adjustPoints, { ...callOf(turn), input });
  const text = [say.points.askAdjust(wordsOf(outcome, told)), say.house.confirmHint].join("\n");
  return { reply: plain(text, [say.house.yes, say.house.no]), confirm: true, keep: keptOf(client, told) };
}

function wordsOf({ client, points, balance, after }: AdjustmentAsked, { reason }: Whole): AdjustWords {
  return { name: client.shortName, points, balance, after, reason };
}
