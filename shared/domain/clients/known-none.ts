import * as z from "zod";
import type { Client } from "./client.ts";

/** Of what a client may have none, and that is an answer: known to be none is not unknown. */
export const NoneOf = z.enum(["products", "contracts", "members", "contacts"]);
export type NoneOf = z.infer<typeof NoneOf>;

type Holding = Pick<Client, NoneOf>;

/** How many of it are known; `undefined` where nobody has said. */
export function countOf(client: Holding, what: NoneOf): number | undefined {
  return what === "products" ? client.products?.length : client[what];
}

/** The client of which it is known that it has none of these. */
export function withNone<C extends Holding>(client: C, of: readonly NoneOf[]): C {
  const none = Object.fromEntries(of.map((what) => [what, what === "products" ? [] : 0]));
  return { ...client, ...none };
}
