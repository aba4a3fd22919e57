import type { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import type { Discount } from "#shared/domain/discounts/discount.ts";
import { type Fields, instant, list, plain, unlessEmpty } from "./fields.ts";
import type { Kept } from "./part-fields.ts";

export const RATING: Fields<Kept<CreditRating>> = {
  status: plain("st", "CURRENT"),
  validTo: plain("t"),
  occasion: plain("oc", "QUARTER"),
  scoreBp: plain("s"),
  grade: plain("g"),
  isFirst: plain("f", false),
  stars: plain("sr"),
  starMedal: plain("sm"),
  components: list("c", { code: plain("k"), input: plain("i"), of: plain("o"), pointsBp: plain("p") }),
  missing: unlessEmpty("ms"),
  bars: unlessEmpty("br"),
  creditLimitFen: plain("l"),
  paymentCycleMonths: plain("pc"),
  depositMonths: plain("dm"),
  ruleVersion: plain("rv"),
};

export const DISCOUNT: Fields<Kept<Discount>> = {
  unit: plain("u"),
  productCodes: unlessEmpty("p"),
  bp: plain("b"),
  ruleMaxBp: plain("m"),
  parts: list("pt", { group: plain("g"), count: plain("n"), code: plain("c"), bp: plain("b") }),
  termMonths: plain("tm"),
  reason: plain("r"),
  floor: plain("fl"),
  status: plain("st"),
  effectiveFrom: plain("f"),
  effectiveTo: plain("t"),
  requestId: plain("q"),
  requestedBy: plain("rb"),
  requestedByName: plain("rn"),
  approvals: list("ap", { role: plain("r"), by: plain("b"), byName: plain("n"), at: instant("a") }),
  ruleVersion: plain("rv"),
  createdAt: instant("ca"),
};
