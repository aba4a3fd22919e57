import { Refusal } from "#shared/domain/refusal.ts";
import { bodyOf, type Fields } from "./body.ts";
import { type Stretch, stretchOf } from "./listed.ts";
import type { ApiRequest } from "./request.ts";
import type { Match, Route } from "./routes.ts";
import { type Schema, schemaOf, unknownIn } from "./schemas.ts";

/** A change that is only tried out is asked for in the query, or as RFC 7240 has it. */
const TRIAL = "preview";

export interface Asked {
  readonly fields: Fields;
  readonly isTrial: boolean;
  /** Of a list that its use-case tells as a whole. */
  readonly stretch?: Stretch;
}

/** The input of the use-case, from address, query and body; what nobody knows is told. */
export function inputOf(
  { route, params }: Match,
  { request, placeIn }: { readonly request: ApiRequest; readonly placeIn: (cursor: string) => unknown },
): Asked {
  const schema = schemaOf(route.useCase.input);
  const { [TRIAL]: trial, ...query } = request.query;
  const body = route.method === "GET" ? {} : bodyOf(request);
  const said = { ...body, ...queried(query, { route, schema }) };
  const unknown = [...unknownIn(said, schema), ...unexpected(route, { query, body, params, trial })];
  if (unknown.length > 0) throw new Refusal("input.not-understood", { fields: [...new Set(unknown)] });
  const { after } = query;
  const place = after === undefined ? undefined : placeIn(after);
  const isTrial = trial === "true" || isPreferred(request.headers["prefer"]);
  const fields = { ...said, ...params, ...route.fixed };
  if (route.list !== undefined) return { fields, isTrial, stretch: stretchOf(query["limit"], place) };
  return { fields: { ...fields, ...(place !== undefined && { after: place }) }, isTrial };
}

function isPreferred(prefer = ""): boolean {
  return prefer.split(",").some((one) => one.trim().toLowerCase() === "dry-run");
}

interface Sent {
  readonly query: ApiRequest["query"];
  readonly body: Fields;
  readonly params: Match["params"];
  readonly trial: string | undefined;
}

/** In the query only what the address takes there, in the body nothing that the address says. */
function unexpected(route: Route, { query, body, params, trial }: Sent): string[] {
  const isOdd = trial !== undefined && (route.method === "GET" || !["true", "false"].includes(trial));
  return [
    ...Object.keys(query).filter((name) => !route.query.includes(name)),
    ...Object.keys(body).filter((name) => name in params || name in route.fixed),
    ...(isOdd ? [TRIAL] : []),
  ];
}

/** A query has only words: where the schema wants a number or a yes, that is what they mean. */
function queried(
  query: ApiRequest["query"],
  { route, schema }: { readonly route: Route; readonly schema: Schema },
): Fields {
  const own = route.list === undefined ? ["after"] : ["after", "limit"];
  const said = Object.entries(query).filter(([name]) => route.query.includes(name) && !own.includes(name));
  return Object.fromEntries(said.map(([name, word]) => [name, meant(word, schema.properties?.[name])]));
}

function meant(word: string | undefined, schema: Schema = {}): unknown {
  if (schema.type === "integer" && /^\d{1,9}$/.test(word ?? "")) return Number(word);
  if (schema.type === "boolean" && (word === "true" || word === "false")) return word === "true";
  return word;
}
