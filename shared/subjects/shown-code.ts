import { type Guesses, mustNotBeLocked, oneMoreWrong, oneRight } from "#shared/domain/benefits/guessing.ts";
import { type Merchant, ownedByItself } from "#shared/domain/benefits/merchant.ts";
import { type BenefitToken, statusAt } from "#shared/domain/benefits/token.ts";
import type { Instant } from "#shared/domain/calendar/day.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { BenefitRules } from "#shared/domain/rules/benefit-rules.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ids, Stores } from "#shared/ports.ts";

interface Showing {
  readonly subject: Merchant;
  readonly code: string;
  readonly now: Instant;
  readonly ids: Ids;
  readonly rules: BenefitRules;
}

export interface ShownCode {
  /** Absent where the code opens nothing: never made, lapsed before it was shown, or of another merchant. */
  readonly token: BenefitToken | undefined;
  /** The counting of this guess, right or wrong: without it nothing is told. */
  readonly counted: Change[];
}

/** Every code that a merchant names is counted, so that nobody tries them all; one at a time, so that none hurries past. */
export async function shownCode(
  { merchants }: Pick<Stores, "merchants">,
  { subject, code, now, ids, rules }: Showing,
): Promise<ShownCode> {
  const guesses = await merchants.guesses(subject.id);
  mustNotBeLocked(guesses, now);
  const digest = ids.digest(`${subject.id} ${code}`);
  const token = await merchants.token({ merchantId: subject.id, digest });
  const isRight = token !== undefined && !wasNeverShown(token, now);
  const counted = isRight ? oneRight(guesses, { now, rules }) : oneMoreWrong(guesses, { now, rules });
  const { id: merchantId, province } = subject;
  return {
    token: isRight ? token : undefined,
    counted: merchants.putGuesses(guesses, { merchantId, province, ...counted } satisfies Omit<
      Guesses,
      "version"
    >),
  };
}

function wasNeverShown(token: BenefitToken, now: string): boolean {
  return token.presentedAt === undefined && statusAt(token, now) === "LAPSED";
}

/** Whose it is now: one client may have become part of another since. */
export async function clientNow(
  { clients }: Pick<Stores, "clients">,
  { clientId }: Pick<BenefitToken, "clientId">,
): Promise<string> {
  return (await clients.find(clientId))?.id ?? clientId;
}

/** Whoever calls with a partner's key is that partner, and reaches what is its own. */
export async function callingMerchant({ merchants }: Pick<Stores, "merchants">, { id }: Pick<Caller, "id">) {
  const merchant = await merchants.find(id);
  return merchant && ownedByItself(merchant);
}
