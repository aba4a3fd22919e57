import { describe, expect, test } from "vitest";
import { Refusal } from "#shared/domain/refusal.ts";
import type { NewRuleDocument } from "#shared/domain/rules/rule-document.ts";
import { RULE_SETS } from "#shared/domain/rules/rule-sets.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { CATALOGUE } from "#shared/use-cases/catalogue.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { withdrawRules } from "#shared/use-cases/rules/withdraw-rules.ts";
import { callerFor } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const ADMIN = { as: callerFor("adm") };
const SETS = Object.entries(RULE_SETS)
  .filter(([name, { owner }]) => owner === "PROVINCE" && name in DEFAULT_RULES)
  .map(([name, { code }]) => [code, name as keyof typeof DEFAULT_RULES] as const);

/** A version of the set that holds on the Monday of the tests. */
async function inForce(code: string) {
  const house = await aHouse();
  const document: NewRuleDocument = {
    ...{ code, number: 1, province: "GD", status: "SCHEDULED", basedOn: 0, from: "2026-03-01" },
    ...{ content: {}, approvedBy: "adm2", approvedByName: "苏青" },
  };
  for (const { after } of house.ports.rules.put(undefined, document))
    if (after) await house.table.commit([{ put: { ...after, vr: "rules" }, ifAbsent: true }]);
  return house;
}

/** Every single number of a set, one more. */
function* changesOf(value: unknown): Generator<unknown> {
  if (typeof value === "number") yield value + 1;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value))
    for (const change of changesOf(inner)) yield { [name]: change };
}

async function drafted({ say }: House, code: string, name: keyof typeof DEFAULT_RULES) {
  for (const content of changesOf(DEFAULT_RULES[name])) {
    const done = await say(draftRules, { code, content: content as Record<string, unknown> }, ADMIN).catch(
      (fault: unknown) => {
        if (!(fault instanceof Refusal)) throw fault;
      },
    );
    if (done) return done;
  }
  throw new Error(`${code} has nothing to change`);
}

const kept = ({ table }: House) =>
  JSON.stringify(table.all().filter(({ ty, vr }) => ty === "rules" || vr === "rules"));

describe("what is in force is never changed: a change is a version of its own", () => {
  test.each(SETS)("%s", async (code, name) => {
    const house = await inForce(code);
    const before = kept(house);
    expect(before).toContain(code);
    expect(await drafted(house, code, name)).toMatchObject({ code, number: 2 });
    await house.say(tryRules, { code, of: 1 }, ADMIN);
    await expect(house.say(withdrawRules, { code }, ADMIN)).rejects.toBeInstanceOf(Refusal);
    const after = house.table.all().filter(({ vr }) => vr === "rules");
    expect(JSON.stringify(after)).toBe(before);
  });

  test("and nothing else that anybody can call writes a rule set", () => {
    const writers = CATALOGUE.filter(({ name, undo }) => /rules/.test(name) && undo !== "read");
    expect(writers.map(({ name }) => name).toSorted()).toEqual([
      ...["activate-rules", "draft-rules", "try-rules", "withdraw-rules"],
    ]);
  });
});
