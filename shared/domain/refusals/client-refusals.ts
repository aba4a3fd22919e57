import type { NoneOf } from "#shared/domain/clients/known-none.ts";

/** The archive, its people and what is found in it. */
export interface ClientRefusals {
  "product.unknown": { readonly said: string };
  "product.not-sold": { readonly code: string };
  "account.unknown": { readonly said: string };
  "recruitment.not-agreed": { readonly name: string };
  /** Of which it was said that there is none: products, contracts … by their code. */
  "client.holds-some": { readonly name: string; readonly what: NoneOf; readonly count: number };
  "client.no-task": { readonly name: string };
  "client.unknown": { readonly said: string };
  "client.already-theirs": { readonly name: string };
  "client.several-owners": Record<never, never>;
  "client.same": Record<never, never>;
  /** Two different credit codes are two clients. */
  "client.apart": { readonly names: readonly string[] };
  "search.too-large": { readonly largest: number };
  "group.too-many": { readonly largest: number };
  "group.unknown": { readonly said: string };
  "group.taken": { readonly name: string };
  "group.empty": Record<never, never>;
  "opportunity.closed": { readonly name: string };
  "opportunity.too-far-back": { readonly name: string };
  "opportunity.unexplained": { readonly name: string };
  "opportunity.no-contract": { readonly name: string };
  "erasure.too-large": { readonly people: number; readonly most: number };
  "contact.unknown": { readonly said: string; readonly client: string };
  "contact.several": { readonly said: string; readonly names: readonly string[] };
  /** A birthday is kept only of who agreed. */
  "contact.no-consent": { readonly name: string };
  /** So is what moves a person. */
  "contact.no-profile-consent": { readonly name: string };
  /** Personal benefits are never recorded. */
  "contact.benefit": { readonly said: string };
  "contact.no-change": { readonly name: string };
  "field.unreadable": { readonly field: string; readonly said: string };
  "field.not-for": { readonly field: string; readonly kind: string };
  /** Somebody else has changed the same field since it was seen. */
  "field.clashed": {
    readonly field: string;
    readonly by: string;
    readonly at: string;
    readonly theirs: unknown;
    readonly mine: unknown;
  };
  "field.unchanged": { readonly name: string; readonly field: string | undefined };
  "client.code-taken": Record<never, never>;
  "client.kind-not-served": { readonly kind: string };
  "client.twin": { readonly name: string };
  "client.not-so": { readonly name: string; readonly status: string };
}
