import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { Contact } from "#shared/domain/contacts/contact.ts";
import { Account } from "#shared/domain/contracts/account.ts";
import { Contract } from "#shared/domain/contracts/contract.ts";
import { Member } from "#shared/domain/contracts/member.ts";
import { Subscription } from "#shared/domain/contracts/subscription.ts";
import { BillMonth, Month } from "#shared/domain/money/bill-year.ts";
import { UsageMonth } from "#shared/domain/money/usage-year.ts";
import { PartKeys, Said } from "./said.ts";

const NOT_IN_A_FILE = { id: true, clientId: true, version: true, province: true } as const;

export const ContactRecord = z.lazy(() =>
  PartKeys.unwrap().extend({
    ...unfilled(Contact.unwrap().omit({ ...NOT_IN_A_FILE, motives: true })).shape,
    name: Said,
    /** A contact of the same client. */
    reportsTo: Said.optional(),
  }),
);
export type ContactRecord = z.infer<typeof ContactRecord>;

export const AccountRecord = z.lazy(() =>
  PartKeys.unwrap().extend({
    ...unfilled(Account.unwrap().omit(NOT_IN_A_FILE)).shape,
    ...Account.unwrap().pick({ payMode: true, billDay: true }).shape,
    externalRef: Said,
  }),
);
export type AccountRecord = z.infer<typeof AccountRecord>;

export const SubscriptionRecord = z.lazy(() =>
  PartKeys.unwrap().extend({
    ...unfilled(Subscription.unwrap().omit({ ...NOT_IN_A_FILE, discountId: true })).shape,
    ...Subscription.unwrap().pick({ productCode: true, startedOn: true, priceFen: true }).shape,
  }),
);
export type SubscriptionRecord = z.infer<typeof SubscriptionRecord>;

export const ContractRecord = z.lazy(() =>
  PartKeys.unwrap().extend({
    ...unfilled(Contract.unwrap().omit({ ...NOT_IN_A_FILE, unit: true })).shape,
    ...Contract.unwrap().pick({ no: true, kind: true, endsOn: true }).shape,
  }),
);
export type ContractRecord = z.infer<typeof ContractRecord>;

export const MemberRecord = z.lazy(() =>
  PartKeys.unwrap().extend({
    ...unfilled(Member.unwrap().omit({ ...NOT_IN_A_FILE, msisdn: true })).shape,
    ...Member.unwrap().pick({ msisdn: true }).shape,
  }),
);
export type MemberRecord = z.infer<typeof MemberRecord>;

export const BillRecord = z.lazy(() =>
  PartKeys.unwrap().extend({
    month: Month,
    account: Said.optional(),
    totalFen: BillMonth.unwrap().shape.totalFen,
    unitPaidFen: BillMonth.unwrap().shape.unitPaidFen.optional(),
    memberPaidFen: BillMonth.unwrap().shape.memberPaidFen.optional(),
    byFamily: z.record(z.string(), z.int()).optional(),
    discountFen: z.int().optional(),
    paidFen: z.int().optional(),
    paidOn: Day.optional(),
  }),
);
export type BillRecord = z.infer<typeof BillRecord>;

export const UsageRecord = z.lazy(() =>
  PartKeys.unwrap().extend(unfilled(UsageMonth.unwrap()).shape).extend({ month: Month }),
);
export type UsageRecord = z.infer<typeof UsageRecord>;

/** Every field may be left out of a file, and none is filled in by itself. */
function unfilled<S extends z.ZodRawShape>(object: z.ZodObject<S>) {
  const shape = Object.entries(object.shape).map(([name, field]) => [
    name,
    bare(field as z.ZodType).optional(),
  ]);
  return z.object(Object.fromEntries(shape)) as z.ZodObject<{ [K in keyof S]: z.ZodOptional<Bare<S[K]>> }>;
}
type Bare<T> = T extends z.ZodDefault<infer In> ? Bare<In> : T extends z.ZodOptional<infer In> ? Bare<In> : T;

function bare(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodDefault) return bare(field.unwrap() as z.ZodType);
  return field instanceof z.ZodOptional ? bare(field.unwrap() as z.ZodType) : field;
}
