import { addDays, type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { ArchiveRules } from "#shared/domain/rules/archive-rules.ts";
import type { Client } from "./client.ts";
import { leadFollowing } from "./lead-life.ts";

export type Status = Client["status"];

/** What happens to a client. Some are said by a person, most come from elsewhere (domain.md 2.2). */
export type LifeEvent =
  | "VISITED"
  | "FIRST_SUBSCRIPTION"
  | "ALERT_RAISED"
  | "ALERT_CLEARED"
  | "ACCOUNT_STOPPED"
  | "PAID"
  | "LAST_SUBSCRIPTION_ENDED"
  | "DAYS_PASSED"
  | "RETURNED"
  | "NOT_QUALIFIED"
  | "REFUSED_FOR_GOOD"
  | "REQUALIFIED";

/** What else has to be done when a state is entered; whoever moves the client does it in the same commit, or names who does. */
export type SideEffect =
  | "ASSIGN_BY_GRID"
  | "FIRST_CONTACT_TASK"
  | "OPEN_OPPORTUNITY"
  | "START_ARCHIVE"
  | "RETENTION_TASK"
  | "TELL_CHIEF"
  | "STORE_OUTCOME"
  | "FREEZE_POINTS"
  | "UNFREEZE_POINTS"
  | "CLOSE_ARREARS_TASKS"
  | "RETAIN_COPY"
  | "CLOSE_POINTS"
  | "WIN_BACK_TASKS"
  | "CLOSE_RETAINED_COPY"
  | "LINK_RETAINED_COPY"
  | "PLAN_RECHECK";

interface Transition {
  readonly from: readonly Status[];
  readonly event: LifeEvent;
  readonly to: Status;
  readonly effects: readonly SideEffect[];
}

const NEW: readonly Status[] = ["POTENTIAL", "PROSPECT"];
const HERE: readonly Status[] = ["IN_NETWORK", "AT_RISK", "SUSPENDED"];

/** The table of domain.md 2.2; nothing else moves a client. */
export const LIFE_CYCLE: readonly Transition[] = [
  { from: ["POTENTIAL"], event: "VISITED", to: "PROSPECT", effects: ["OPEN_OPPORTUNITY"] },
  { from: NEW, event: "FIRST_SUBSCRIPTION", to: "IN_NETWORK", effects: ["START_ARCHIVE"] },
  { from: ["REJECTED"], event: "FIRST_SUBSCRIPTION", to: "IN_NETWORK", effects: ["START_ARCHIVE"] },
  { from: ["IN_NETWORK"], event: "ALERT_RAISED", to: "AT_RISK", effects: ["RETENTION_TASK", "TELL_CHIEF"] },
  { from: ["AT_RISK"], event: "ALERT_CLEARED", to: "IN_NETWORK", effects: ["STORE_OUTCOME"] },
  { from: ["IN_NETWORK", "AT_RISK"], event: "ACCOUNT_STOPPED", to: "SUSPENDED", effects: ["FREEZE_POINTS"] },
  {
    from: ["SUSPENDED"],
    event: "PAID",
    to: "IN_NETWORK",
    effects: ["UNFREEZE_POINTS", "CLOSE_ARREARS_TASKS"],
  },
  {
    from: HERE,
    event: "LAST_SUBSCRIPTION_ENDED",
    to: "LEFT",
    effects: ["RETAIN_COPY", "CLOSE_POINTS", "WIN_BACK_TASKS"],
  },
  { from: ["LEFT"], event: "DAYS_PASSED", to: "RETAINED", effects: [] },
  { from: ["LEFT"], event: "RETURNED", to: "IN_NETWORK", effects: ["CLOSE_RETAINED_COPY"] },
  { from: ["RETAINED"], event: "RETURNED", to: "IN_NETWORK", effects: ["LINK_RETAINED_COPY"] },
  { from: ["POTENTIAL"], event: "NOT_QUALIFIED", to: "REJECTED", effects: ["PLAN_RECHECK"] },
  { from: ["PROSPECT"], event: "NOT_QUALIFIED", to: "REJECTED", effects: ["PLAN_RECHECK"] },
  { from: NEW, event: "REFUSED_FOR_GOOD", to: "REJECTED", effects: ["PLAN_RECHECK"] },
  {
    from: ["REJECTED"],
    event: "REQUALIFIED",
    to: "POTENTIAL",
    effects: ["ASSIGN_BY_GRID", "FIRST_CONTACT_TASK"],
  },
];

export interface LifeStep {
  readonly client: Omit<Client, "version">;
  readonly from: Status;
  readonly effects: readonly SideEffect[];
}

interface Living {
  readonly today: Day;
  readonly rules: ArchiveRules["lifeCycle"];
}

/** The client after an event and what else has to be done; `undefined` where its state knows no such event. */
export function lifeStep(client: Client, event: LifeEvent, living: Living): LifeStep | undefined {
  if (isTooEarly(client, event, living)) return counted(client, event, living);
  const found = LIFE_CYCLE.find(({ from, event: on }) => on === event && from.includes(client.status));
  if (found === undefined) return undefined;
  const { alertClearedOn: _, ...rest } = client;
  const after = entered({ ...rest, status: found.to, statusOn: living.today }, client, living);
  const reason = event === "NOT_QUALIFIED" ? "NOT_QUALIFIED" : "REFUSED";
  const followed = leadFollowing(after, { on: living.today, reason });
  return { client: followed, from: client.status, effects: found.effects };
}

/** LEFT waits a month; a potential client is refused twice before it is rejected. */
function isTooEarly(client: Client, event: LifeEvent, { today, rules }: Living): boolean {
  if (event === "DAYS_PASSED") return daysBetween(client.leftOn ?? today, today) < rules.retainAfterDays;
  const isFirst = (client.timesRefused ?? 0) + 1 < rules.refusalsToReject;
  return event === "NOT_QUALIFIED" && client.status === "POTENTIAL" && isFirst;
}

function counted(client: Client, event: LifeEvent, { today }: Living): LifeStep | undefined {
  if (event !== "NOT_QUALIFIED") return undefined;
  const timesRefused = (client.timesRefused ?? 0) + 1;
  const after = { ...client, timesRefused, qualification: "NOT_QUALIFIED" as const, statusOn: today };
  return { client: after, from: client.status, effects: ["PLAN_RECHECK"] };
}

type Moved = Omit<Client, "version">;

function entered(after: Moved, before: Client, { today, rules }: Living): Moved {
  switch (after.status) {
    case "LEFT":
      return { ...after, leftOn: today, lifecycleStage: "LOST" };
    case "REJECTED":
      return { ...after, qualification: "NOT_QUALIFIED", timesRefused: (before.timesRefused ?? 0) + 1 };
    case "POTENTIAL":
      return { ...after, qualification: "QUALIFIED", timesRefused: undefined };
    case "IN_NETWORK":
      return isNew(before.status) ? joined(after, before, { today, rules }) : after;
    case "PROSPECT":
    case "AT_RISK":
    case "SUSPENDED":
    case "RETAINED":
      return after;
  }
}

/** On the network and not stopped; at risk or not. */
export function isServed({ status }: Pick<Client, "status">): boolean {
  return status === "IN_NETWORK" || status === "AT_RISK";
}

/** From ORANGE on an alert puts a client at risk (domain.md 2.2). */
export function isAlarmed({ riskLevel }: Pick<Client, "riskLevel">): boolean {
  return riskLevel === "ORANGE" || riskLevel === "RED";
}

function isNew(status: Status): boolean {
  return !HERE.includes(status);
}

/** Tenure goes on for who comes back soon enough, else it begins today. */
function joined(after: Moved, before: Client, { today, rules }: Living): Moved {
  const { leftOn, inNetworkSince, ...rest } = after;
  const isKept =
    leftOn !== undefined &&
    daysBetween(leftOn, today) <= rules.tenureKeptDays &&
    inNetworkSince !== undefined;
  const since = isKept ? inNetworkSince : today;
  const stage = before.leftOn === undefined ? ("FIRST_PURCHASE" as const) : ("REPEAT_PURCHASE" as const);
  return { ...rest, inNetworkSince: since, lifecycleStage: stage, timesRefused: undefined };
}

/** When a rejected client, or one refused once, is looked at again: after 90 days, then yearly (PC-5). */
export function recheckOn({ timesRefused = 1 }: Pick<Client, "timesRefused">, { today, rules }: Living): Day {
  const isFirst = timesRefused <= rules.refusalsToReject;
  return addDays(today, isFirst ? rules.recheckDays : rules.recheckAgainDays);
}

/** What the accounts say: one that is stopped suspends, payment of all brings back. */
export function eventOfAccounts(accounts: readonly { readonly status: string }[]): LifeEvent {
  return accounts.some(({ status }) => status === "STOPPED") ? "ACCOUNT_STOPPED" : "PAID";
}

/** What the subscriptions say: the first one that is active brings a client in, the last one that ends takes it out. */
export function eventOfSubscriptions(
  { status }: Pick<Client, "status">,
  held: { readonly active: number; readonly open: number },
): LifeEvent | undefined {
  if (held.active > 0 && isNew(status))
    return status === "LEFT" || status === "RETAINED" ? "RETURNED" : "FIRST_SUBSCRIPTION";
  return held.open === 0 && HERE.includes(status) ? "LAST_SUBSCRIPTION_ENDED" : undefined;
}
