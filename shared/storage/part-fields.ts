import type { NeedRecord } from "#shared/domain/clients/need.ts";
import type { ClientPromise } from "#shared/domain/clients/promise.ts";
import type { Contact, ContactRelation } from "#shared/domain/contacts/contact.ts";
import type { Account } from "#shared/domain/contracts/account.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageYear } from "#shared/domain/money/usage-year.ts";
import type { Opportunity } from "#shared/domain/opportunities/opportunity.ts";
import { type Fields, instant, list, plain, unlessEmpty, windows } from "./fields.ts";

/** Whose and which are in the key. */
export type Kept<T, Keys extends string = "clientId" | "id"> = Omit<T, Keys | "province" | "version">;

export const CONTACT: Fields<Kept<Contact>> = {
  name: plain("n"),
  title: plain("t"),
  department: plain("d"),
  mobile: plain("m"),
  phone: plain("ph"),
  email: plain("e"),
  wechatId: plain("w"),
  preferredChannel: plain("pc"),
  buyingRole: plain("br", "NONE"),
  otherRole: plain("or"),
  influence: plain("i"),
  attitude: plain("a"),
  hotButton: plain("h"),
  hotButton2: plain("h2"),
  birthday: plain("b"),
  birthdayConsent: plain("bc", false),
  profileConsent: plain("fc", false),
  goodHours: windows("g"),
  badHours: windows("x"),
  isKeyPerson: plain("k", false),
  reportsTo: plain("r"),
  lastContactAt: instant("l"),
  leftOn: plain("lo"),
  motives: unlessEmpty("mo"),
  sponsorStep: plain("sp"),
  externalRef: plain("xr"),
  createdAt: instant("ca"),
};

export const RELATION: Fields<Kept<ContactRelation, "clientId" | "from" | "to">> = {
  kind: plain("k"),
  strength: plain("s"),
  note: plain("n"),
};

export const ACCOUNT: Fields<Kept<Account>> = {
  payMode: plain("p"),
  billDay: plain("d"),
  creditLimitFen: plain("c", 0),
  prepaidFen: plain("pp", 0),
  status: plain("st", "NORMAL"),
  externalRef: plain("xr"),
  createdAt: instant("ca"),
};

export const SUBSCRIPTION: Fields<Kept<Subscription>> = {
  productCode: plain("p"),
  qty: plain("q", 1),
  startedOn: plain("f"),
  endsOn: plain("t"),
  priceFen: plain("m"),
  discountId: plain("d"),
  tariffCode: plain("tf"),
  sites: unlessEmpty("s"),
  status: plain("st"),
  endedOn: plain("eo"),
  externalRef: plain("xr"),
  createdAt: instant("ca"),
};

export const CONTRACT: Fields<Kept<Contract>> = {
  unit: plain("u"),
  no: plain("no"),
  kind: plain("k"),
  title: plain("ti"),
  signedOn: plain("s"),
  effectiveOn: plain("f"),
  endsOn: plain("t"),
  autoRenew: plain("ar", false),
  noticeDays: plain("nd"),
  amountFen: plain("m"),
  monthlyCommitFen: plain("mc"),
  instalments: list("in", { dueOn: plain("d"), amountFen: plain("m"), paidOn: plain("p") }),
  slaGrade: plain("sg"),
  clauses: unlessEmpty("c"),
  docUrl: plain("du"),
  status: plain("st"),
  inDispute: plain("dp", false),
  externalRef: plain("xr"),
  createdAt: instant("ca"),
};

export const BILLS: Fields<Kept<BillYear, "clientId" | "year">> = {
  bills: list("b", {
    month: plain("o"),
    accountId: plain("a"),
    totalFen: plain("t"),
    unitPaidFen: plain("u"),
    memberPaidFen: plain("m"),
    byFamily: unlessEmpty("f"),
    discountFen: plain("d", 0),
    paidFen: plain("p", 0),
    paidOn: plain("po"),
  }),
};

export const USAGE: Fields<Kept<UsageYear, "clientId" | "year">> = {
  months: list("m", {
    month: plain("o"),
    minutesOut: plain("mo"),
    minutesIn: plain("mi"),
    dataMb: plain("d"),
    sms: plain("s"),
    membersActive: plain("a"),
    membersSilent: plain("si"),
    divertedTo: unlessEmpty("dv"),
    portQueries: plain("pq", 0),
    leaveRequests: plain("lr"),
  }),
};

export const NEED: Fields<Kept<NeedRecord>> = {
  text: plain("t"),
  category: plain("c"),
  importance: plain("i"),
  budgetState: plain("b"),
  ownerContactId: plain("o"),
  interactionId: plain("v"),
  status: plain("st", "OPEN"),
  settledAt: instant("sa"),
  createdAt: instant("ca"),
  createdBy: plain("cb"),
};

export const PROMISE: Fields<Kept<ClientPromise>> = {
  text: plain("t"),
  dueOn: plain("d"),
  madeBy: plain("b"),
  amountFen: plain("m"),
  status: plain("st", "OPEN"),
  settledAt: instant("sa"),
  createdAt: instant("ca"),
  createdBy: plain("cb"),
};

export const OPPORTUNITY: Fields<Kept<Opportunity>> = {
  name: plain("n"),
  goal: plain("g"),
  measure: plain("ms"),
  products: unlessEmpty("p"),
  amountFen: plain("m"),
  channel: plain("ch", "DIRECT"),
  stage: plain("st"),
  stageOn: plain("so"),
  expectedCloseOn: plain("x"),
  needId: plain("ni"),
  steps: unlessEmpty("sp"),
  options: unlessEmpty("o"),
  chosen: plain("c"),
  closeReason: plain("r"),
  competitor: plain("cp"),
  createdAt: instant("ca"),
  createdBy: plain("cb"),
};
