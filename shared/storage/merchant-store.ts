import { Guesses } from "#shared/domain/benefits/guessing.ts";
import { Merchant } from "#shared/domain/benefits/merchant.ts";
import { MerchantUse, SettlementFile } from "#shared/domain/benefits/settlement.ts";
import { BenefitToken } from "#shared/domain/benefits/token.ts";
import { dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import type { MerchantStore } from "#shared/ports/benefits.ts";
import type { Attributes, Change, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

type Kept<T, Keys extends string> = Omit<T, Keys | "province" | "version">;

const merchantShape = shape<Kept<Merchant, "id">>({
  type: "merchant",
  fields: {
    name: plain("n"),
    benefits: plain("b"),
    status: plain("st"),
    createdAt: instant("ca"),
    createdBy: plain("cb"),
  },
});
const tokenShape = shape<Kept<BenefitToken, "merchantId" | "digest">>({
  type: "benefit-code",
  fields: {
    id: plain("i"),
    benefit: plain("b"),
    clientId: plain("c"),
    tier: plain("t"),
    issuedBy: plain("ib"),
    issuedAt: instant("ia"),
    showBy: instant("sb"),
    presentedAt: instant("pa"),
    confirmBy: instant("cb"),
    usedAt: instant("ua"),
    reversedAt: instant("ra"),
  },
});
const guessesShape = shape<Kept<Guesses, "merchantId">>({
  type: "guesses",
  fields: { since: instant("s"), wrong: plain("w", 0), lockedUntil: instant("l"), shownAt: instant("a") },
});
const useShape = shape<Kept<MerchantUse, "merchantId" | "token">>({
  type: "merchant-use",
  fields: {
    usedAt: instant("a"),
    benefit: plain("b"),
    tier: plain("t"),
    clientId: plain("c"),
    reversedAt: instant("r"),
  },
});
const settlementShape = shape<Kept<SettlementFile, "merchantId">>({
  type: "settlement",
  fields: {
    month: plain("m"),
    file: plain("f"),
    lines: plain("n"),
    due: plain("d"),
    writtenAt: instant("a"),
  },
});

export function merchantStore(table: Pick<Table, "get" | "query" | "queryIndex">): MerchantStore {
  return {
    async find(id) {
      const item = await table.get(keys.merchant(id));
      return item && Merchant.parse({ ...merchantShape.read(item), id });
    },
    async list() {
      const items = await table.queryIndex("byDay", asked.merchants);
      return items.map((item) => Merchant.parse({ ...merchantShape.read(item), id: ownerIn(item) }));
    },
    put: (before, after) => changed(merchantItem, before, after),
    async token(at) {
      const item = await table.get(keys.benefitCode(at.merchantId, at.digest));
      return item && BenefitToken.parse({ ...tokenShape.read(item), ...at });
    },
    putToken: (before, after) => changed(tokenItem, before, after),
    async guesses(merchantId) {
      const item = await table.get(keys.guesses(merchantId));
      return item && Guesses.parse({ ...guessesShape.read(item), merchantId });
    },
    putGuesses: (before, after) => changed(guessesItem, before, after),
    async uses(merchantId, month) {
      const items = await table.query(ranges.merchantUses(merchantId, month));
      return items.map((item) =>
        MerchantUse.parse({ ...useShape.read(item), merchantId, token: idIn(item) }),
      );
    },
    async use({ merchantId, usedAt, token }) {
      const item = await table.get(useKey({ merchantId, usedAt, token }));
      return item && MerchantUse.parse({ ...useShape.read(item), merchantId, token });
    },
    putUse: (before, after) => changed(useItem, before, after),
    async settlements(merchantId) {
      const items = await table.query(ranges.settlements(merchantId));
      return items.map((item) => SettlementFile.parse({ ...settlementShape.read(item), merchantId }));
    },
    async settlement({ merchantId, month }) {
      const item = await table.get(keys.settlement(merchantId, month));
      return item && SettlementFile.parse({ ...settlementShape.read(item), merchantId });
    },
    addSettlement: (file) => changed(settlementItem, undefined, file),
  };
}

function changed<T extends { readonly version: string }>(
  itemOf: (thing: Omit<T, "version">) => Attributes,
  before: T | undefined,
  after: Omit<T, "version">,
): Change[] {
  const lies = before === undefined ? [] : lying([itemOf(before)], before.version);
  return changesBetween(lies, [itemOf(after)]);
}

function merchantItem(merchant: Omit<Merchant, "version">): Attributes {
  const { id, province } = merchant;
  return { ...merchantShape.write({ key: keys.merchant(id), province }, merchant), ...places.merchant(id) };
}

function tokenItem(token: Omit<BenefitToken, "version">): Attributes {
  const key = keys.benefitCode(token.merchantId, token.digest);
  return tokenShape.write({ key, province: token.province }, token);
}

function guessesItem(guesses: Omit<Guesses, "version">): Attributes {
  return guessesShape.write({ key: keys.guesses(guesses.merchantId), province: guesses.province }, guesses);
}

function useItem(use: Omit<MerchantUse, "version">): Attributes {
  return useShape.write({ key: useKey(use), province: use.province }, use);
}

function settlementItem(file: Omit<SettlementFile, "version">): Attributes {
  const key = keys.settlement(file.merchantId, file.month);
  return settlementShape.write({ key, province: file.province }, file);
}

function useKey({ merchantId, usedAt, token }: Pick<MerchantUse, "merchantId" | "usedAt" | "token">) {
  return keys.merchantUse(merchantId, { month: monthOf(dayOf(usedAt)), usedAt, token });
}
