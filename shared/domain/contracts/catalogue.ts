import { APPLICATION_PRODUCTS } from "./catalogue-applications.ts";
import { productOf } from "./catalogue-entry.ts";
import { NETWORK_PRODUCTS } from "./catalogue-network.ts";
import type { Product } from "./product.ts";

/** Every product that the seeds name (G11), dead ones too. */
export const PRODUCTS: readonly Product[] = [...NETWORK_PRODUCTS, ...APPLICATION_PRODUCTS].map(productOf);

const BY_CODE = new Map(PRODUCTS.map((product) => [product.code, product]));
const BY_WORD = new Map(
  PRODUCTS.flatMap((product) => wordsOf(product).map((word) => [plain(word), product] as const)),
);

export function productOfCode(code: string): Product | undefined {
  return BY_CODE.get(code);
}

/** A code that the catalogue does not know is shown as it is. */
export function productName(code: string, language: "zh" | "en"): string {
  return BY_CODE.get(code)?.names[language] ?? code;
}

/** Every word that stands for a product: its names, what people say for it, its code. */
export function wordsOf({ code, names, aliases }: Product): string[] {
  return [code, names.zh, names.en, ...aliases];
}

/** The codes that a word stands for: one product's, or those of everything an umbrella covers; none when nobody calls a product so. */
export function productsMeant(said: string): string[] {
  const product = BY_WORD.get(plain(said));
  return product === undefined ? [] : [product.code, ...covered(product.code)];
}

/** What is sold under the name of an umbrella, and under the umbrellas in it. */
function covered(code: string): string[] {
  return PRODUCTS.filter(({ partOf }) => partOf === code).flatMap((part) => [
    part.code,
    ...covered(part.code),
  ]);
}

/** Spaces, hyphens, case and width do not count. */
function plain(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, "");
}
