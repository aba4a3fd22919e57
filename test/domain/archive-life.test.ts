import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anonymised, isToAnonymise } from "#shared/domain/clients/anonymising.ts";
import { approvalLevel, changed, changesOf, highest } from "#shared/domain/clients/changing.ts";
import {
  archiveStatusOf,
  completenessOf,
  daysUntouched,
  isStale,
  measured,
} from "#shared/domain/clients/completeness.ts";
import { PERSONAL_FIELDS } from "#shared/domain/clients/field-dictionary.ts";
import { retained } from "#shared/domain/clients/retained-archive.ts";
import { ARCHIVE_DEFAULT } from "#shared/domain/rules/archive-rules.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const today = "2026-03-09";
const rules = ARCHIVE_DEFAULT;

const full = aClient({
  ...{ uscc: "91430100MA4LH0XE2P", address: "园区大道1号", grid: "grd_1", industryCode: "G59" },
  ...{ ownership: "PRIVATE", employees: 80, contacts: 2, rolesKnown: "AD", monthlyFen: 100 },
});

describe("completeness", () => {
  test("mandatory fields weigh 1 and optional ones half, and what is missing comes in that order", () => {
    const { bp, missing, missingMandatory } = completenessOf(full, rules);
    expect({ bp, missingMandatory, first: missing[0] }).toEqual({
      bp: 7143,
      missingMandatory: 0,
      first: "subKind",
    });
    const less = completenessOf({ ...full, employees: undefined, contacts: 1 }, rules);
    expect(less).toMatchObject({ bp: 5714, missingMandatory: 2 });
    expect(less.missing.slice(0, 2)).toEqual(["employees", "contacts"]);
  });

  test("without a manager or an account it lacks them; one who is not yet with us, or is known to hold nothing, needs no account", () => {
    const none = { ...full, monthlyFen: undefined, unmanned: true };
    expect(completenessOf(none, rules).missing.slice(0, 2)).toEqual(["account", "owner"]);
    expect(completenessOf({ ...none, products: ["VPMN"] }, rules).missing[0]).toBe("owner");
    expect(completenessOf({ ...none, products: [] }, rules).missing[0]).toBe("owner");
    expect(completenessOf({ ...none, status: "PROSPECT" }, rules).missing[0]).toBe("owner");
  });

  test("two contacts of whom no role is known are not enough", () => {
    const strangers = { ...full, contacts: 2, rolesKnown: undefined };
    expect(completenessOf(strangers, rules).missing[0]).toBe("contacts");
  });

  test("an individual is asked other things, and an empty list is no value", () => {
    const person = aClient({ kind: "INDIVIDUAL", benefitSought: [], address: "" });
    expect(completenessOf(person, rules).missing).toEqual([
      ...["idNo", "address", "account"],
      ...["grid", "benefitSought", "relationState"],
    ]);
  });

  test("it never leaves its bounds", () => {
    const some = fc.record({
      employees: fc.option(fc.nat(), { nil: undefined }),
      contacts: fc.nat({ max: 5 }),
      rolesKnown: fc.constantFrom("", "A", "AD"),
      address: fc.option(fc.string(), { nil: undefined }),
    });
    fc.assert(
      fc.property(some, (facts) => {
        const { bp } = completenessOf({ ...aClient(), ...facts }, rules);
        return bp >= 0 && bp <= 10_000;
      }),
    );
  });

  test("an archive that nobody has touched for half a year is stale, one of class A after ninety days", () => {
    const at = (touchedAt: string, valueClass: "A" | "B" = "B") => ({ ...full, touchedAt, valueClass });
    const stale = (client: typeof full) => isStale(client, { today, rules });
    expect(stale(at("2025-09-10T01:00:00.000Z"))).toBe(false);
    expect(stale(at("2025-09-09T01:00:00.000Z"))).toBe(true);
    expect(stale(at("2025-12-01T01:00:00.000Z", "A"))).toBe(true);
    expect(daysUntouched({ createdAt: NOW }, today)).toBe(0);
    const now = (client: typeof full) => archiveStatusOf(client, { today, rules });
    expect(now(at(NOW))).toBe("COMPLETE");
    expect(now({ ...at(NOW), employees: undefined } as unknown as typeof full)).toBe("INCOMPLETE");
    expect(measured(at("2025-01-09T01:00:00.000Z"), { today, rules }).archiveStatus).toBe("STALE");
  });
});

