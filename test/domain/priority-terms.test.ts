import { expect, test } from "vitest";
import type { AlertLevel, ClientFacts } from "#shared/domain/clients/client.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { momentsAt, scaleOf } from "#shared/domain/tasks/moment.ts";
import type { RankedTask, Term, TermName } from "#shared/domain/tasks/ranked.ts";
import { scoreTask } from "#shared/domain/tasks/score.ts";
import { type OpenTask, TaskType } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, aSetting, aTask, at, MONDAY } from "#test/support/builders.ts";

function scored(facts: Partial<OpenTask>, now = MONDAY): RankedTask {
  const scale = scaleOf(aSetting({ now }));
  return scoreTask(aTask(facts), momentsAt(now, scale), scale).line;
}
function term(name: TermName, facts: Partial<OpenTask>, now = MONDAY): Term {
  return scored(facts, now).terms.find((each) => each.term === name) as Term;
}
const alert = (level: AlertLevel, ackDueAt = at("2026-03-09 18:00"), ackedAt?: string) => ({
  alert: { level, ackDueAt, ...(ackedAt && { ackedAt }) },
});

test.each([
  ["VERY_URGENT", 35],
  ["NORMAL", 14],
  ["NOT_URGENT", 7],
] as const)("U: %s is worth %i", (urgency, points) => {
  expect(term("U", { urgency })).toEqual({ term: "U", points, why: { code: "urgency", urgency } });
});

test.each([
  ["a full outage", { fullOutage: true }, "full-outage"],
  ["a client at level RED", { client: aClientFacts({ riskLevel: "RED" }) }, "client-red"],
  ["an alert that has risen to RED", alert("RED"), "client-red"],
  ["an ORANGE alert not acknowledged in time", alert("ORANGE", at("2026-03-06 18:00")), "alert-unacknowledged"],
  ["an appointment in two hours", { startsAt: at("2026-03-09 10:20") }, "appointment-near"],
] as const)("U: %s raises it to 35 and says so", (_, facts, by) => {
  expect(term("U", { ...facts, urgency: "NOT_URGENT" })).toEqual({
    term: "U",
    points: 35,
    why: { code: "raised", by },
  });
});

test.each([
  ["a YELLOW alert not acknowledged in time", alert("YELLOW", at("2026-03-06 18:00"))],
  ["an ORANGE alert acknowledged late", alert("ORANGE", at("2026-03-06 18:00"), at("2026-03-07 09:00"))],
  ["an ORANGE alert still in time", alert("ORANGE")],
  ["an appointment in two hours and a minute", { startsAt: at("2026-03-09 10:21") }],
  ["an appointment that is over", { startsAt: at("2026-03-09 07:50"), minutes: 30 }],
  ["a client at level ORANGE", { client: aClientFacts({ riskLevel: "ORANGE" }) }],
])("U: %s does not raise it", (_, facts) => {
  expect(term("U", facts).points).toBe(14);
});

test("U: what a person has called very urgent is not said to be raised", () => {
  expect(term("U", { urgency: "VERY_URGENT", fullOutage: true }).why.code).toBe("urgency");
});

test("I: every type has its importance", () => {
  const points = Object.fromEntries(TaskType.options.map((type) => [type, term("I", { type }).points]));
  expect(points).toEqual({
    ...{ FAULT: 25, COMPLAINT: 24, RETENTION: 22, CONTRACT: 20, ARREARS: 18, APPOINTMENT: 18, VISIT: 15 },
    ...{ INDIVIDUAL_VISIT: 15, SURVEY_FOLLOWUP: 14, ACTIVATION_FOLLOWUP: 14, FIRST_CONTACT: 14 },
    ...{ CAMPAIGN: 12, PHASE_TASK: 12, PROMOTION: 12, ARCHIVE_FIX: 8, REPORT_BIRTHDAY: 8 },
    ...{ REPORT_OPERATIONS: 8, REPORT_INDUSTRY: 8, REPORT_CHURN: 8, BIRTHDAY: 6, CARE: 6 },
    ...{ CASE_ANALYSIS: 6, OTHER: 5, LEARNING: 4 },
  });
});

test.each([
  ["passed yesterday", "2026-03-08 18:00", 40, "overdue"],
  ["passed at this hour", "2026-03-09 08:00", 40, "overdue"],
  ["in two hours of the hour's start", "2026-03-09 10:00", 36, "due-in-hours"],
  ["later today", "2026-03-09 10:01", 28, "due-today"],
  ["tonight", "2026-03-09 23:59", 28, "due-today"],
  ["tomorrow", "2026-03-10 00:00", 18, "due-in-days"],
  ["in two days", "2026-03-11 18:00", 10, "due-in-days"],
  ["in three days", "2026-03-12 18:00", 10, "due-in-days"],
  ["in four days", "2026-03-13 18:00", 5, "due-in-days"],
  ["in seven days", "2026-03-16 18:00", 5, "due-in-days"],
  ["in eight days", "2026-03-17 18:00", 0, "due-in-days"],
])("D: a date %s (%s) is worth %i", (_, dueAt, points, code) => {
  const deadline = term("D", { dueAt: at(dueAt) });
  expect([deadline.points, deadline.why.code]).toEqual([points, code]);
});

