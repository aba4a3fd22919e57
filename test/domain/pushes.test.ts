import { expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { afterDigest, afterHolding, afterPush, mayPush } from "#shared/domain/people/pushes.ts";
import { NOTIFY_DEFAULT } from "#shared/domain/rules/notify-rules.ts";
import { CALENDAR } from "#test/support/calendar.ts";

const none = { day: "2026-03-09", sent: 0, held: [] };
const at = (time: string, day = "2026-03-09") => ({
  now: instantAt(day, time),
  notify: NOTIFY_DEFAULT,
  calendar: CALENDAR,
});

test.each([
  ["at nine on a working day", at("09:00"), true],
  ["right when the night ends", at("08:00"), true],
  ["before eight", at("07:59"), false],
  ["at lunch", at("12:30"), false],
  ["after lunch", at("13:30"), true],
  ["late in the evening", at("22:00"), false],
  ["on a Sunday", at("10:00", "2026-03-08"), false],
  ["on a Saturday that is worked", at("10:00", "2026-02-28"), true],
])("%s people may be told things: %o", (_, moment, may) => {
  expect(mayPush(none, moment)).toBe(may);
});

test("six times a day is enough; the next day counts anew", () => {
  let pushes: ReturnType<typeof afterPush> = none;
  for (let n = 0; n < 6; n += 1) pushes = afterPush(pushes, at("09:00").now);
  expect(pushes.sent).toBe(6);
  expect(mayPush(pushes, at("10:00"))).toBe(false);
  expect(mayPush(pushes, at("10:00", "2026-03-10"))).toBe(true);
  expect(afterPush(pushes, at("10:00", "2026-03-10").now)).toEqual({ day: "2026-03-10", sent: 1, held: [] });
});

test("what is held is kept in order, the oldest going first when there is too much", () => {
  const held = ["a", "b", "c"].reduce((so, words) => afterHolding(so, { words, most: 2 }), {
    ...none,
  } as ReturnType<typeof afterPush>);
  expect(held.held).toEqual(["b", "c"]);
});

test("what a digest has told waits no longer, once for each time it was told; what came meanwhile still waits", () => {
  const held = ["a", "b", "a", "c"];
  expect(afterDigest({ ...none, held }, ["a", "b"]).held).toEqual(["a", "c"]);
  expect(afterDigest({ ...none, held: ["c"] }, ["a"]).held).toEqual(["c"]);
});
