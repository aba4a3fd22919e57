import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { Role } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { perform } from "#shared/perform.ts";
import { useCase } from "#shared/use-case.ts";
import { CATALOGUE, mayDo } from "#shared/use-cases/catalogue.ts";
import { CHAPTERS } from "#shared/use-cases/chapters.ts";
import { permissionMatrix } from "#shared/use-cases/declared.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { aTask, MIN } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

/** Checked by the compiler: a line marked here fails `tsc` the day that the types go blind. */
test("a declaration reads only what it names, and a call brings all that is asked", async () => {
  useCase({
    name: "show-book",
    roles: ["manager"],
    uses: ["clients"],
    input: z.object({ owner: z.string() }),
    undo: "read",
    // @ts-expect-error a store that `uses` does not name is not there
    subject: async ({ clients, tasks }, { owner }) => (tasks ? await clients.find(owner) : undefined),
    // @ts-expect-error the type of the subject reaches `decide`
    decide: (_, { subject }) => ({ outcome: subject.noSuchField, writes: [] }),
  });

  const { ports } = await aHouse({ tasks: [aTask()] });
  const { tasks: _, ...noTasks } = ports;
  const said = { caller: MIN, message: "m1" };
  const [input, halfAnInput] = [{ task: { owner: "min", id: "tsk_1" } }, { task: { owner: "min" } }];
  // @ts-expect-error a door without the tasks
  await expect(perform(completeTask, { ...said, input, ports: noTasks })).rejects.toThrow(TypeError);
  // @ts-expect-error a door without the id
  const refused = perform(completeTask, { ...said, input: halfAnInput, ports });
  await expect(refused).rejects.toMatchObject({
    code: "input.not-understood",
    facts: { fields: ["task.id"] },
  });
});

test("what is about nobody does not compile", () => {
  useCase({
    name: "show-nothing",
    roles: ["manager"],
    uses: [],
    input: z.object({}),
    undo: "read",
    // @ts-expect-error a subject belongs to a person in a unit of a province
    subject: async () => ({ owner: "min" }),
    decide: () => ({ outcome: null, writes: [] }),
  });
  const sound = useCase({
    name: "show-self",
    roles: ["manager"],
    uses: [],
    input: z.object({}),
    undo: "read",
    subject: async (_stores, _input, { caller }) => ownOf(caller),
    decide: () => ({ outcome: null, writes: [] }),
  });
  expect(sound.name).toBe("show-self");
});

test("every use-case has one file of its name, and is in the catalogue once", () => {
  const files = globSync("shared/use-cases/*/*.ts").map((file) => basename(file, ".ts"));
  expect(CATALOGUE.map(({ name }) => name).sort()).toEqual(files.sort());
});

test("the chapters hold the catalogue between them, each use-case once", async () => {
  const chapters = await Promise.all(Object.values(CHAPTERS).map(async (chapter) => await chapter()));
  expect(new Set(chapters.flat())).toEqual(new Set(CATALOGUE));
  expect(chapters.flat()).toHaveLength(CATALOGUE.length);
});

/** After a use-case has come, gone or moved: npx vitest run test/declarations.test.ts -u */
test("the contents name what persons may do, chapter by chapter", async () => {
  await expect(await contentsFile()).toMatchFileSnapshot("../shared/use-cases/contents.ts");
});

/** As wide as a line may be. */
const WIDTH = 110;

async function contentsFile(): Promise<string> {
  const chapters = Object.entries(CHAPTERS).map(async ([chapter, read]) => {
    const open = (await read()).filter(({ roles }) => !roles.includes("system"));
    const names = open.map(({ name }) => name).toSorted();
    const [entry, said] = [`  ${chapter}:`, `${JSON.stringify(names.join(" "))},`];
    return `${entry}${entry.length + said.length < WIDTH ? " " : "\n    "}${said}\n`;
  });
  return [
    'import type { ChapterName } from "./chapters.ts";\n\n',
    "/** What persons may do, by the chapter that declares it; written from the declarations, never by hand. */\n",
    "export const CONTENTS: Readonly<Record<ChapterName, string>> = {\n",
    ...(await Promise.all(chapters)),
    "};\n",
  ].join("");
}

test("whatever a person says can be taken back; only what the machine notes, a file or a partner holds is final", () => {
  const final = CATALOGUE.filter(({ undo, roles }) => undo === "never" && !roles.includes("system"));
  expect(final.map(({ name }) => name)).toEqual([
    ...["issue-benefit-code", "present-benefit-code", "confirm-benefit", "reverse-benefit"],
    ...["export-clients", "keep-address", "apply-upload", "roll-back-upload"],
  ]);
  const back = CATALOGUE.filter(({ undo }) => undo === "pops").map(({ name }) => name);
  expect(back).toEqual(["undo", "rollback-import"]);
});

test("nobody is both a person and the system", () => {
  const mixed = CATALOGUE.filter(({ roles }) => roles.includes("system") && roles.length > 1);
  expect(mixed.map(({ name }) => name)).toEqual([]);
});

test("a chief may do on his own accounts what a manager may", () => {
  const chiefs = new Set(mayDo("chief"));
  expect(mayDo("manager").filter((one) => !chiefs.has(one))).toEqual([]);
});

test("every role may do something", () => {
  for (const role of Role.options) expect(mayDo(role), role).not.toEqual([]);
});

test("the page of permissions is what the declarations say", () => {
  const page = readFileSync("docs/permissions.md", "utf8");
  expect(page).toContain(permissionMatrix(CATALOGUE));
});