test("D: no date is worth nothing and says so", () => {
  expect(term("D", {})).toEqual({ term: "D", points: 0, why: { code: "no-date" } });
});

test("D: a soft date that has passed is worth 10, before that as any date", () => {
  expect(term("D", { soft: true, dueAt: at("2026-03-06 18:00") }).points).toBe(10);
  expect(term("D", { soft: true, dueAt: at("2026-03-10 18:00") }).points).toBe(18);
});

test.each([
  ["said to be broken", { promiseBroken: true }, 40],
  ["whose soft day has passed", { promised: true, soft: true, dueAt: at("2026-03-08 18:00") }, 40],
  ["of today", { promised: true, dueAt: at("2026-03-09 18:00") }, 28],
  ["without a day", { promised: true }, 0],
])("D: a promise %s", (_, facts, points) => {
  expect(term("D", facts).points).toBe(points);
});

test("D: an acknowledgement missed is worth 40 at any level", () => {
  expect(term("D", alert("YELLOW", at("2026-03-06 18:00")))).toMatchObject({
    points: 40,
    why: { code: "ack-missed", level: "YELLOW" },
  });
});

test.each([
  ["with half used", { limitMinutes: 600, startsAt: at("2026-03-09 03:20") }, 28],
  ["with three quarters used", { limitMinutes: 600, startsAt: at("2026-03-09 00:50") }, 36],
  ["with two hours left", { limitMinutes: 240, startsAt: at("2026-03-09 06:20") }, 36],
  ["at its last instant", { limitMinutes: 60, startsAt: at("2026-03-09 07:20") }, 36],
  ["that is broken", { limitMinutes: 59, startsAt: at("2026-03-09 07:20") }, 40],
])("D: a clock %s", (_, clock, points) => {
  expect(term("D", { clocks: [aClock(clock)] })).toMatchObject({ points, why: { code: "clock" } });
});

test("D: a clock with most of its time left counts by the day on which it ends", () => {
  const clocks = [aClock({ limitMinutes: 1800 })];
  expect(term("D", { clocks })).toMatchObject({ points: 18, why: { code: "due-in-days", days: 1 } });
});

test("D: a paused clock does not press, also not through a date that only repeats it", () => {
  const clock = aClock({ state: "PAUSED", startsAt: at("2026-03-08 08:00"), stoppedAt: at("2026-03-08 08:30") });
  expect(term("D", { clocks: [clock], dueAt: clock.dueAt }).points).toBe(0);
  expect(term("D", { clocks: [clock], dueAt: at("2026-03-09 18:00") }).points).toBe(28);
});

test("D: of several clocks the worst is shown: the largest D, then the least time left", () => {
  const reply = aClock({ metric: "REPLY", limitMinutes: 1440, startsAt: at("2026-03-09 08:00") });
  const respond = aClock({ metric: "RESPOND", limitMinutes: 60, startsAt: at("2026-03-09 08:00") });
  const restore = aClock({ metric: "RESTORE", limitMinutes: 120, startsAt: at("2026-03-09 08:00") });
  expect(scored({ clocks: [reply, restore, respond] }).clock?.metric).toBe("RESPOND");
  expect(scored({ clocks: [reply, restore] }).clock?.metric).toBe("RESTORE");
});

test("D: an appointment counts down to its beginning, lasts, and is overdue when it has ended", () => {
  const visit = { startsAt: at("2026-03-09 14:30"), dueAt: at("2026-03-09 14:30"), minutes: 60 };
  expect(term("D", visit).why.code).toBe("due-today");
  expect(term("D", visit, at("2026-03-09 12:30"))).toMatchObject({ points: 36 });
  expect(term("D", visit, at("2026-03-09 15:00"))).toMatchObject({ points: 36 });
  expect(term("D", visit, at("2026-03-09 15:30"))).toMatchObject({ points: 40, why: { code: "overdue" } });
});

test("D: a visit with a date of its own counts by whichever presses more", () => {
  const visit = { startsAt: at("2026-03-12 14:30"), dueAt: at("2026-03-10 18:00") };
  expect(term("D", visit).points).toBe(18);
});

