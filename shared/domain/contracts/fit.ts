import type * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import type { SizeBand } from "#shared/domain/clients/codes.ts";
import type { OfferRules } from "#shared/domain/rules/offer-rules.ts";
import type { Product } from "./product.ts";

/** What a product is matched with; what is not known excludes nothing but what is made for one line of business. */
export interface Fitting {
  readonly kind: Client["kind"];
  readonly industryCode: string | undefined;
  readonly size: z.infer<typeof SizeBand> | undefined;
}

/** Whether somebody like this can be sold the product today. */
export function fits({ active, isUmbrella, fit }: Product, { kind, industryCode, size }: Fitting): boolean {
  if (!active || isUmbrella || kind !== "GROUP") return false;
  const isOfIndustry =
    fit.industries.length === 0 || fit.industries.some((code) => industryCode?.startsWith(code));
  return isOfIndustry && (size === undefined || fit.sizes.includes(size));
}

/** As it was said; else by its employees, or by its members where those are not known. */
export function sizeOf(
  { sizeBand, employees, members }: Pick<Client, "sizeBand" | "employees" | "members">,
  { sizes }: OfferRules,
): Fitting["size"] {
  const people = employees ?? members;
  if (sizeBand !== undefined || people === undefined) return sizeBand;
  if (people >= sizes.large) return "LARGE";
  return people >= sizes.medium ? "MEDIUM" : "SMALL";
}
