import { dayOf } from "#shared/domain/calendar/day.ts";
import { isOpenContract } from "#shared/domain/contracts/contract.ts";
import { matched, mustMayOrder, type PartPlanner, placeOf } from "./part-plan.ts";
import { given, laidOver, RowRefused } from "./plan.ts";
import type { AccountRecord, ContractRecord, SubscriptionRecord } from "./record-of-parts.ts";

export const ACCOUNTS: PartPlanner<"account", AccountRecord> = {
  part: "account",
  prefix: "acc",
  touches: true,
  idOf: ({ id }) => id,
  entryOf: (_, { id }) => id,
  nameOf: ({ externalRef }) => externalRef,
  isOver: () => false,
  plan(record, { archive, parts, id, now }) {
    const { client: _, province: __, ...values } = record;
    const { externalRef, payMode, billDay } = record;
    const before = matched(parts, {
      externalRef,
      said: externalRef,
      column: "externalRef",
      isSame: () => false,
    });
    if (before) return laidOver(before, values);
    const usual = { creditLimitFen: 0, prepaidFen: 0, status: "NORMAL", createdAt: now } as const;
    return { is: "create", after: { ...placeOf(archive), id, ...usual, ...given(values), payMode, billDay } };
  },
};

export const SUBSCRIPTIONS: PartPlanner<"subscription", SubscriptionRecord> = {
  part: "subscription",
  prefix: "sub",
  touches: true,
  idOf: ({ id }) => id,
  entryOf: (_, { id }) => id,
  nameOf: ({ productCode, startedOn }) => `${productCode} ${startedOn}`,
  isOver: ({ status }) => status === "ENDED",
  plan(record, { archive, parts, id, now }) {
    mustMayOrder(archive);
    const { client: _, province: __, ...values } = record;
    const { productCode, startedOn, priceFen, externalRef } = record;
    const before = matched(parts, {
      ...{ externalRef, said: productCode, column: "productCode" },
      isSame: (one) => one.productCode === productCode && one.startedOn === startedOn,
    });
    if (before) return laidOver(before, values);
    const usual = { qty: 1, sites: [], status: "ACTIVE", createdAt: now } as const;
    const made = { ...placeOf(archive), id, ...usual, sites: [], ...given(values) };
    return { is: "create", after: { ...made, productCode, startedOn, priceFen } };
  },
};

export const CONTRACTS: PartPlanner<"contract", ContractRecord> = {
  part: "contract",
  prefix: "ctr",
  touches: true,
  idOf: ({ id }) => id,
  entryOf: (_, { id }) => id,
  nameOf: ({ no }) => no,
  isOver: (contract) => !isOpenContract(contract),
  plan(record, { archive, parts, id, now }) {
    mustMayOrder(archive);
    const { client: _, province: __, ...values } = record;
    const { no, kind, endsOn, externalRef: ref } = record;
    const before = matched(parts, { said: no, column: "no", isSame: (one) => one.no === no });
    const isOthers = ({ externalRef, id: other }: { externalRef?: string | undefined; id: string }) =>
      ref !== undefined && externalRef === ref && other !== before?.id;
    if (parts.some(isOthers)) throw new RowRefused({ code: "key.several", facts: {} });
    const { unit } = archive.client;
    if (before) return laidOver(before, { ...values, unit });
    const status = endsOn < dayOf(now) ? "EXPIRED" : "ACTIVE";
    const usual = { autoRenew: false, instalments: [], clauses: [], inDispute: false, createdAt: now };
    const made = { ...placeOf(archive), id, unit, ...usual, status, ...given(values) } as const;
    return { is: "create", after: { ...made, no, kind, endsOn } };
  },
};
