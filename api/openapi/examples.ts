import type { Callable } from "#api/routes.ts";
import { type Schema, schemaOf } from "#api/schemas.ts";

const ID = "01JD9ZT4W0A1B2C3D4";
const DAY = "2026-11-26";
const LATER = "2026-11-27";

/** What fields of these names look like, wherever their type allows it. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  client: `cli_${ID}`,
  clientId: `cli_${ID}`,
  clients: [`cli_${ID}`],
  "task.id": `tsk_${ID}`,
  "order.id": `hov_${ID}`,
  key: `key_${ID}`,
  id: ID,
  person: "stf_wangmin",
  owner: "stf_wangmin",
  away: "stf_wangmin",
  to: "stf_lina",
  unit: "GX-A",
  "change.field": "serviceGrade",
  "change.said": "AAA",
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  scopes: ["read-book", "read-client"],
  label: "计费系统",
  days: 90,
  points: 500,
  title: "回访恒信物流",
  name: "恒信物流有限公司",
  question: "什么是关键客户",
  reason: "客户要求",
  note: "财务在对账",
  text: "对手报价低一成",
  heard: "聊了续约，下周三给方案",
  employeeNo: "E0188",
  externalRef: "CRM-20931",
  run: "2026-11-26-clients",
};

/** Tried in turn against a pattern. */
const LIKE = [DAY, "09:30", "2026-11", "13800000000", "482913", "GX-A", "read-client", "A", "1"];

/** A request that the use-case understands: as little as it takes, by its own declaration. */
export function exampleFor({ input }: Pick<Callable, "input">): Readonly<Record<string, unknown>> {
  const schema = schemaOf(input);
  const optional = Object.keys(schema.properties ?? {}).filter((name) => !schema.required?.includes(name));
  const more = [[], ...optional.map((name) => [name]), optional];
  const tried = more.map((names) => objectOf(schema, { name: "", root: schema, more: names }));
  return tried.find((example) => input.safeParse(example).success) ?? tried[0] ?? {};
}

interface Place {
  readonly name: string;
  readonly root: Schema;
  /** Fields that are not required and are wanted all the same. */
  readonly more?: readonly string[];
}

function exampleOf(schema: Schema, at: Place): unknown {
  const last = at.name.split(".").at(-1) ?? "";
  const named = [at.name, last].map((name) => BY_NAME[name]).find((each) => suits(each, schema));
  const said = named ?? schema.const ?? schema.default ?? schema.enum?.[0];
  if (said !== undefined) return said;
  const inner = innerOf(schema, at.root);
  return inner ? exampleOf(inner, at) : OF_TYPE[schema.type ?? ""]?.(schema, { ...at, name: last });
}

function suits(value: unknown, { type, enum: values, format, pattern, maximum = Infinity }: Schema): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return typeof value === "number" && value <= maximum;
  const isText = type === "string" && typeof value === "string";
  if (values) return values.includes(value);
  return isText && !format && (pattern === undefined || new RegExp(pattern).test(value));
}

function innerOf({ $ref, anyOf, oneOf, allOf }: Schema, root: Schema): Schema | undefined {
  if ($ref !== undefined) return root.$defs?.[$ref.split("/").at(-1) ?? ""];
  return anyOf?.[0] ?? oneOf?.[0] ?? allOf?.[0];
}

const OF_TYPE: Readonly<Record<string, (schema: Schema, at: Place) => unknown>> = {
  object: objectOf,
  array: ({ items = {} }, at) => [exampleOf(items, { ...at, name: at.name.replace(/s$/, "") })],
  string: textOf,
  integer: numberOf,
  number: numberOf,
  boolean: () => true,
};

function objectOf(
  { properties = {}, required = [] }: Schema,
  { name: parent, root, more = [] }: Place,
): Readonly<Record<string, unknown>> {
  const fields = [...required, ...more].map((field) => {
    const name = parent === "" ? field : `${parent}.${field}`;
    return [field, exampleOf(properties[field] ?? {}, { name, root })] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function textOf({ format, pattern, minLength = 1 }: Schema, { name }: Place): string {
  const day = name === "to" ? LATER : DAY;
  if (format === "date") return day;
  if (format === "date-time") return `${day}T02:00:00.000Z`;
  const known = pattern === undefined ? undefined : LIKE.find((each) => new RegExp(pattern).test(each));
  return known ?? (name || "text").padEnd(minLength, "…");
}

function numberOf({ minimum = 0, exclusiveMinimum }: Schema): number {
  return Math.max(minimum, exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
}
