import { expect, test } from "vitest";
import { gatherFacts } from "#bot/gather-facts.ts";
import { tryOut } from "#bot/try-out.ts";
import { FACT_COLUMNS, linesIn } from "#shared/domain/finding/facts.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { ADM, aClient, aTask } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { sweep } from "./sweep.ts";

const clients = [
  aClient({ revenue12Fen: 9_000_000, monthlyFen: 750_000 }),
  aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材", owner: "na", revenue12Fen: 100_000 }),
  aClient({ id: "cli_3", name: "新港码头", shortName: "新港码头", owner: "bo", unit: "GZ-B" }),
];

/** Which clients the facts of the last night hold, read as a question would. */
async function held({ ports }: House): Promise<string[]> {
  const { pieces = [] } = (await ports.facts.manifest()) ?? {};
  const columns = await Promise.all(pieces.map((piece) => ports.facts.columns(piece, FACT_COLUMNS)));
  return columns.flatMap((each) => [...linesIn(each, { province: "GD" })].map(({ id }) => id)).toSorted();
}

test("the facts of a night come to the same, wherever the job is killed", async () => {
  const kills = await sweep({
    world: async () => ({ house: await aHouse({ clients }) }),
    run: async (ports) => await gatherFacts(ports, { province: "GD" }),
    seen: async ({ house }) => await held(house),
  });
  expect(kills).toBeGreaterThan(40);
});

test.each(["SEGMENT", "PRIORITY"])("a trial of %s comes to the same, wherever it is killed", async (code) => {
  const content = { SEGMENT: { abcBp: { a: 9900 } }, PRIORITY: { importance: { VISIT: 40 } } }[code] ?? {};
  const kills = await sweep({
    async world() {
      const tasks = [aTask({ id: "t1" }), aTask({ id: "t2", type: "COMPLAINT", title: "投诉" })];
      const house = await aHouse({ clients, tasks });
      await house.say(draftRules, { code, content }, { as: ADM });
      await house.say(tryRules, { code }, { as: ADM });
      house.table.settle();
      return { house };
    },
    run: async (ports) => await tryOut(ports, { code, province: "GD" }),
  });
  expect(kills).toBeGreaterThan(20);
});
