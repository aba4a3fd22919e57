import { describe, expect, test } from "vitest";
import type * as z from "zod";
import type { Owned, Role } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import type { Stores } from "#shared/ports.ts";
import type { UseCase } from "#shared/use-case.ts";
import { CATALOGUE } from "#shared/use-cases/catalogue.ts";
import { aWorld, CALLERS, type HOMES, namesOf } from "./a-world.ts";
import { ABOUT_NOBODY, COLLEAGUES, PROBES, type Probe } from "./probes.ts";

type Callable = UseCase<keyof Stores, z.ZodType, Owned, unknown>;
type Asking = keyof typeof CALLERS;
type Where = keyof typeof HOMES | "nowhere";

const people = (CATALOGUE as readonly Callable[]).filter(({ roles }) => !roles.includes("system"));
/** Rows of a file name what they touch by words of the file: they have a test of their own. */
const isOfFiles = ({ name }: Callable) => /^import-/.test(name);

/** What is said to the one who asks. */
async function answered(useCase: Callable, { probe, where, as }: { probe: Probe; where: Where; as: Asking }) {
  const world = await aWorld();
  const said = probe(namesOf(where), namesOf("near"));
  const call = { ports: world.ports, caller: CALLERS[as], input: said, message: "m" };
  const answer = await perform(useCase, call).then(
    (outcome) => ({ outcome }),
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return { code: error.code, facts: error.facts };
    },
  );
  return JSON.stringify(answer);
}

const nameless = (text: string, where: Where) => {
  const names = Object.values(namesOf(where)).filter((name) => name !== undefined);
  return names.reduce((so, name) => so.replaceAll(`"${name}"`, '"…"'), text);
};

interface Row {
  readonly useCase: Callable;
  readonly probe: Probe;
  readonly roles: readonly Asking[];
}

function rowsOf(probes: Readonly<Record<string, readonly Probe[]>>): (readonly [string, Row])[] {
  return people.flatMap((useCase) => {
    const roles = useCase.roles.filter((role: Role): role is Asking => role in CALLERS);
    return (probes[useCase.name] ?? []).map(
      (probe, n) => [`${useCase.name}, ${n + 1}`, { useCase, probe, roles }] as const,
    );
  });
}

/** Whoever asks learns nothing of what lies there; and somebody may ask about what is near, or the test would be blind. */
async function mustBeNothing({ useCase, probe, roles }: Row, out: (as: Asking) => readonly Where[]) {
  const isOpen: boolean[] = [];
  for (const as of roles) {
    const ask = async (where: Where) => nameless(await answered(useCase, { probe, as, where }), where);
    const nothing = await ask("nowhere");
    isOpen.push((await ask("near")) !== nothing);
    for (const where of out(as)) expect(await ask(where), `${where}, as ${as}`).toBe(nothing);
  }
  expect(isOpen).toContain(true);
}

describe("what is out of reach answers as what does not exist", () => {
  test("every call that names something is tried", () => {
    const named = people.filter((one) => !isOfFiles(one)).map(({ name }) => name);
    const tried = new Set([...Object.keys({ ...PROBES, ...COLLEAGUES }), ...ABOUT_NOBODY]);
    expect([...tried].toSorted()).toEqual(named.toSorted());
  });

  test.each(rowsOf(PROBES))("%s", async (_, row) => {
    await mustBeNothing(row, (as) => (as === "admin" ? ["abroad"] : ["far", "abroad"]));
  });

  test.each(rowsOf(COLLEAGUES))("a colleague of another province: %s", async (_, row) => {
    await mustBeNothing(row, () => ["abroad"]);
  });
});
