import type * as z from "zod";
import { BenefitYear } from "#shared/domain/benefits/quota.ts";
import { NeedRecord } from "#shared/domain/clients/need.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import { ClientPromise } from "#shared/domain/clients/promise.ts";
import { Contact, ContactRelation } from "#shared/domain/contacts/contact.ts";
import { Account } from "#shared/domain/contracts/account.ts";
import { Contract, isOpenContract } from "#shared/domain/contracts/contract.ts";
import { Subscription } from "#shared/domain/contracts/subscription.ts";
import { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import { Discount, isOpenDiscount } from "#shared/domain/discounts/discount.ts";
import { BillYear } from "#shared/domain/money/bill-year.ts";
import { UsageYear } from "#shared/domain/money/usage-year.ts";
import { isOpenOpportunity, Opportunity } from "#shared/domain/opportunities/opportunity.ts";
import { isOver, Redemption } from "#shared/domain/redemptions/redemption.ts";
import type { Item } from "#shared/ports/table.ts";
import * as grades from "./grade-fields.ts";
import { places } from "./index-places.ts";
import { idIn } from "./key-text.ts";
import * as loyalty from "./loyalty-fields.ts";
import * as fields from "./part-fields.ts";
import { type Shape, shape } from "./shape.ts";

/** How one kind of part is kept. */
export interface Part<T> {
  /** In its key, between `A#` (alive) or `X#` (over) and its id. */
  readonly letter: string;
  readonly schema: z.ZodType<T>;
  readonly kept: Shape<T>;
  id(part: T): string;
  /** What the key says besides the client. */
  fromKey(item: Item): object;
  isOver(part: T): boolean;
  /** Its place in an index, or the instant after which it may go. */
  more(part: T): object;
}

const byId = (item: Item) => ({ id: idIn(item) });
const byYear = (item: Item) => ({ year: idIn(item) });
const never = () => false;
const nothing = () => ({});
/** Bills and usage are kept for 36 months after the year began to be over (domain.md 3.25). */
const YEARS = 4;
const expiring = ({ year }: { year: string }) => ({ ttl: Date.UTC(Number(year) + YEARS, 0, 1) / 1000 });

export const PARTS: { readonly [K in PartKind]: Part<Parts[K]> } = {
  contact: {
    letter: "P",
    schema: Contact,
    kept: shape({ type: "contact", fields: fields.CONTACT }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: ({ leftOn }) => leftOn !== undefined,
    more: nothing,
  },
  relation: {
    letter: "R",
    schema: ContactRelation,
    kept: shape({ type: "relation", fields: fields.RELATION }),
    id: ({ from, to }) => `${from}#${to}`,
    fromKey: ({ SK }) => ({ from: SK.split("#")[2], to: SK.split("#")[3] }),
    isOver: never,
    more: nothing,
  },
  account: {
    letter: "T",
    schema: Account,
    kept: shape({ type: "account", fields: fields.ACCOUNT }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: never,
    more: nothing,
  },
  subscription: {
    letter: "S",
    schema: Subscription,
    kept: shape({ type: "subscription", fields: fields.SUBSCRIPTION }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: ({ status }) => status === "ENDED",
    more: nothing,
  },
  contract: {
    letter: "K",
    schema: Contract,
    kept: shape({ type: "contract", fields: fields.CONTRACT }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: (contract) => !isOpenContract(contract),
    more: (contract) =>
      isOpenContract(contract) ? places.contractOfUnit(contract.unit, contract.endsOn, contract.id) : {},
  },
  bills: {
    letter: "B",
    schema: BillYear,
    kept: shape({ type: "bills", fields: fields.BILLS }),
    id: ({ year }) => year,
    fromKey: byYear,
    isOver: never,
    more: expiring,
  },
  usage: {
    letter: "U",
    schema: UsageYear,
    kept: shape({ type: "usage", fields: fields.USAGE }),
    id: ({ year }) => year,
    fromKey: byYear,
    isOver: never,
    more: expiring,
  },
  benefits: {
    letter: "Q",
    schema: BenefitYear,
    kept: shape({ type: "benefits", fields: loyalty.BENEFITS }),
    id: ({ year }) => year,
    fromKey: byYear,
    isOver: never,
    more: expiring,
  },
  redemption: {
    letter: "W",
    schema: Redemption,
    kept: shape({ type: "redemption", fields: loyalty.REDEMPTION }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver,
    more: nothing,
  },
  need: {
    letter: "D",
    schema: NeedRecord,
    kept: shape({ type: "need", fields: fields.NEED }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: ({ status }) => status !== "OPEN",
    more: nothing,
  },
  opportunity: {
    letter: "E",
    schema: Opportunity,
    kept: shape({ type: "opportunity", fields: fields.OPPORTUNITY }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: (opportunity) => !isOpenOpportunity(opportunity),
    more: nothing,
  },
  rating: {
    letter: "G",
    schema: CreditRating,
    kept: shape({ type: "rating", fields: grades.RATING }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: ({ status }) => status === "PAST",
    more: nothing,
  },
  discount: {
    letter: "V",
    schema: Discount,
    kept: shape({ type: "discount", fields: grades.DISCOUNT }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: (discount) => !isOpenDiscount(discount),
    more: (discount) =>
      isOpenDiscount(discount) ? places.discountOfUnit(discount.unit, discount.effectiveTo, discount.id) : {},
  },
  promise: {
    letter: "O",
    schema: ClientPromise,
    kept: shape({ type: "promise", fields: fields.PROMISE }),
    id: ({ id }) => id,
    fromKey: byId,
    isOver: ({ status }) => status !== "OPEN",
    more: nothing,
  },
};
