import { Problem } from "./problem.ts";
import type { ApiRequest } from "./request.ts";

const KILOBYTES = 256;
const JSON_TYPE = /^application\/(?:json|merge-patch\+json)\s*(?:;|$)/i;

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object in UTF-8; no body is an object without fields. */
export function bodyOf({ body, headers }: Pick<ApiRequest, "body" | "headers">): Fields {
  if (body.length > KILOBYTES * 1024) throw new Problem("body.too-large", { kilobytes: KILOBYTES });
  if (body.length === 0) return {};
  if (!JSON_TYPE.test(headers["content-type"] ?? "")) throw new Problem("type.unsupported", {});
  const value = parsed(body);
  if (isDeeper(value, DEEPEST)) throw new Problem("body.malformed", {});
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Problem("body.malformed", {});
  return value as Fields;
}

/** No use-case takes more, and nothing that walks through an input is to fall into it. */
const DEEPEST = 32;

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((each) => isDeeper(each, most - 1));
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw Object.assign(new Problem("body.malformed", {}), { cause });
  }
}
