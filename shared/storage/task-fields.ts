import { dayOf } from "#shared/domain/calendar/day.ts";
import type { ClientFacts } from "#shared/domain/clients/client.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { coded, type Fields, instant, list, nested, plain, windows } from "./fields.ts";

/** The client's id is the item's place in `byClient`. */
type Facts = Omit<ClientFacts, "id">;
/** What of a task its key does not say. */
export type KeptTask<T> = Omit<T, "id" | "owner" | "province" | "version" | "client"> & {
  client?: Facts | undefined;
};

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

/** A task's attributes, open or closed. */
export const TASK: Fields<Omit<KeptTask<OpenTask>, "status">> = {
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
