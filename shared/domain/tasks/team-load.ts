import type { Instant } from "#shared/domain/calendar/day.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Desk } from "./desk.ts";
import type { DayPlan } from "./ranked.ts";

/** How a person's day stands, in counts that a leader can act on. */
export interface PersonLoad extends Pick<Staff, "id" | "name" | "post" | "unit"> {
  readonly open: number;
  /** In band NOW. */
  readonly now: number;
  readonly overdue: number;
  /** Service promises that are broken or nearly used up. */
  readonly atRisk: number;
  readonly unaccepted: number;
  readonly minutes: DayPlan["minutes"];
  readonly away: boolean;
}

export function loadOf(
  { id, name, post, unit }: Staff,
  { desk: { tasks }, plan, now }: { readonly desk: Desk; readonly plan: DayPlan; readonly now: Instant },
): PersonLoad {
  const urgent = [plan.first, ...plan.now].filter((line) => line?.band === "NOW");
  return {
    ...{ id, name, post, unit },
    open: tasks.length,
    now: urgent.length,
    overdue: tasks.filter(({ dueAt, soft }) => dueAt !== undefined && dueAt < now && !soft).length,
    atRisk: urgent.filter((line) => line?.override === "sla-broken" || line?.override === "sla-75").length,
    unaccepted: tasks.filter(({ status }) => status === "NEW").length,
    minutes: plan.minutes,
    away: plan.away,
  };
}

const RISKS = ["atRisk", "now", "overdue", "unaccepted", "open"] as const;

/** Who needs help first: promises at risk, then what is urgent, late, not accepted; an absent person among equals. */
export function byRisk(one: PersonLoad, other: PersonLoad): number {
  const differs = RISKS.find((risk) => one[risk] !== other[risk]);
  if (differs) return other[differs] - one[differs];
  if (one.away !== other.away) return one.away ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
