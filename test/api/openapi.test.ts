import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { openApi } from "#api/openapi/document.ts";
import { exampleFor } from "#api/openapi/examples.ts";
import { ADDRESSES, routeOf } from "#api/routes.ts";
import { type Schema, schemaOf, unknownIn } from "#api/schemas.ts";
import { STATUSES } from "#api/statuses.ts";
import { CATALOGUE } from "#shared/use-cases/catalogue.ts";

interface Operation {
  readonly operationId: string;
  readonly "x-roles": readonly string[];
  readonly responses: Readonly<Record<string, object>>;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example: object } } };
}

const document = await openApi();
const routes = await Promise.all(ADDRESSES.map(routeOf));
const operations = routes.map(({ path, method, useCase }) => {
  const operation = document.paths[path]?.[method.toLowerCase()] as Operation | undefined;
  return { name: `${method} ${path}`, useCase, operation };
});

/** After a change of a declaration: npx vitest run test/api/openapi.test.ts -u */
test("the document in docs is what the declarations say", async () => {
  await expect(`${JSON.stringify(document, undefined, 2)}\n`).toMatchFileSnapshot("../../docs/openapi.json");
});

test("the document is sound OpenAPI 3.1, and the check is not blind", async () => {
  const check = async (value: Readonly<Record<string, unknown>>) =>
    await new Validator().validate(structuredClone(value));
  expect(await check(document)).toMatchObject({ valid: true });
  expect(await check({ ...document, paths: { "/v1/x": { get: { responses: 7 } } } })).toMatchObject({
    valid: false,
  });
});

test("it stays a document that a person can open", () => {
  expect(JSON.stringify(document).length).toBeLessThan(1_000_000);
  expect(JSON.stringify(document)).not.toContain("$defs");
});

test("everything that a person may do is in it, and nothing that only the system does", () => {
  const names = CATALOGUE.filter(({ roles }) => !roles.includes("system")).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  for (const name of names) expect(document.paths, name).toHaveProperty([`/v1/${name}`]);
  for (const { name } of CATALOGUE.filter(({ roles }) => roles.includes("system")))
    expect(document.paths).not.toHaveProperty([`/v1/${name}`]);
});

describe.each(operations)("$name", ({ useCase, operation }) => {
  test("says whose it is, and what may come back", () => {
    expect(operation?.["x-roles"]).toEqual(useCase.roles);
    const { responses = {} } = operation ?? {};
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(["200", "401", "403", "404", "422", "500"]),
    );
  });

  test("has an example that its use-case understands, field by field", () => {
    const example = exampleFor(useCase);
    expect(useCase.input.safeParse(example)).toMatchObject({ success: true });
    expect(unknownIn(example, schemaOf(useCase.input))).toEqual([]);
  });
});

test("no name is given twice, and every reference leads somewhere", () => {
  const ids = operations.map(({ operation }) => operation?.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const { responses, schemas } = document["components"] as Record<string, Record<string, object>>;
  expect(Object.keys(responses ?? {})).toEqual(STATUSES.map((status) => `Problem${status}`));
  const named = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([\w.-]+)"/g)];
  expect(named.length).toBeGreaterThan(100);
  for (const [, kind, name = ""] of named)
    expect(kind === "schemas" ? schemas : responses).toHaveProperty([name]);
});

describe("what was sent and no schema knows", () => {
  const line = { type: "object", properties: { n: { type: "integer" } }, additionalProperties: false };
  const root: Schema = {
    type: "object",
    properties: {
      lines: { type: "array", items: { $ref: "#/$defs/line" } },
      either: { anyOf: [line, { type: "object", properties: { m: {} }, additionalProperties: false }] },
      any: {},
      map: { type: "object", additionalProperties: line },
      self: { $ref: "#" },
      lost: { $ref: "#/$defs/none" },
    },
    $defs: { line },
  };

  test.each([
    [{ lines: [{ n: 1 }, { n: 1, x: 2 }] }, ["lines.1.x"]],
    [{ either: { n: 1 }, any: { whatever: { deep: 1 } } }, []],
    [{ either: { k: 1 } }, ["either.k"]],
    [{ map: { a: { n: 1 }, b: { x: 1 } } }, ["map.b.x"]],
    [{ self: { self: { odd: 1 } } }, ["self.self.odd"]],
    [{ lost: { anything: 1 } }, []],
    [{ toString: 1 }, ["toString"]],
  ])("%o", (value, paths) => {
    expect(unknownIn(value, root)).toEqual(paths);
  });
});
