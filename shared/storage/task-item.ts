import { dayOf } from "#shared/domain/calendar/day.ts";
import type { ClientFacts } from "#shared/domain/clients/client.ts";
import { Absence } from "#shared/domain/people/absence.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import { ClosedTask, Delegated, OpenTask } from "#shared/domain/tasks/task.ts";
import type { Attributes, Item } from "#shared/ports.ts";
import { coded, type Fields, instant, list, nested, plain, windows } from "./fields.ts";
import { idIn, keys, ownerIn, places } from "./keys.ts";
import { shape } from "./shape.ts";

type Kept<T> = Omit<T, "id" | "owner" | "province" | "version">;
/** The client's id is the item's place in `byClient`. */
type Facts = Omit<ClientFacts, "id">;
type KeptTask<T> = Omit<Kept<T>, "client"> & { client?: Facts | undefined };

const FACTS: Fields<Facts> = {
  name: plain("n"),
  place: plain("p"),
  valueClass: plain("v"),
  serviceGrade: plain("s"),
  individualTier: plain("i"),
  potential: plain("o"),
  riskLevel: plain("r"),
  chief: plain("h"),
  contact: nested("c", { name: plain("n"), badHours: windows("b") }),
  networkServiceManager: plain("w"),
};

/** A day is fifty of these in one answer: words longer than eight letters have two. */
const TYPES = {
  APPOINTMENT: "AP",
  INDIVIDUAL_VISIT: "IV",
  PROMOTION: "PR",
  SURVEY_FOLLOWUP: "SF",
  ACTIVATION_FOLLOWUP: "AF",
  REPORT_BIRTHDAY: "RB",
  REPORT_OPERATIONS: "RO",
  REPORT_INDUSTRY: "RI",
  REPORT_CHURN: "RC",
  CASE_ANALYSIS: "CA",
  PHASE_TASK: "PT",
  ARCHIVE_FIX: "AX",
  FIRST_CONTACT: "FC",
} as const;

const CLOCK: Fields<SlaClock> = {
  metric: coded("m", { FIRST_CONTACT: "FC", PROGRESS_NOTICE: "PN" }),
  unit: coded("u", { MINUTES: "M", WORKING_HOURS: "WH", WORKING_DAYS: "WD" }, "HOURS"),
  limitMinutes: plain("l"),
  startsAt: instant("a"),
  dueAt: instant("d"),
  pausedMinutes: plain("p", 0),
  state: plain("s", "RUNNING"),
  stoppedAt: instant("x"),
};

const COMMON: Fields<Omit<KeptTask<OpenTask>, "status">> = {
  title: plain("t"),
  type: coded("y", TYPES),
  urgency: coded("g", { VERY_URGENT: "V", NOT_URGENT: "N" }, "NORMAL"),
  unit: plain("u"),
  client: nested("c", FACTS),
  dueAt: instant("d"),
  soft: plain("sf"),
  minutes: plain("m"),
  source: plain("s", "MANUAL"),
  subjectId: plain("sj"),
  openedOn: { ...plain("o"), pack: (day, { createdAt }) => (day === dayOf(createdAt) ? undefined : day) },
  createdAt: instant("a"),
  clocks: list("k", CLOCK),
  alert: nested("l", { level: plain("l"), ackDueAt: instant("d"), ackedAt: instant("a") }),
  startsAt: instant("b"),
  fullOutage: plain("fo"),
  promised: plain("pr"),
  promiseBroken: plain("pb"),
  urgedAt: instant("ur"),
  batch: nested("bt", { count: plain("n") }),
  atStakeFen: plain("f"),
  blockedBy: plain("bl"),
  hiddenUntil: instant("h"),
  detail: plain("dt"),
  note: plain("n"),
  handedOver: nested("ho", { by: plain("b"), name: plain("n"), at: instant("a"), reason: plain("r") }),
  issuer: plain("is"),
  externalRef: plain("xr"),
};

const openTask = shape<KeptTask<OpenTask>>({
  type: "task",
  fields: { ...COMMON, status: coded("st", { ACCEPTED: "A", IN_PROGRESS: "P" }, "NEW") },
});
const closedTask = shape<KeptTask<ClosedTask>>({
  type: "closed",
  fields: {
    ...COMMON,
    status: plain("st", "DONE"),
    closedAt: instant("ca"),
    closedBy: plain("cb"),
    closedByName: plain("cn"),
    outcome: plain("oc"),
  },
});
const absence = shape<Kept<Absence>>({
  type: "absence",
  fields: {
    unit: plain("u"),
    kind: plain("k", "LEAVE"),
    from: instant("f"),
    to: instant("e"),
    reason: plain("r"),
    cover: plain("c"),
    coverName: plain("cn"),
  },
});
const delegated = shape<Kept<Delegated>>({
  type: "delegated",
  fields: { unit: plain("u"), title: plain("t"), to: plain("o"), toName: plain("n"), at: instant("a") },
});

export function openTaskItem(task: Omit<OpenTask, "version">): Attributes {
  const place = task.client && places.openOfClient(task.client.id);
  return { ...openTask.write({ key: keys.task(task), province: task.province }, task), ...place };
}

export function readOpenTask(item: Item): OpenTask {
  return OpenTask.parse(withKey(item, openTask.read(item)));
}

/** It stays with its client, behind what is open: a client's history is one index query. */
export function closedTaskItem(task: ClosedTask): Attributes {
  const day = dayOf(task.closedAt);
  const at = { key: keys.closedTask(task.owner, day, task.id), province: task.province };
  return { ...closedTask.write(at, task), ...(task.client && places.closedOfClient(task.client.id, day)) };
}

export function readClosedTask(item: Item): ClosedTask {
  return ClosedTask.parse(withKey(item, closedTask.read(item)));
}

export function absenceItem(away: Omit<Absence, "version">): Attributes {
  return absence.write({ key: keys.absence(away), province: away.province }, away);
}

export function readAbsence(item: Item): Absence {
  return Absence.parse(withKey(item, absence.read(item)));
}

export function delegatedItem(mark: Omit<Delegated, "version">): Attributes {
  return delegated.write({ key: keys.delegated(mark.owner, mark.id), province: mark.province }, mark);
}

export function readDelegated(item: Item): Delegated {
  return Delegated.parse(withKey(item, delegated.read(item)));
}

/** What is not repeated in the item: whose it is, its id, its client's id, and the day when it was opened as it was made. */
function withKey(item: Item, read: Record<string, unknown>): Record<string, unknown> {
  const { client, createdAt, openedOn } = read;
  const { cl: clientId } = item;
  if (typeof createdAt === "string" && openedOn === undefined)
    Object.assign(read, { openedOn: dayOf(createdAt) });
  if (typeof client === "object") Object.assign(client ?? {}, { id: clientId });
  return Object.assign(read, { owner: ownerIn(item), id: idIn(item) });
}
