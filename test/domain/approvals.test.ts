import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ApprovalRequest, ApprovalStatus } from "#shared/domain/approvals/approval.ts";
import { asked, askedOf } from "#shared/domain/approvals/asking.ts";
import {
  APPROVAL_TRANSITIONS,
  approved,
  maySettle,
  mustSettle,
  rejected,
  stepNow,
  withdrawn,
} from "#shared/domain/approvals/deciding.ts";
import { isSame, mustBeAsShown } from "#shared/domain/approvals/outdated.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { APPROVAL_DEFAULT } from "#shared/domain/rules/approval-rules.ts";
import { anApproval, callerFor, LEAD, MIN, NOW, refused, UNITS, ZHAO } from "#test/use-cases/given.ts";

const admin = callerFor("adm");
const two = anApproval({
  steps: [
    { role: "supervisor", unit: "GZ-A" },
    { role: "supervisor", unit: "GZ" },
  ],
});

function ask(applicant: Caller, steps: Parameters<typeof asked>[0]["steps"], unit = "GZ-A"): ApprovalRequest {
  const of = { owner: applicant.id, unit, province: "GD" };
  const making = { id: "apr_1", applicant, of, tree: UNITS, rules: APPROVAL_DEFAULT, now: NOW };
  const wanted = { kind: "CLIENT_CHANGE" as const, subject: { id: "cli_1", name: "恒信物流" }, lines: [] };
  return { ...asked({ ...wanted, steps, reason: "升级" }, making), version: "v1" };
}

describe("who is asked", () => {
  test("the nearest leader above what it is about, until a month is over", () => {
    const request = ask(MIN, [{ role: "supervisor", level: "TEAM" }]);
    expect(request).toMatchObject({ status: "OPEN", owner: "min", lapsesOn: "2026-04-08", reason: "升级" });
    expect(request.steps).toEqual([{ role: "supervisor", unit: "GZ-A" }]);
    expect(askedOf(request, UNITS)).toEqual(["zhao"]);
  });

  test("never the applicant: a leader's own request goes to the next leader", () => {
    expect(ask(ZHAO, [{ role: "supervisor", level: "TEAM" }]).steps).toEqual([
      { role: "supervisor", unit: "GZ" },
    ]);
  });

  test("where nobody else leads, the province's administrator", () => {
    const request = ask(LEAD, [{ role: "supervisor", level: "CITY" }]);
    expect(request.steps).toEqual([{ role: "admin", unit: "GD" }]);
    expect(askedOf(request, UNITS)).toEqual([]);
    expect(ask(MIN, [{ role: "supervisor", level: "TEAM" }], "XX").steps).toEqual([
      { role: "admin", unit: "XX" },
    ]);
  });

  test("two steps are two different people, and a level is the least", () => {
    const both = ask(MIN, [
      { role: "supervisor", level: "TEAM" },
      { role: "supervisor", level: "TEAM" },
    ]);
    expect(both.steps.map(({ unit }) => unit)).toEqual(["GZ-A", "GZ"]);
    expect(ask(MIN, [{ role: "supervisor", level: "CITY" }]).steps[0]?.unit).toBe("GZ");
  });
});

describe("who may decide", () => {
  test("whoever leads the unit, or the administrator; never the applicant", () => {
    const request = anApproval();
    expect([ZHAO, LEAD, admin].map((caller) => maySettle(request, caller))).toEqual([true, true, true]);
    expect([MIN, callerFor("na"), callerFor("net")].some((caller) => maySettle(request, caller))).toBe(false);
    expect(maySettle({ ...request, owner: "zhao" }, ZHAO)).toBe(false);
    expect(maySettle({ ...request, steps: [{ role: "supervisor", unit: "GZ-B" }] }, ZHAO)).toBe(false);
    const settle =
      (caller: Caller, of = request, now = NOW) =>
      () =>
        mustSettle(of, { caller, now });
    expect(settle(MIN)).toThrow(expect.objectContaining(refused("approval.own", { name: "恒信物流" })));
    expect(settle(callerFor("na"))).toThrow(expect.objectContaining(refused("approval.not-yours")));
    expect(settle(ZHAO)).not.toThrow();
    expect(settle(ZHAO, request, "2026-04-06T01:00:00.000Z")).toThrow(
      expect.objectContaining(refused("approval.lapsed", { name: "恒信物流", on: "2026-04-05" })),
    );
    const done = approved(request, { by: ZHAO, at: NOW });
    expect(settle(LEAD, done)).toThrow(
      expect.objectContaining(
        refused("approval.closed", { name: "恒信物流", status: "APPROVED", by: "赵强" }),
      ),
    );
  });

  test("the first of two hands on to the second, and nobody decides twice", () => {
    const once = approved(two, { by: ZHAO, at: NOW, note: "同意" });
    expect(once).toMatchObject({ status: "OPEN", steps: [{ by: "zhao", note: "同意" }, { unit: "GZ" }] });
    expect(maySettle(once, ZHAO)).toBe(false);
    expect(approved(once, { by: LEAD, at: NOW })).toMatchObject({ status: "APPROVED", decidedAt: NOW });
  });

  test("one who refuses ends it, whichever step it is", () => {
    expect(rejected(two, { by: ZHAO, at: NOW, note: "不实" })).toMatchObject({
      status: "REJECTED",
      steps: [{ decision: "REJECTED", note: "不实" }, { unit: "GZ" }],
    });
  });
});

function after(request: ApprovalRequest, word: string): ApprovalRequest {
  if (stepNow(request) === undefined) return request;
  const by = request.steps[0]?.decision ? LEAD : ZHAO;
  if (word === "approve") return approved(request, { by, at: NOW });
  return word === "reject" ? rejected(request, { by, at: NOW }) : withdrawn(request, NOW);
}

test("a request never leaves its table: only what is open goes on, and only to its end", () => {
  const steps = fc.array(fc.constantFrom("approve", "reject", "withdraw"), { maxLength: 6 });
  fc.assert(
    fc.property(steps, (said) => {
      const passed: ApprovalRequest[] = [two];
      for (const word of said) passed.push(after(passed.at(-1) ?? two, word));
      for (const [n, { status }] of passed.slice(1).entries()) {
        const before = passed[n]?.status ?? "OPEN";
        expect([before, ...APPROVAL_TRANSITIONS[before]]).toContain(status);
      }
    }),
  );
  expect(Object.keys(APPROVAL_TRANSITIONS)).toEqual(ApprovalStatus.options);
});

test("what has changed meanwhile is said field by field, and an absent value is as good as none", () => {
  expect(isSame(undefined, null)).toBe(true);
  expect(() => mustBeAsShown(anApproval(), { serviceGrade: "AA" })).not.toThrow();
  expect(() => mustBeAsShown(anApproval(), { serviceGrade: "A" })).toThrow(
    expect.objectContaining(
      refused("approval.outdated", {
        name: "恒信物流",
        lines: [{ field: "serviceGrade", shown: "AA", now: "A" }],
      }),
    ),
  );
});
