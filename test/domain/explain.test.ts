import { expect, test } from "vitest";
import { explain } from "#shared/domain/tasks/explain.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { aClientFacts, aClock, aSetting, aTask, at, MONDAY } from "#test/support/builders.ts";
import { EXAMPLE } from "#test/support/worked-example.ts";

const explained = (facts: Partial<OpenTask>, now = MONDAY) => explain(aTask(facts), aSetting({ now }));
const example = (number: number, now = MONDAY) => explain(EXAMPLE[number - 1] as OpenTask, aSetting({ now }));

test("the explanation is the very line that is ranked, with the version of the rules", () => {
  expect(example(1)).toMatchObject({ rulesVersion: "default-1", ranked: { score: 116, band: "NOW" } });
});

test.each<[string, Partial<OpenTask>, string, number, string]>([
  ["a date two hours ahead", { dueAt: at("2026-03-09 14:30") }, "2026-03-09 13:00", 55, "PLAN"],
  ["a date that passes", { dueAt: at("2026-03-09 10:00") }, "2026-03-09 10:00", 59, "PLAN"],
  [
    "a date of the day after tomorrow at midnight",
    { dueAt: at("2026-03-11 18:00") },
    "2026-03-10 00:00",
    38,
    "PLAN",
  ],
  ["age at midnight", {}, "2026-03-10 00:00", 20, "LATER"],
  ["an appointment two hours ahead", { startsAt: at("2026-03-09 14:30") }, "2026-03-09 12:30", 76, "NOW"],
  [
    "a clock that is half used",
    { clocks: [aClock({ limitMinutes: 1200, startsAt: at("2026-03-09 08:00") })] },
    "2026-03-09 18:00",
    47,
    "PLAN",
  ],
])("time alone changes the score next by %s", (_, facts, when, score, band) => {
  const { next, ranked } = explained(facts);
  expect(next).toMatchObject({ at: at(when), score, band });
  expect(next?.score).toBe(
    ranked.score + (next?.terms ?? []).reduce((sum, { from, to }) => sum + to - from, 0),
  );
});

test("the hospital's line changes next right after its clock breaks", () => {
  expect(example(1, at("2026-03-09 08:40")).next).toEqual({
    at: "2026-03-09T01:05:00.001Z",
    score: 120,
    band: "NOW",
    terms: [{ term: "D", from: 36, to: 40 }],
  });
});

test("what has passed and aged all it can does not change any more", () => {
  expect(example(4).next).toBeUndefined();
});

test("the next change is looked for up to the next working morning, over a weekend too", () => {
  const friday = at("2026-03-06 20:00");
  expect(explained({ dueAt: at("2026-03-09 10:30"), openedOn: "2026-03-02" }, friday).next).toMatchObject({
    at: at("2026-03-08 00:00"),
  });
  expect(explained({ openedOn: "2026-03-05" }, friday).next).toMatchObject({ at: at("2026-03-09 00:00") });
});

test("within an hour nothing changes for what has neither clock nor appointment", () => {
  const { next } = explained({ dueAt: at("2026-03-09 10:30") }, at("2026-03-09 08:45"));
  expect(next?.at).toBe(at("2026-03-09 09:00"));
});

test("acknowledging the alert of 恒信物流 takes the missed acknowledgement away", () => {
  expect(example(2).ifs).toEqual([
    {
      event: "acknowledged",
      score: 59,
      band: "PLAN",
      terms: [
        { term: "U", from: 35, to: 14 },
        { term: "D", from: 40, to: 0 },
      ],
    },
  ]);
});

test("restoring the line leaves what the progress notice presses", () => {
  expect(example(1).ifs).toEqual([]);
  const alone = { ...EXAMPLE[0], clocks: EXAMPLE[0]?.clocks?.slice(2) };
  expect(explained(alone as OpenTask).ifs).toEqual([
    {
      event: "clock-met",
      metric: "RESTORE",
      score: 80,
      band: "TODAY",
      terms: [{ term: "D", from: 36, to: 0 }],
    },
  ]);
});

test("the supervisor's urging lifts the churn report by ten points", () => {
  expect(example(8).ifs).toEqual([
    { event: "not-urged", score: 52, band: "PLAN", terms: [{ term: "E", from: 10, to: 0 }] },
  ]);
});

test("an event that changes nothing is not named", () => {
  const ackedAt = at("2026-03-02 10:00");
  const alert = { level: "ORANGE" as const, ackDueAt: at("2026-03-02 18:00"), ackedAt };
  const client = aClientFacts({ chief: true });
  expect(explained({ alert, client, clocks: [aClock({ state: "PAUSED", stoppedAt: ackedAt })] }).ifs).toEqual(
    [],
  );
});

test("acknowledging a RED alert in time keeps the score and leaves NOW", () => {
  const [first] = explained({ alert: { level: "RED", ackDueAt: at("2026-03-09 18:00") } }).ifs;
  expect(first).toEqual({ event: "acknowledged", score: 60, band: "TODAY", terms: [] });
});
