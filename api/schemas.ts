import * as z from "zod";

/** What of JSON Schema our inputs use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly default?: unknown;
}

const made = new WeakMap<z.ZodType, Schema>();

/** What a caller may send, by the use-case's own declaration; made once. */
export function schemaOf(input: z.ZodType): Schema {
  const known = made.get(input);
  if (known) return known;
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: "input",
    unrepresentable: "any",
    reused: "ref",
    override: ({ jsonSchema }) => {
      // A field that nobody knows is a slip, and is told instead of dropped.
      if (jsonSchema.type === "object" && jsonSchema.properties) jsonSchema.additionalProperties ??= false;
      if (jsonSchema.format?.startsWith("date")) delete jsonSchema.pattern;
    },
  });
  const readable = withoutSmall(schema as Schema);
  made.set(input, readable);
  return readable;
}

/** What is short is said where it is meant; a reference is for what would be said a thousand times. */
const SHORT = 120;

function withoutSmall({ $defs = {}, ...schema }: Schema): Schema {
  const isShort = (one: Schema | undefined) => {
    const text = JSON.stringify(one) ?? "";
    return one !== undefined && text.length < SHORT && !text.includes('"$ref"');
  };
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== "object" || value === null) return value;
    const { $ref } = value as Schema;
    const meant = $defs[$ref?.split("/").at(-1) ?? ""];
    const { $ref: _, ...beside } = value as Schema;
    const whole = isShort(meant) ? { ...meant, ...beside } : value;
    return Object.fromEntries(Object.entries(whole).map(([name, each]) => [name, filled(each)]));
  };
  const long = Object.entries($defs).filter(([, one]) => !isShort(one));
  const kept = long.length > 0 && {
    $defs: Object.fromEntries(long.map(([name, one]) => [name, filled(one)])),
  };
  return { ...(filled(schema) as Schema), ...(kept as Pick<Schema, "$defs">) };
}

/** Paths of what was sent and no schema knows, such as `lines.0.colour`. */
export function unknownIn(value: unknown, schema: Schema, root: Schema = schema): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, at) => below(String(at), unknownIn(each, itemsOf(schema, root), root)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const inner = innerOf(name, branches(schema, root));
    return inner === undefined ? [name] : below(name, unknownIn(each, inner, root));
  });
}

function below(name: string, paths: readonly string[]): string[] {
  return paths.map((path) => `${name}.${path}`);
}

/** Whatever may be meant: each alternative, with references followed. */
function branches(schema: Schema, root: Schema): Schema[] {
  if (schema.$ref !== undefined) return branches(pointed(schema.$ref, root), root);
  const inner = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) => each ?? []);
  return inner.length === 0 ? [schema] : [schema, ...inner.flatMap((each) => branches(each, root))];
}

function pointed(ref: string, root: Schema): Schema {
  const name = ref.split("/").at(-1) ?? "";
  return ref === "#" ? root : (root.$defs?.[name] ?? {});
}

function itemsOf(schema: Schema, root: Schema): Schema {
  return { anyOf: branches(schema, root).flatMap(({ items }) => items ?? []) };
}

/** `undefined` where objects are described and none of them has the name; what is not described may hold anything. */
function innerOf(name: string, all: readonly Schema[]): Schema | undefined {
  const objects = all.filter(({ properties, additionalProperties }) => properties ?? additionalProperties);
  if (objects.length === 0) return {};
  const known = objects.flatMap(({ properties, additionalProperties }) => {
    const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return own ?? (typeof additionalProperties === "object" ? additionalProperties : []);
  });
  return known.length === 0 ? undefined : { anyOf: known };
}
