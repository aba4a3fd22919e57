import { addDays, instantAt } from "#shared/domain/calendar/day.ts";
import { alarmed, type Cast, castOf, withAlerts } from "./cast.ts";
import type { Known } from "./clients.ts";
import { type Dice, dice } from "./dice.ts";
import type { TaskDraft } from "./draft.ts";
import * as light from "./light-work.ts";
import type { SampleStaff } from "./organisation.ts";
import * as planned from "./planned-work.ts";
import * as pressing from "./pressing-work.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

interface Making {
  readonly times: Times;
  readonly roll: Dice;
  readonly cast: Cast;
  /** Managers differ: one has an outage, the next a complaint, another a red alert. */
  readonly order: number;
}

/** A manager's open work, some fifty lines over all bands, and the book as its alerts leave it. */
export function managerDesk(
  manager: SampleStaff,
  { book, times, order }: { book: readonly Known[]; times: Times; order: number },
): { readonly clients: SampleClient[]; readonly drafts: TaskDraft[] } {
  const roll = dice(`desk ${manager.id}`);
  const roles = castOf(book);
  const cast = {
    ...roles,
    alert: alarmed(roles.alert, "ORANGE"),
    contract: alarmed(roles.contract, "ORANGE"),
    debtor: order === 0 ? alarmed(roles.debtor, "ORANGE") : roles.debtor,
    ...(roles.person && { person: alarmed(roles.person, "YELLOW") }),
    rest: roles.rest.map((known, n) => restOf(known, { n, order })),
  };
  const making = { times, roll, cast, order };
  const alerted = [
    cast.alert,
    cast.contract,
    cast.debtor,
    ...(cast.person ? [cast.person] : []),
    ...cast.rest,
  ];
  const drafts = [...now(making), ...today(making), ...soon(making), ...later(making)];
  return { clients: withAlerts(book, alerted), drafts: held(drafts, making) };
}

const RED = 0;
const WATCHED = 1;

function restOf(known: Known, { n, order }: { n: number; order: number }): Known {
  if (n === RED && order % 4 === 1) return alarmed(known, "RED");
  return n === WATCHED ? alarmed(known, "ORANGE") : known;
}

function now({ times, roll, cast, order }: Making): TaskDraft[] {
  const [first] = cast.rest;
  const red = first?.client.riskLevel === "RED" ? [pressing.redAlert(first, { times, roll })] : [];
  const trouble =
    order % 3 === 1
      ? pressing.complaint(cast.fault, { times, roll })
      : pressing.fault(cast.fault, { times, used: order % 3 === 0 ? 0.625 : 0.4 });
  const daysAgo = SURVEY_DAYS[cast.survey.client.surveyGrade] - 1;
  return [
    trouble,
    pressing.missedAlert(cast.alert, { times, roll }),
    pressing.survey(cast.survey, { times, daysAgo }),
    ...red,
  ];
}

const SURVEY_DAYS = { GOLD: 3, SILVER: 4, BRONZE: 5, STANDARD: 5 } as const;

function today({ times, roll, cast, order }: Making): TaskDraft[] {
  const due = times.today;
  const [, , , near, other] = cast.rest;
  const daysLeft = order === 0 ? 28 : roll.between(15, 30);
  const urgedAt = instantAt(times.back(1), "16:00");
  return [
    planned.brokenPromise(cast.debtor, { times, ...(order === 0 && { fen: 1_260_000, months: 3 }) }),
    planned.unspoken(cast.contract, { times, due, daysLeft, daysOpen: 5 }),
    planned.agreedVisit(cast.visit, { times, roll, time: order % 2 === 0 ? "14:30" : "15:30" }),
    ...(cast.person ? [planned.overdueCall(cast.person, { times, days: 70, cadence: 60 })] : []),
    { ...light.report("REPORT_CHURN", { times, due }), ...(order % 2 === 0 && { urgedAt }) },
    ...[near, other]
      .slice(0, 1 + (order % 2))
      .map((known) => planned.visit(known as Known, { times, roll, due })),
  ];
}

function soon({ times, roll, cast, order }: Making): TaskDraft[] {
  const [, watched, halfway] = cast.rest;
  const next = cast.rest.slice(5);
  const few = (from: number, to: number) => next.splice(0, roll.between(from, to));
  const making = { times, roll };
  return [
    pressing.acknowledgedAlert(watched as Known, making),
    pressing.survey(halfway as Known, { times, daysAgo: 1 }),
    planned.birthday(cast.birthday, { times, on: addDays(times.today, 1) }),
    ...few(3, 4).map((known) => planned.arrears(known, making)),
    ...few(3, 5).map((known) =>
      planned.renewal(known, {
        ...making,
        due: times.ahead(roll.between(1, 8)),
        daysLeft: roll.between(30, 90),
      }),
    ),
    ...few(4, 6).map((known) => planned.visit(known, { ...making, due: times.ahead(roll.between(1, 6)) })),
    ...few(2, 2).map((known) => planned.activation(known, making)),
    ...few(1, 1).map((known) =>
      planned.installation(known, { times, time: order % 2 === 0 ? "10:00" : "15:00" }),
    ),
    ...cast.potential.slice(0, 3).map((known) => light.firstContact(known, making)),
    light.report("REPORT_OPERATIONS", { times, due: times.ahead(2) }),
  ];
}

function later({ times, roll, cast, order }: Making): TaskDraft[] {
  const small = cast.rest.filter(({ client }) => client.valueClass === "C").toReversed();
  const few = (from: number, to: number) => small.splice(0, roll.between(from, to));
  const making = { times, roll };
  return [
    ...few(3, 3).map((known, n) => light.promotion(known, { ...making, n: n + order })),
    ...few(2, 4).map((known) => light.campaign(known, making)),
    ...few(3, 4).map((known) => light.archiveFix(known, making)),
    ...few(2, 2).map((known) => light.care(known, making)),
    light.phaseTask(making),
    ...[0, 1, 2].map((n) => light.ownWork({ ...making, n: n + order })),
    ...(order % 2 === 0 ? [light.caseAnalysis(cast.fault, { times })] : []),
    light.report("REPORT_INDUSTRY", { times, due: times.ahead(3) }),
    light.report("REPORT_BIRTHDAY", { times, due: times.ahead(5) }),
  ];
}

const BLOCKERS: Partial<Record<TaskDraft["type"], string>> = {
  CONTRACT: "等客户盖章",
  VISIT: "联系人出差，等他回来",
  ARREARS: "客户财务在对账",
  CAMPAIGN: "等确认首访名单",
};

/** Some of what is due later cannot go on, some is put off until a day that the client named. */
function held(drafts: readonly TaskDraft[], { times, roll }: Making): TaskDraft[] {
  const movable = drafts.filter(
    ({ type, dueAt = "" }) => type in BLOCKERS && dueAt > instantAt(times.ahead(1), "18:00"),
  );
  const [blocked, alsoBlocked, ...snoozable] = roll.shuffled(movable);
  return drafts.map((draft) => {
    if (draft === blocked || draft === alsoBlocked) return { ...draft, ...stuck(draft) };
    if (!snoozable.slice(0, 3).includes(draft)) return draft;
    const on = times.ahead(roll.between(1, 3));
    return { ...draft, hiddenUntil: instantAt(on, "09:00"), note: `客户出差，${times.said(on)}再约` };
  });
}

function stuck({ type }: TaskDraft): Pick<TaskDraft, "blockedBy"> {
  const blockedBy = BLOCKERS[type];
  return blockedBy === undefined ? {} : { blockedBy };
}
