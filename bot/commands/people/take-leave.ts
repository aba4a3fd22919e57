import { callOf } from "#bot/act.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { pickStaff } from "#bot/pick-staff.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { instantAt, minutesBetween } from "#shared/domain/calendar/day.ts";
import { perform, preview } from "#shared/perform.ts";
import { type LeaveTaken, takeLeave } from "#shared/use-cases/people/take-leave.ts";

export const takeLeaveCommand: Command = {
  name: "take-leave",
  roles: takeLeave.roles,
  needs: ["from"],
  async run(turn, slots) {
    const { say, confirmed } = turn;
    if (isHalf(slots)) return { reply: plain(""), asks: { slot: "from", question: say.people.whichHalf } };
    const cover = pickStaff(turn, slots);
    if (cover && "asks" in cover) return { reply: plain(""), asks: cover.asks };
    const input = {
      ...spanOf(slots),
      ...(cover && { cover: cover.id }),
      ...(slots.reason && { reason: slots.reason }),
    };
    if (confirmed) {
      const taken = await perform(takeLeave, { ...callOf(turn), input });
      return {
        reply: plain(
          say.people.leaveTaken(say.time.span(taken.from, taken.to, turn.now), taken.cover?.name),
          [say.words.today, say.words.undo],
        ),
      };
    }
    const { outcome } = await preview(takeLeave, { ...callOf(turn), input });
    const text = [...askWords(outcome, turn), say.house.confirmHint].join("\n");
    return { reply: plain(text, [say.house.yes, say.house.no]), confirm: true };
  },
};

const HALF_DAY = 720;

/** Half a day of which only the day has been said. */
function isHalf({ minutes, from = "", to }: Slots): boolean {
  return minutes === HALF_DAY && (to === undefined || minutesBetween(startOf(from), endOf(to)) > HALF_DAY);
}

/** A whole day ends with the day; half days come as instants. */
function spanOf({ from = "", to }: Slots) {
  return { from: startOf(from), to: to ? endOf(to) : endOf(from) };
}

function startOf(said: string): string {
  return said.includes("T") ? said : instantAt(said, "00:00");
}

function endOf(said: string): string {
  return said.includes("T") ? said : instantAt(said, "24:00");
}

function askWords(leave: LeaveTaken, turn: Turn): string[] {
  const { say } = turn;
  const { workdays, cover, affected } = leave;
  const titles = affected.slice(0, 5).map(({ title }) => title);
  return [
    say.people.askLeave({
      span: say.time.span(leave.from, leave.to, turn.now),
      workdays,
      cover: cover?.name,
    }),
    ...(affected.length > 0 ? [say.people.affected(affected.length, titles)] : []),
  ];
}
