import type { Day } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";
import { callOf } from "./act.ts";
import type { Turn } from "./command.ts";
import { type Pick, pickTasks } from "./pick.ts";
import type { Slots } from "./understand/understanding.ts";

/** 排不下的: what will not fit as the day stands now; else the tasks that are meant otherwise. */
export async function pickOverflowOrTasks(turn: Turn, slots: Slots): Promise<Pick & { fullDay?: Day }> {
  const filter = slots.filter ?? turn.chosen?.["filter"];
  if (filter !== "overflow" || turn.chosen?.["id"]) return await pickTasks(turn, slots);
  const { overflow, period } = await perform(showToday, { ...callOf(turn), input: {} });
  if (overflow.length === 0) throw new Refusal("overflow.none", {});
  const tasks = overflow.map(({ task: { owner, id, title } }) => ({ owner, id, title }));
  return { tasks, fullDay: period.day };
}
