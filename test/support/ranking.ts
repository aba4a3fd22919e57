import type { AlertLevel } from "#shared/domain/clients/client.ts";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import { momentsAt, scaleOf } from "#shared/domain/tasks/moment.ts";
import { rankDesk } from "#shared/domain/tasks/priority.ts";
import type { DayPlan, RankedTask, Term, TermName } from "#shared/domain/tasks/ranked.ts";
import { scoreTask } from "#shared/domain/tasks/score.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aDesk, aSetting, aTask, at, MONDAY } from "./builders.ts";

type Facts = Partial<OpenTask>;

/** One task as it is scored on the Monday of the worked example, or at another instant. */
export function scored(facts: Facts, now = MONDAY): RankedTask {
  const scale = scaleOf(aSetting({ now }));
  return scoreTask(aTask(facts), momentsAt(now, scale), scale).line;
}

export function term(name: TermName, facts: Facts, now = MONDAY): Term {
  return scored(facts, now).terms.find((each) => each.term === name) as Term;
}

/** An alert that is to be acknowledged by Monday evening unless said otherwise. */
export function anAlert(
  level: AlertLevel,
  ackDueAt = at("2026-03-09 18:00"),
  ackedAt?: string,
): Pick<Required<OpenTask>, "alert"> {
  return { alert: { level, ackDueAt, ...(ackedAt && { ackedAt }) } };
}

/** Tasks named tsk_1, tsk_2 … as they are given, handed over backwards so that no order is kept by chance. */
export function rank(tasks: readonly Facts[], now = MONDAY): RankedTask[] {
  return rankDesk(aDesk({ tasks: named(tasks).toReversed() }), aSetting({ now }));
}

/** The numbers of the tasks in their order. */
export function order(tasks: readonly Facts[], now = MONDAY): string {
  return numbers(rank(tasks, now));
}

export function plan(
  tasks: readonly Facts[],
  { now = MONDAY, ...desk }: Partial<Desk> & { now?: string } = {},
): DayPlan {
  return planDay(aDesk({ tasks: named(tasks), ...desk }), aSetting({ now }));
}

export function numbers(lines: readonly { task: OpenTask }[]): string {
  return lines.map(({ task }) => task.id.slice(4)).join(" ");
}

function named(tasks: readonly Facts[]): OpenTask[] {
  return tasks.map((facts, index) => aTask({ id: `tsk_${index + 1}`, ...facts }));
}

/** TODAY with 60 points: an A client's promise, due today. */
export const today = (minutes: number, facts: Partial<OpenTask> = {}): Partial<OpenTask> => ({
  type: "ARCHIVE_FIX",
  client: aClientFacts({ valueClass: "A" }),
  dueAt: at("2026-03-09 18:00"),
  minutes,
  ...facts,
});
/** NOW with more than 95 points. */
export const hot = (minutes: number): Partial<OpenTask> => ({
  ...today(minutes),
  type: "FAULT",
  fullOutage: true,
  promiseBroken: true,
});
