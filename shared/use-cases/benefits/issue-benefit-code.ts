import * as z from "zod";
import { type Merchant, offers } from "#shared/domain/benefits/merchant.ts";
import { entitlementTo, mustBeFreeOn, tierOf } from "#shared/domain/benefits/quota.ts";
import { isTaken } from "#shared/domain/benefits/token.ts";
import { addMinutes, dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { BenefitOffer, BenefitRules } from "#shared/domain/rules/benefit-rules.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, type Question, useCase } from "#shared/use-case.ts";

export interface CodeIssued {
  /** Told once; nobody can read it again. */
  readonly code: string;
  readonly benefit: BenefitOffer;
  readonly merchant: Pick<Merchant, "id" | "name">;
  readonly client: { readonly id: string; readonly shortName: string };
  readonly showBy: Instant;
  /** How often this benefit is left this year, this one not yet taken off. */
  readonly left: number;
  readonly guests: number;
}

/** A one-time code by which a merchant sees the client's tier and nothing else (domain.md 3.20, seed D5.4.2). */
export const issueBenefitCode = useCase({
  name: "issue-benefit-code",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "archives", "merchants", "rules"],
  input: z.lazy(() =>
    z.object({
      client: z.string().min(1),
      /** Code of rule set BENEFIT. */
      benefit: z.string().min(1),
      merchant: z.string().min(1),
    }),
  ),
  undo: "never",
  subject: async ({ clients }, { client }) => await clients.find(client),
  async decide(stores, question): Promise<Decision<CodeIssued>> {
    const { archives, merchants, rules } = stores;
    const { input, subject: client, now, ids, caller } = question;
    const { benefit: set } = await rules.current();
    const year = await archives.find("benefits", { clientId: client.id, id: dayOf(now).slice(0, 4) });
    const named = { name: client.shortName, rules: set };
    const { offer, left } = entitlementTo(input.benefit, { ...named, tier: tierOf(client), year });
    mustBeFreeOn(dayOf(now), { ...named, year });
    const merchant = await merchants.find(input.merchant);
    if (merchant === undefined || !offers(merchant, offer.code))
      throw new Refusal("benefit.no-merchant", { benefit: { zh: offer.zh, en: offer.en } });
    const { code, digest, before } = await freeCode(stores, { ids, now, rules: set, merchant });
    const token = {
      ...{ id: ids.next("bnt"), province: client.province, merchantId: merchant.id, digest },
      ...{ benefit: offer.code, clientId: client.id, tier: tierOf(client), issuedBy: caller.id },
      ...{ issuedAt: now, showBy: addMinutes(now, set.showMinutes) },
    };
    const outcome = {
      ...{ code, benefit: offer, left, guests: set.guests, showBy: token.showBy },
      merchant: { id: merchant.id, name: merchant.name },
      client: { id: client.id, shortName: client.shortName },
    };
    return { outcome, writes: merchants.putToken(before, token) };
  },
});

const TRIES = 5;

interface Making extends Pick<Question<unknown, unknown>, "ids" | "now"> {
  readonly rules: BenefitRules;
  readonly merchant: Merchant;
}

/** A code that opens nothing else at this merchant; among a million one is soon found. */
async function freeCode({ merchants }: Pick<Stores, "merchants">, { ids, now, rules, merchant }: Making) {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const code = ids.digits(rules.codeDigits);
    const digest = ids.digest(`${merchant.id} ${code}`);
    const before = await merchants.token({ merchantId: merchant.id, digest });
    if (before === undefined || !isTaken(before, { now, rules })) return { code, digest, before };
  }
  throw new Refusal("benefit.busy", {});
}
