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
import type { PointsAccount } from "#shared/domain/points/account.ts";
import type { Redemption } from "#shared/domain/redemptions/redemption.ts";
import type { Client } from "./client.ts";
import type { NeedRecord } from "./need.ts";
import type { ClientPromise } from "./promise.ts";

/** A client with every part of it that is alive, as one Query reads it; what is over lies in its history. */
export interface Archive {
  readonly client: Client;
  readonly contacts: readonly Contact[];
  readonly relations: readonly ContactRelation[];
  readonly accounts: readonly Account[];
  readonly subscriptions: readonly Subscription[];
  readonly contracts: readonly Contract[];
  /** The oldest year first. */
  readonly bills: readonly BillYear[];
  readonly usage: readonly UsageYear[];
  readonly benefits: readonly BenefitYear[];
  /** Points given for goods that have not come back. */
  readonly redemptions: readonly Redemption[];
  readonly needs: readonly NeedRecord[];
  readonly promises: readonly ClientPromise[];
  /** Those that are open. */
  readonly opportunities: readonly Opportunity[];
  /** Absent while it has never earned any. */
  readonly points?: PointsAccount | undefined;
  /** The one in force; none before the first. */
  readonly ratings: readonly CreditRating[];
  /** Those in force and those agreed to that begin later. */
  readonly discounts: readonly Discount[];
}
