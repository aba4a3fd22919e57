import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import type { UsageMonth } from "#shared/domain/money/usage-year.ts";
import type { OfferRules } from "#shared/domain/rules/offer-rules.ts";
import { familiesOf } from "#shared/domain/segments/zone.ts";
import { PRODUCTS, wordsOf } from "./catalogue.ts";
import { type Fitting, fits, sizeOf } from "./fit.ts";
import type { Product, ProductFamily } from "./product.ts";

type Measure = OfferRules["usage"][number]["measure"];

/** Why a product is offered, with what proves it. */
export type OfferReason =
  | { readonly code: "required"; readonly points: number }
  | { readonly code: "need"; readonly points: number; readonly text: string }
  | { readonly code: "industry"; readonly points: number; readonly industryCode: string }
  | { readonly code: "peers"; readonly points: number; readonly held: number; readonly of: number }
  | {
      readonly code: "usage";
      readonly points: number;
      readonly measure: Measure;
      readonly amount: number;
      readonly month: string;
    };

export interface Offer {
  readonly code: string;
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly OfferReason[];
}

export interface Offering {
  /** The highest score first. */
  readonly offers: readonly Offer[];
  /** Held of what fits (G18.3). */
  readonly coverage: { readonly held: number; readonly fit: number; readonly shareBp: number | undefined };
  /** 规定动作: the families of its class, and which of them are held (G2.5). */
  readonly required: readonly { readonly family: ProductFamily; readonly isHeld: boolean }[];
  /** 自选动作: industry applications held. */
  readonly optional: { readonly held: number; readonly of: number };
  readonly held: readonly string[];
  readonly families: number;
  /** Too few families to hold the client (G15.1). */
  readonly isSlippery: boolean;
  readonly fitting: Fitting;
}

type Parts = Pick<Archive, "client" | "needs" | "usage">;
interface Around {
  /** Clients of the same book: those alike are an example. */
  readonly book: readonly ClientLine[];
  readonly rules: OfferRules;
}

/** What may still be sold to a client, and why: what fits it and is not held; never what is no longer sold. */
export function offeringFor(archive: Parts, { book, rules }: Around): Offering {
  const { client } = archive;
  const held = client.products ?? [];
  const fitting: Fitting = {
    kind: client.kind,
    industryCode: client.industryCode,
    size: sizeOf(client, rules),
  };
  const fit = PRODUCTS.filter((product) => fits(product, fitting));
  const families = familiesOf(held);
  const seen = { ...archive, peers: peersOf(client, book, rules), families, rules };
  const offers = fit
    .filter(({ code }) => !held.includes(code))
    .map((product) => offerOf(product, seen))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || (one.code < other.code ? -1 : 1));
  const heldFit = fit.filter(({ code }) => held.includes(code)).length;
  const required = rules.required[client.valueClass];
  return {
    offers,
    coverage: { held: heldFit, fit: fit.length, shareBp: shareBp(heldFit, fit.length) },
    required: required.map((family) => ({ family, isHeld: families.includes(family) })),
    optional: {
      held: rules.optional.filter((family) => families.includes(family)).length,
      of: new Set(fit.map(({ family }) => family).filter((family) => rules.optional.includes(family))).size,
    },
    ...{ held, families: families.length, fitting },
    isSlippery: client.kind === "GROUP" && held.length > 0 && families.length < rules.stickyFamilies,
  };
}

interface Seen extends Parts {
  readonly peers: readonly ClientLine[];
  readonly families: readonly string[];
  readonly rules: OfferRules;
}

function offerOf(product: Product, seen: Seen): Offer {
  const reasons = [
    requiredReason(product, seen),
    needReason(product, seen),
    industryReason(product, seen),
    peersReason(product, seen),
    usageReason(product, seen),
  ].filter((reason) => reason !== undefined);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { code: product.code, score, reasons: reasons.toSorted((one, other) => other.points - one.points) };
}

/** Only while nothing of the family is held: one line fulfils the action, it need not be every line. */
function requiredReason(
  { kind, family }: Product,
  { client, families, rules }: Seen,
): OfferReason | undefined {
  const isDue = kind === "REQUIRED" && rules.required[client.valueClass].includes(family);
  return isDue && !families.includes(family)
    ? { code: "required", points: rules.points.required }
    : undefined;
}

function needReason(product: Product, { needs, rules }: Seen): OfferReason | undefined {
  const words = wordsOf(product).map((word) => word.toLowerCase());
  const need = needs.find(({ text }) => words.some((word) => text.toLowerCase().includes(word)));
  return need && { code: "need", points: rules.points.need, text: need.text };
}

function industryReason({ fit }: Product, { client, rules }: Seen): OfferReason | undefined {
  const { industryCode } = client;
  if (fit.industries.length === 0 || industryCode === undefined) return undefined;
  return { code: "industry", points: rules.points.industry, industryCode };
}

function peersReason({ code }: Product, { peers, rules }: Seen): OfferReason | undefined {
  if (peers.length < rules.peers.least) return undefined;
  const held = peers.filter(({ products = [] }) => products.includes(code)).length;
  if (held * 10_000 < peers.length * rules.peers.shareBp) return undefined;
  const points = Math.round((rules.points.peers * held) / peers.length);
  return { code: "peers", points, held, of: peers.length };
}

function usageReason({ code }: Product, { usage, rules }: Seen): OfferReason | undefined {
  const last = latest(usage.flatMap(({ months }) => months));
  const signal =
    last &&
    rules.usage.find(({ measure, from, products }) => products.includes(code) && last[measure] >= from);
  if (last === undefined || signal === undefined) return undefined;
  const { measure } = signal;
  return { code: "usage", points: rules.points.usage, measure, amount: last[measure], month: last.month };
}

function latest(months: readonly UsageMonth[]): UsageMonth | undefined {
  return months.toSorted((one, other) => (one.month < other.month ? -1 : 1)).at(-1);
}

/** Of the same branch, else of the same division; on the network, and not the client itself. */
function peersOf(
  { id, industryCode }: Client,
  book: readonly ClientLine[],
  { peers }: OfferRules,
): ClientLine[] {
  if (industryCode === undefined) return [];
  const others = book.filter((line) => line.id !== id && line.kind === "GROUP" && isServed(line));
  const alike = (length: number) =>
    others.filter((line) => line.industryCode?.slice(0, length) === industryCode.slice(0, length));
  const close = alike(BRANCH);
  return close.length >= peers.least ? close : alike(1);
}

/** A GB/T 4754 division: a letter and two digits. */
const BRANCH = 3;

function shareBp(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part * 10_000) / whole);
}