test.each([
  [{ valueClass: "A" }, 15, "A"],
  [{ serviceGrade: "AAA", valueClass: "C" }, 15, "AAA"],
  [{ individualTier: "DIAMOND" }, 15, "DIAMOND"],
  [{ valueClass: "B", serviceGrade: "A" }, 10, "B"],
  [{ serviceGrade: "AA" }, 10, "AA"],
  [{ individualTier: "GOLD" }, 10, "GOLD"],
  [{ valueClass: "C" }, 5, "C"],
  [{ serviceGrade: "A" }, 5, "GRADE_A"],
  [{ individualTier: "SILVER" }, 5, "SILVER"],
  [{ potential: true }, 3, "POTENTIAL"],
  [{ individualTier: "STANDARD", valueClass: "NONE" }, 2, "OTHER"],
] as const)("T: a client with %j is worth %i for being %s", (facts: Partial<ClientFacts>, points, tier) => {
  const client = aClientFacts(facts);
  expect(term("T", { client })).toEqual({ term: "T", points, why: { code: "tier", tier, batch: 1 } });
});

test("T: internal work is worth nothing", () => {
  expect(term("T", {})).toEqual({ term: "T", points: 0, why: { code: "internal" } });
});

test.each([
  ["RED", "NONE", 20],
  ["NONE", "ORANGE", 12],
  ["YELLOW", "ORANGE", 12],
  ["YELLOW", "NONE", 6],
  ["NONE", "NONE", 0],
] as const)("R: a client at %s with an alert at %s is worth %i", (riskLevel, level, points) => {
  expect(term("R", { client: aClientFacts({ riskLevel }), ...alert(level) }).points).toBe(points);
});

test.each([
  ["nothing", {}, 0, []],
  ["the supervisor's urging", { urgedAt: MONDAY }, 10, ["urged"]],
  ["a promise", { promised: true }, 5, ["promised"]],
  ["a chief's client", { client: aClientFacts({ chief: true }) }, 5, ["chief"]],
  ["a promise to a chief's client", { promised: true, client: aClientFacts({ chief: true }) }, 10, ["promised", "chief"]],
  [
    "all three",
    { urgedAt: MONDAY, promised: true, client: aClientFacts({ chief: true }) },
    15,
    ["urged", "promised", "chief"],
  ],
])("E: %s", (_, facts, points, of) => {
  expect(term("E", facts)).toEqual({ term: "E", points, why: { code: "engagement", of } });
});

test.each([
  ["2026-03-09", 0],
  ["2026-03-08", 1],
  ["2026-03-06", 1],
  ["2026-03-05", 2],
  ["2026-03-03", 4],
  ["2026-03-02", 5],
  ["2025-11-03", 5],
])("A: opened on %s it is worth %i on Monday 9 March", (openedOn, points) => {
  expect(term("A", { openedOn }).points).toBe(points);
});

test("A: a shifted Saturday counts, a Sunday does not", () => {
  expect(term("A", { openedOn: "2026-02-27" }, at("2026-02-28 10:00")).points).toBe(1);
  expect(term("A", { openedOn: "2026-02-27" }, at("2026-03-01 10:00")).points).toBe(1);
});

test.each([
  [95, "NOW"],
  [94, "TODAY"],
  [60, "TODAY"],
  [59, "PLAN"],
  [35, "PLAN"],
  [34, "LATER"],
] as const)("%i points are %s", (score, band) => {
  const rules = DEFAULT_RULES.priority;
  const setting = aSetting({
    rules: { ...DEFAULT_RULES, priority: { ...rules, importance: { ...rules.importance, OTHER: score - 14 } } },
  });
  const scale = scaleOf(setting);
  expect(scoreTask(aTask(), momentsAt(MONDAY, scale), scale).line).toMatchObject({ score, band });
});

test.each([
  ["a broken clock", { clocks: [aClock({ limitMinutes: 5 })] }, "sla-broken"],
  ["a clock that is three quarters used", { clocks: [aClock({ limitMinutes: 26 })] }, "sla-75"],
  ["a RED alert that nobody has acknowledged", alert("RED"), "red-unacknowledged"],
  ["an appointment within two hours", { startsAt: at("2026-03-09 10:00") }, "appointment-near"],
] as const)("%s is NOW whatever the score", (_, facts, override) => {
  expect(scored({ ...facts, urgency: "NOT_URGENT" })).toMatchObject({ band: "NOW", override });
});

test("a RED alert that is acknowledged is not lifted", () => {
  expect(scored(alert("RED", at("2026-03-06 18:00"), at("2026-03-06 17:00"))).override).toBeUndefined();
});

test("an item with nothing to it is worth 11 at least, and 155 at most", () => {
  expect(scored({ type: "LEARNING", urgency: "NOT_URGENT" }).score).toBe(11);
  const most = scored({
    type: "FAULT",
    fullOutage: true,
    promised: true,
    urgedAt: MONDAY,
    promiseBroken: true,
    client: aClientFacts({ valueClass: "A", riskLevel: "RED", chief: true }),
    openedOn: "2026-02-02",
  });
  expect(most.score).toBe(155);
});
