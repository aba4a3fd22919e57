import { describe, expect, test } from "vitest";
import { FACTS_JOB, gatherFacts } from "#bot/gather-facts.ts";
import { factFiles } from "#shared/contracts/fact-files.ts";
import { FACT_COLUMNS, linesIn, PIECE_OF_FACTS } from "#shared/domain/finding/facts.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { aClient, aPerson, callerFor } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const CLIENTS = [
  aClient({ valueClass: "A", monthlyFen: 900 }),
  aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材", owner: "na", industryCode: "C35" }),
  aClient({ id: "cli_3", name: "新港码头", shortName: "新港码头", owner: "bo", unit: "GZ-B" }),
];

async function aProvince() {
  const house = await aHouse({ clients: CLIENTS });
  /** A run that is stopped after so many looks at the clock. */
  const run = async (looks = Number.POSITIVE_INFINITY) => {
    let left = looks;
    const outcome = await gatherFacts(house.ports, { province: "GD", isTimeUp: () => left-- <= 0 });
    house.table.settle();
    return outcome;
  };
  const factsOf = async () => {
    const manifest = await house.ports.facts.manifest();
    const pieces = manifest?.pieces ?? [];
    const columns = await Promise.all(pieces.map((piece) => house.ports.facts.columns(piece, FACT_COLUMNS)));
    const lines = columns.flatMap((each) => [...linesIn(each, { province: "GD" })]);
    return { manifest, lines: lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  };
  return { ...house, run, factsOf };
}

describe("the facts of a night", () => {
  test("hold every client as its line says it, and count those of each unit", async () => {
    const { run, factsOf, ports } = await aProvince();
    expect(await run()).toBe("done");
    const { manifest, lines } = await factsOf();
    const [line] = await ports.clients.lines("bo");
    expect(lines.map(({ id }) => id)).toEqual(["cli_1", "cli_2", "cli_3"]);
    expect(lines[2]).toEqual({ ...line, version: "" });
    expect(manifest).toMatchObject({ day: "2026-03-09", province: "GD", nights: ["2026-03-09"] });
    const slices = manifest?.pieces.flatMap((piece) => piece.slices);
    expect(slices).toMatchObject([
      { unit: "GZ-A", clients: 2, counts: { valueClass: { A: 1, B: 1 }, industryCode: { C35: 1, "": 1 } } },
      { unit: "GZ-B", clients: 1 },
    ]);
    expect(await ports.status.listJobs()).toMatchObject([{ name: FACTS_JOB, outcome: "2026-03-09 done 3" }]);
  });

  test("stopped anywhere go on with the next unit, and until they are whole the night before holds", async () => {
    const { run, factsOf, isAt, ports } = await aProvince();
    await run();
    isAt("2026-03-10", "03:10");
    expect(await run(0)).toBe("more");
    let runs = 0;
    while ((await run(1)) === "more") {
      runs += 1;
      expect((await factsOf()).manifest?.day).toBe("2026-03-09");
    }
    expect(runs).toBe(3);
    const { manifest, lines } = await factsOf();
    expect(manifest).toMatchObject({ day: "2026-03-10", nights: ["2026-03-09", "2026-03-10"] });
    expect(lines).toHaveLength(3);
    expect(await run(0)).toBe("done");
    expect(await ports.status.listJobs()).toMatchObject([{ outcome: "2026-03-10 done 3" }]);
  });

  test("of a unit that was cut short are written again, and what was left half is never spoken of", async () => {
    const { run, factsOf, ports } = await aProvince();
    const { put } = ports.files;
    let isBroken = true;
    const files = {
      ...ports.files,
      put: async (...file: Parameters<typeof put>) => {
        if (isBroken && file[0] === factFiles.unit({ day: "2026-03-09", unit: "GZ-A" }))
          throw new Error("killed");
        await put(...file);
      },
    };
    await expect(gatherFacts({ ...ports, files }, { province: "GD" })).rejects.toThrow("killed");
    expect((await factsOf()).manifest).toBeUndefined();
    isBroken = false;
    expect(await run()).toBe("done");
    expect((await factsOf()).lines).toHaveLength(3);
    expect(await ports.files.list(`${factFiles.night("2026-03-09")}pieces/GZ-A`)).toHaveLength(2);
  });

  test("of nights beyond what the rules keep are taken away", async () => {
    const { run, factsOf, isAt, ports } = await aProvince();
    for (const day of ["2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"]) {
      isAt(day, "03:10");
      await run();
    }
    expect((await factsOf()).manifest?.nights).toEqual(["2026-03-11", "2026-03-12", "2026-03-13"]);
    expect(await ports.files.list(factFiles.night("2026-03-10"))).toEqual([]);
    expect(await ports.files.list(factFiles.night("2026-03-11"))).not.toEqual([]);
    isAt("2026-03-12", "23:00");
    await run();
    expect((await factsOf()).manifest).toMatchObject({
      day: "2026-03-12",
      nights: ["2026-03-11", "2026-03-12"],
    });
    expect((await factsOf()).lines).toHaveLength(3);
  });

  test("of a large unit lie in several pieces, so that no more than a few books are held at a time", async () => {
    const house = await aHouse();
    const book = (owner: string, clients: number) =>
      Array.from({ length: clients }, (_, n) => {
        const name = `${owner}${n}`;
        return aClient({ id: name, name, shortName: name, owner });
      });
    const books: Record<string, ReturnType<typeof book>> = {
      p0: book("p0", PIECE_OF_FACTS),
      p8: book("p8", 5),
    };
    const clients = {
      ...house.ports.clients,
      lines: async (owner: string) => await Promise.resolve(books[owner] ?? []),
    };
    const people = Array.from({ length: 9 }, (_, n) => ({
      ...aPerson({ id: `p${n}`, name: "员工" }),
      version: "1",
    }));
    const staff = {
      ...house.ports.staff,
      listByUnit: async (unit: string) => await Promise.resolve(unit === "GZ-A" ? people : []),
    };
    await gatherFacts({ ...house.ports, clients, staff }, { province: "GD" });
    const manifest = await house.ports.facts.manifest();
    expect(manifest?.pieces.map((piece) => piece.clients)).toEqual([PIECE_OF_FACTS, 5]);
    const found = await house.say(findClients, { search: {}, isCount: true }, { as: callerFor("adm") });
    expect(found).toMatchObject({ kind: "found", total: PIECE_OF_FACTS + 5, lines: [], nextFrom: 1 });
  });
});
