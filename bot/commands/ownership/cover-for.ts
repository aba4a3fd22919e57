import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform, preview } from "#shared/perform.ts";
import { type Covered, coverFor } from "#shared/use-cases/ownership/cover-for.ts";

/** 王敏休假，我代班到周五: shown with what it opens, done on 确认, and it ends by itself. */
export const coverForCommand: Command = {
  name: "cover-for",
  roles: coverFor.roles,
  needs: [],
  async run(turn, slots) {
    const { say, confirmed } = turn;
    const away = pickStaff(turn, slots) ?? onlyCovered(turn, slots);
    if (away === undefined || "asks" in away)
      return { reply: plain(""), asks: away?.asks ?? { slot: "staff", question: say.ownership.whoIsAway } };
    const by = standIn(turn, slots);
    const end = slots.filter === "end";
    const input = { away: away.id, end, ...(by && { by }), ...(slots.to && { to: slots.to }) };
    if (confirmed || end) return done(turn, await perform(coverFor, { ...callOf(turn), input }));
    const { outcome } = await preview(coverFor, { ...callOf(turn), input });
    return asked(turn, outcome);
  },
};

/** Who stands in, where it is not whoever speaks. */
function standIn({ meant: { giver } }: Turn, { from }: Slots): string | undefined {
  if (giver === undefined) return undefined;
  if (giver.kind === "one") return giver.id;
  throw new Refusal("staff.unknown", { said: from ?? "" });
}

/** 代班结束: the only one whom the speaker covers. */
function onlyCovered({ speaker }: Turn, { filter }: Slots): { id: string; name: string } | undefined {
  const [only, ...others] = speaker.caller.covers ?? [];
  return filter === "end" && others.length === 0 ? only : undefined;
}

function asked({ say, now }: Turn, { cover, away, from, to, clients, tasks }: Covered): Said {
  const span = say.time.span(from, to, now);
  const words = say.ownership.askCover({ cover: cover.name, away: away.name, span, clients, tasks });
  const reply = plain([words, say.house.confirmHint].join("\n"), [say.house.yes, say.house.no]);
  return { reply, confirm: true };
}

function done({ say, now }: Turn, { cover, away, from, to, isEnded }: Covered): Said {
  const names = { cover: cover.name, away: away.name };
  if (isEnded) return { reply: plain(say.ownership.coverEnded(names), [say.words.undo]) };
  return {
    reply: plain(say.ownership.covered({ ...names, span: say.time.span(from, to, now) }), [say.words.undo]),
  };
}
