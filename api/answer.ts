import { perform, preview } from "#shared/perform.ts";
import { addressed, hasFile } from "./addresses.ts";
import { asFileIfLarge } from "./as-file.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { type Asked, inputOf } from "./input.ts";
import { stretchIn } from "./listed.ts";
import { once } from "./once.ts";
import { Problem } from "./problem.ts";
import type { ApiHouse, ApiRequest, ApiResponse } from "./request.ts";
import type { Match } from "./routes.ts";
import { shown } from "./shown.ts";
import { isKnown, tagOf, versionsIn } from "./tags.ts";
import type { Known } from "./who.ts";

export interface Call {
  readonly house: ApiHouse;
  readonly known: Known;
  readonly request: ApiRequest;
  readonly match: Match;
}

/** A use-case is done, tried out, or read; whatever it refuses is told by the door. */
export async function answered(call: Call): Promise<ApiResponse> {
  const { match, request, known, house } = call;
  const { useCase, needsMatch } = match.route;
  if (needsMatch && request.headers["if-match"] === undefined) throw new Problem("match.missing", {});
  const asked = inputOf(match, { request, placeIn: (cursor) => placeOf(cursor, signing(call)) });
  // What is only looked at is looked at, tried out or not: the journal tells who saw what is sensitive.
  if (useCase.undo === "read") return await read(call, asked);
  if (asked.isTrial) return await tried(call, asked);
  return await once({ ports: house.ports, known, request }, async (under) => {
    const outcome = await perform(useCase, { ...performing(call, asked), ...under });
    return json({ outcome: await told(outcome, call) });
  });
}

async function tried(call: Call, asked: Asked): Promise<ApiResponse> {
  const { outcome, writes } = await preview(call.match.route.useCase, performing(call, asked));
  const response = json({ outcome: shown(outcome), preview: true, changes: writes.length });
  return { ...response, headers: { ...response.headers, "preference-applied": "dry-run" } };
}

async function read(call: Call, asked: Asked): Promise<ApiResponse> {
  const { stretch } = asked;
  const { match, request, known } = call;
  const { useCase, isTagged, method } = match.route;
  const message = `api ${known.key} ${request.reference}`;
  const outcome = await perform(useCase, { ...performing(call, asked), message });
  if (method !== "GET") return json({ outcome: await fetched(await told(outcome, call), call) });
  if (isTagged) return await tagged(outcome as { readonly version: string }, call);
  const { list } = match.route;
  const page = list && stretch ? stretchIn(outcome, { list, stretch }) : (outcome as Listed);
  return json(shown(withCursor(page, call)));
}

function performing({ house, known, request }: Call, { fields }: Asked) {
  const expects = versionsIn(request.headers["if-match"]);
  return { ports: house.ports, caller: known.caller, input: fields, expects };
}

async function tagged(outcome: { readonly version: string }, call: Call): Promise<ApiResponse> {
  const headers = { etag: tagOf(outcome.version), "cache-control": "private, no-cache" };
  if (isKnown(call.request.headers["if-none-match"], outcome.version)) return { status: 304, headers };
  return { ...json(await fetched(await told(outcome, call), call)), headers };
}

/** What only one client's file can be: more than one answer carries. */
async function fetched(body: unknown, { match, known, house }: Call): Promise<unknown> {
  const about = match.route.useCase.name;
  return await asFileIfLarge({ body, caller: known.caller.id, about }, house.ports);
}

/** Numbers of persons are masked, and a file that is named gets its address. */
async function told(outcome: unknown, { house, match }: Call): Promise<unknown> {
  if (match.route.isWhole) return outcome;
  const masked = shown(outcome);
  return hasFile(outcome) ? await addressed({ outcome, told: masked }, house.ports.files) : masked;
}

interface Listed {
  readonly items: readonly unknown[];
  readonly next?: unknown;
}

function withCursor({ items, next }: Listed, call: Call): Listed {
  return next === undefined ? { items } : { items, next: cursorOf(next, signing(call)) };
}

/** A place belongs to one caller's list under one address. */
function signing({ house, known, request }: Call) {
  const { after: _, limit: __, ...which } = request.query;
  return { sign: house.sign, list: `${known.caller.id} ${request.path} ${JSON.stringify(which)}` };
}

function json(body: unknown): ApiResponse {
  return { status: 200, headers: {}, body };
}
