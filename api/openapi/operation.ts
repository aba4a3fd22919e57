import type { Route } from "#api/routes.ts";
import { type Schema, schemaOf } from "#api/schemas.ts";
import { Client } from "#shared/domain/clients/client.ts";
import { responsesFor } from "./components.ts";
import { exampleFor } from "./examples.ts";

const SAID: Readonly<Record<Route["useCase"]["undo"], string>> = {
  read: "Reads only.",
  restore: "Changes something; `undo` takes it back for a while.",
  inverse: "Books something; `undo` books it back for a while.",
  pops: "Takes back what the person said last.",
  never: "Changes something that is not taken back.",
};

/** One address in one method, read off the use-case that it calls. */
export function operationOf(route: Route): object {
  const { useCase, method, path } = route;
  const { roles, undo, name } = useCase;
  return {
    operationId: method === "POST" ? name : `${method.toLowerCase()}-${wordsOf(path)}`,
    summary: route.summary ?? wordsOf(name, " "),
    description: `${SAID[undo]} Scope \`${name}\`. For: ${roles.join(", ")}.`,
    tags: method === "POST" ? [...roles] : ["clients"],
    "x-roles": roles,
    "x-scope": name,
    parameters: parametersOf(route),
    ...(method !== "GET" && { requestBody: bodyOf(route) }),
    responses: {
      200: answerOf(route),
      ...(route.isTagged && { 304: { description: "As the caller has it" } }),
      ...errorsOf(route),
    },
  };
}

function wordsOf(path: string, between = "-"): string {
  return path.replace("/v1/", "").replaceAll(/[{}]/g, "").split(/[/-]/).join(between);
}

function errorsOf({ method, needsMatch, useCase }: Route) {
  const body = method === "GET" ? [] : ["413", "415"];
  const change = useCase.undo === "read" ? [] : ["409"];
  return responsesFor([
    ...["400", "401", "403", "404", "405", ...change, "412", ...body, "422"],
    ...(needsMatch ? ["428"] : []),
    ...(useCase.roles.includes("merchant") ? ["429"] : []),
    "500",
  ]);
}

/** A body without the fields that the address says; its `$defs` stay with it. */
function bodyOf({ useCase, path, fixed, names }: Route): object {
  const whole = schemaOf(useCase.input);
  const said = [...namesIn(path).map((name) => names[name] ?? name), ...Object.keys(fixed)];
  const { properties = {}, required = [] } = whole;
  const schema = {
    ...whole,
    ...(whole.properties && { properties: without(properties, said) }),
    ...(whole.required && { required: required.filter((name) => !said.includes(name)) }),
  };
  const example = without(exampleFor(useCase), said);
  return {
    required: required.length > said.length,
    content: { "application/json": { schema: local(useCase.name, schema), example } },
  };
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function without<Value>(
  all: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
}

/** Its references lead to where the document keeps what they name. */
function local(name: string, { $defs: _, ...schema }: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/__schema', `"#/components/schemas/${name}.`));
}

/** What the inputs of a use-case refer to, by the name that the document keeps it under. */
export function definitionsOf({ name, input }: Route["useCase"]): Readonly<Record<string, object>> {
  const { $defs = {} } = schemaOf(input);
  const entries = Object.entries($defs);
  return Object.fromEntries(
    entries.map(([key, schema]) => [`${name}.${key.replace("__schema", "")}`, local(name, schema)]),
  );
}

function parametersOf(route: Route): object[] {
  const { properties = {} } = schemaOf(route.useCase.input);
  const example = exampleFor(route.useCase);
  const named = (name: string) => route.names[name] ?? name;
  const isChange = route.useCase.undo !== "read";
  return [
    ...namesIn(route.path).map((name) => ({
      ...{ name, in: "path", required: true, schema: properties[named(name)] ?? { type: "string" } },
      example: example[named(name)] ?? name,
    })),
    ...route.query.map((name) => ({
      name,
      in: "query",
      schema: ofPage(name) ?? properties[name] ?? {},
    })),
    ...(isChange ? [IDEMPOTENCY] : []),
    ...(route.method === "GET" ? [] : [PREFER]),
    ...(route.method === "GET" ? [] : [{ ...IF_MATCH, required: route.needsMatch }]),
    ...(route.isTagged ? [IF_NONE_MATCH] : []),
    LANGUAGE,
  ];
}

function ofPage(name: string): object | undefined {
  if (name === "after") return CURSOR;
  return name === "limit" ? LIMIT : undefined;
}

const LIMIT = { type: "integer", minimum: 1, maximum: 100, default: 50 };
const CURSOR = { type: "string", description: "`next` of the page before" };
const header = (name: string, schema: object) => ({
  name,
  in: "header",
  schema: { type: "string", ...schema },
});
const IDEMPOTENCY = {
  ...header("Idempotency-Key", { maxLength: 128 }),
  required: true,
  description: "Not needed for a dry run.",
};
const PREFER = header("Prefer", { enum: ["dry-run"] });
const IF_MATCH = header("If-Match", {});
const IF_NONE_MATCH = header("If-None-Match", {});
const LANGUAGE = header("Accept-Language", { enum: ["zh", "en"], default: "zh" });

function answerOf({ useCase, method, isTagged, isWhole }: Route): object {
  if (method !== "GET") return jsonOf("Outcome", { $ref: "#/components/schemas/Outcome" });
  if (!isTagged) return jsonOf("A page", { $ref: "#/components/schemas/Page" });
  const headers = { ETag: { schema: { type: "string" }, description: "Its version, for If-Match" } };
  const schema = isWhole ? { oneOf: [WHOLE, ELSEWHERE] } : local("client", schemaOf(Client));
  return { ...jsonOf(`What ${useCase.name} reads`, schema), headers };
}

const WHOLE = { type: "object", required: ["archive"], description: "Everything, as it is kept." };
const ELSEWHERE = { $ref: "#/components/schemas/Elsewhere" };

function jsonOf(description: string, schema: object) {
  return { description, content: { "application/json": { schema } } };
}
