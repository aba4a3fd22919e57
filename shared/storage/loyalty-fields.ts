import type { BenefitYear } from "#shared/domain/benefits/quota.ts";
import type { Redemption } from "#shared/domain/redemptions/redemption.ts";
import { type Fields, instant, list, plain } from "./fields.ts";

/** Whose and which are in the key. */
type Kept<T, Keys extends string = "clientId" | "id"> = Omit<T, Keys | "province" | "version">;

export const BENEFITS: Fields<Kept<BenefitYear, "clientId" | "year">> = {
  uses: list("u", {
    token: plain("t"),
    benefit: plain("b"),
    merchantId: plain("m"),
    at: plain("a"),
    reversedAt: plain("r"),
  }),
};

export const REDEMPTION: Fields<Kept<Redemption>> = {
  itemCode: plain("c"),
  qty: plain("q", 1),
  points: plain("p"),
  status: plain("st"),
  month: plain("m"),
  spends: plain("n", 1),
  by: plain("b"),
  byName: plain("bn"),
  at: instant("a"),
  fulfilledAt: instant("fa"),
  endedAt: instant("ea"),
};
