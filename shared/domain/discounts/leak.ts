import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import type { DiscountRules } from "#shared/domain/rules/discount-rules.ts";
import { familiesOf } from "#shared/domain/segments/zone.ts";

/** What is amiss with a client's discount (DC-11). */
export type Leak =
  | { readonly kind: "ABOVE_AGREED"; readonly billedBp: number; readonly allowedBp: number }
  | { readonly kind: "ABOVE_RULE"; readonly billedBp: number; readonly allowedBp: number }
  /** An A client without any. */
  | { readonly kind: "NONE_FOR_A" }
  | undefined;

type Facts = Pick<
  ClientLine,
  "kind" | "status" | "valueClass" | "products" | "billDiscountBp" | "discountBp"
>;

/** Above what was agreed, or, where nothing was, above the most that the rule could give; `undefined` also where no bill is known. */
export function leakOf(line: Facts, rules: DiscountRules): Leak {
  const { billDiscountBp: billedBp, discountBp, valueClass } = line;
  if (line.kind !== "GROUP" || !isServed(line) || billedBp === undefined) return undefined;
  const allowedBp = discountBp ?? mostFor(line, rules);
  if (billedBp > allowedBp + rules.leakToleranceBp)
    return { kind: discountBp === undefined ? "ABOVE_RULE" : "ABOVE_AGREED", billedBp, allowedBp };
  const isNone = valueClass === "A" && billedBp === 0 && discountBp === undefined;
  return isNone ? { kind: "NONE_FOR_A" } : undefined;
}

/** With the longest term, for what it holds. */
function mostFor({ valueClass, products = [] }: Facts, rules: DiscountRules): number {
  const families = familiesOf(products).length;
  const multi = Math.min(rules.multi.mostBp, Math.max(0, families - 1) * rules.multi.perFamilyBp);
  const term = Math.max(...rules.term.map(({ bp }) => bp));
  return Math.min(rules.ceilingBp, term + rules.classBp[valueClass] + multi);
}