describe("changes", () => {
  test("only what differs is a change, and it is touched and measured", () => {
    const changes = changesOf(full, [
      { field: "employees", value: 80 },
      { field: "address", value: "芙蓉路8号" },
      { field: "tags", value: ["重点"] },
      { field: "grid", value: undefined },
    ]);
    expect(changes).toEqual([
      { field: "address", before: "园区大道1号", after: "芙蓉路8号" },
      { field: "tags", after: ["重点"] },
      { field: "grid", before: "grd_1" },
    ]);
    expect(changed(full, changes, { now: NOW, rules })).toMatchObject({
      ...{ address: "芙蓉路8号", tags: ["重点"], grid: undefined, touchedAt: NOW },
      ...{ archiveStatus: "INCOMPLETE" },
    });
  });

  test("a class has its day, and what is structural needs a leader's word", () => {
    const changes = changesOf(full, [{ field: "valueClass", value: "A" }]);
    expect(changed(full, changes, { now: NOW, rules })).toMatchObject({
      valueClass: "A",
      valueClassOn: today,
    });
    expect(approvalLevel({ field: "uscc" }, rules)).toBe("TEAM");
    expect(approvalLevel({ field: "address" }, rules)).toBeUndefined();
    expect(highest(["TEAM", "COUNTY", "TEAM"])).toBe("COUNTY");
    expect(highest([])).toBe("TEAM");
  });
});

describe("after leaving", () => {
  const left = aClient({
    leftOn: "2024-03-09",
    contact: { name: "李建国", badHours: [] },
    address: "芙蓉路8号",
  });

  test("personal fields go after two years, once; an organisation keeps its name and place", () => {
    expect(isToAnonymise(left, { today, rules })).toBe(true);
    expect(isToAnonymise(left, { today: "2026-03-08", rules })).toBe(false);
    expect(isToAnonymise({ leftOn: "2020-01-01", anonymisedOn: today }, { today, rules })).toBe(false);
    expect(isToAnonymise({}, { today, rules })).toBe(false);
    const gone = anonymised(left, today);
    expect(gone).toMatchObject({ name: left.name, address: "芙蓉路8号", anonymisedOn: today });
    expect("contact" in gone).toBe(false);
  });

  test("of a person nothing is left that says who it was", () => {
    const person = { ...left, kind: "INDIVIDUAL" as const, idNo: "430102198001011234", name: "谭志强" };
    const spelling = { pinyin: "tan zhi qiang", initials: "tzq" };
    const gone = anonymised({ ...person, spelling }, today);
    expect("spelling" in gone).toBe(false);
    expect(gone).toMatchObject({ name: "—", shortName: "—", aliases: [] });
    expect(PERSONAL_FIELDS.filter((field) => field in gone)).toEqual([]);
  });

  test("a frozen copy says why, where to, and when to try again", () => {
    const copy = retained(
      aClient({ valueClass: "A", monthlyFen: 5 }),
      { on: today, reason: "PRICE", competitor: "CT", note: "贵" },
      rules,
    );
    expect(copy).toMatchObject({
      ...{ reason: "PRICE", competitor: "CT", note: "贵", lastMonthFen: 5, winBackPriority: 5 },
      ...{ nextTryOn: "2026-06-07", retainUntil: "2031-03-09", ownerAtLeave: "min" },
    });
    expect("version" in copy.snapshot).toBe(false);
    const priority = (over: Parameters<typeof aClient>[0]) =>
      retained(aClient(over), { on: today }, rules).winBackPriority;
    expect([
      priority({ strategic: true }),
      priority({ valueClass: "C" }),
      priority({ valueClass: "NONE" }),
    ]).toEqual([5, 2, 1]);
  });
});
