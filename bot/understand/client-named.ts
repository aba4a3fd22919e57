import { nameIndex } from "./name-index.ts";
import { lookUp } from "./names.ts";
import { trimmed } from "./normalise.ts";
import type { Context, Found } from "./understanding.ts";

/** A name in a sentence that a shape has found: as the book has it, or as it was said while the book is not there. */
export interface NamedClient {
  readonly name: string;
  readonly client: Found;
}

const LEAST = 0.6;

/** Whom some words mean; `undefined` where the book knows nobody like it. Without a book nobody can tell: it is asked for. */
export function clientNamed(words: string, { clients, nameLead }: Context): NamedClient | undefined {
  const said = trimmed(words);
  if (said === "") return undefined;
  if (clients === undefined) return { name: said, client: { kind: "none", said } };
  const client = lookUp(said, nameIndex(clients), { lead: nameLead, least: LEAST });
  if (client.kind === "none") return undefined;
  return { name: client.kind === "one" ? client.name : said, client };
}
