import type { BenefitYear } from "#shared/domain/benefits/quota.ts";
import type { Contact, ContactRelation } from "#shared/domain/contacts/contact.ts";
import type { Account } from "#shared/domain/contracts/account.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import type { Discount } from "#shared/domain/discounts/discount.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageYear } from "#shared/domain/money/usage-year.ts";
import type { Opportunity } from "#shared/domain/opportunities/opportunity.ts";
import type { Redemption } from "#shared/domain/redemptions/redemption.ts";
import type { NeedRecord } from "./need.ts";
import type { ClientPromise } from "./promise.ts";

/** What belongs to a client, by kind: each lies beside the archive while it is alive, and in its history when it is over. */
export interface Parts {
  readonly contact: Contact;
  readonly relation: ContactRelation;
  readonly account: Account;
  readonly subscription: Subscription;
  readonly contract: Contract;
  readonly bills: BillYear;
  readonly usage: UsageYear;
  readonly benefits: BenefitYear;
  readonly redemption: Redemption;
  readonly need: NeedRecord;
  readonly promise: ClientPromise;
  readonly opportunity: Opportunity;
  readonly rating: CreditRating;
  readonly discount: Discount;
}
export type PartKind = keyof Parts;
