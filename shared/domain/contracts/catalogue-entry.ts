import type { Product } from "./product.ts";

type Said = "code" | "family" | "bbTag";

/** A product of the catalogue as it is written down; what is not said is the usual. */
export type Entry = Pick<Product, Said> & {
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly string[];
  readonly aliases?: readonly string[];
  readonly industries?: readonly string[];
  readonly sizes?: Product["fit"]["sizes"];
} & Partial<Pick<Product, "slaServiceType" | "kind" | "active" | "isUmbrella" | "partOf">>;

export function productOf(entry: Entry): Product {
  const {
    zh,
    en,
    rows,
    aliases = [],
    industries = [],
    sizes = ["LARGE", "MEDIUM", "SMALL"],
    ...said
  } = entry;
  return {
    ...{ kind: "OPTIONAL", active: true, isUmbrella: false },
    ...said,
    ...{ names: { zh, en }, aliases: [...aliases], rows: [...rows] },
    fit: { industries: [...industries], sizes: [...sizes] },
  };
}
