/** What the door itself says no to, and the facts that the sentence needs; use-cases refuse with their own codes. */
export interface Problems {
  "token.missing": Record<never, never>;
  "token.unknown": Record<never, never>;
  "scope.missing": { readonly scope: string };
  "route.unknown": Record<never, never>;
  "method.not-allowed": { readonly allowed: readonly string[] };
  "body.malformed": Record<never, never>;
  "body.too-large": { readonly kilobytes: number };
  "type.unsupported": Record<never, never>;
  "idempotency.missing": Record<never, never>;
  "idempotency.reused": Record<never, never>;
  "match.missing": Record<never, never>;
  "cursor.unknown": Record<never, never>;
  fault: Record<never, never>;
}
export type ProblemCode = keyof Problems;
