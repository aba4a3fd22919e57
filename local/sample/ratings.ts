import { reviewUpTo } from "#shared/domain/calendar/reviews.ts";
import type { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import { ratingOf } from "#shared/domain/credit/rate.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { dice } from "./dice.ts";
import type { Made } from "./holdings.ts";
import type { Moneyed } from "./money.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

/** Better clients and individuals are rated; the small ones are with the first night. */
const RATED = ["A", "B"];
const POINT = 100;

/** An individual with a real name, who was hardly ever stopped for arrears: so that there are stars. */
export function withIdentity(client: SampleClient): SampleClient {
  if (client.kind !== "INDIVIDUAL" || client.status !== "IN_NETWORK") return client;
  const roll = dice(`identity ${client.id}`);
  const two = (from: number, to: number) => String(roll.between(from, to)).padStart(2, "0");
  const bornOn = `19${two(62, 92)}${two(1, 12)}${two(1, 28)}`;
  const idNo = `430102${bornOn}${roll.between(1000, 9999)}`;
  return { ...client, idNo, arrearsStops: roll.chance(80) ? 0 : 1 };
}

/** The rating of the last review, by the very rules that rate. */
export function ratedOf(moneyed: Moneyed, times: Times): Moneyed & { ratings: Made<CreditRating>[] } {
  const { client, accounts, subscriptions, contracts, bills } = moneyed;
  const isWanted = client.kind === "INDIVIDUAL" || RATED.includes(client.valueClass);
  if (client.status !== "IN_NETWORK" || !isWanted) return { ...moneyed, ratings: [] };
  const version = "";
  const { credit: rules, version: ruleVersion } = DEFAULT_RULES;
  const { calendar } = times;
  const facts = {
    client: { ...client, version },
    accounts: accounts.map((one) => ({ ...one, version })),
    subscriptions: subscriptions.map((one) => ({ ...one, version })),
    contracts: contracts.map((one) => ({ ...one, version })),
    bills: bills.map((one) => ({ ...one, version })),
  };
  const today = reviewUpTo(times.today, { months: rules.review.months, calendar });
  const occasion = "QUARTER" as const;
  const rating = ratingOf(facts, { today, rules, calendar, ruleVersion, occasion, last: undefined });
  const { grade: creditGrade, scoreBp, stars: creditStars } = rating;
  const rated = {
    ...client,
    ...{ creditRatedOn: today },
    ...(creditGrade && { creditGrade }),
    ...(scoreBp !== undefined && { creditScore: Math.floor(scoreBp / POINT) }),
    ...(creditStars !== undefined && { creditStars }),
  };
  return { ...moneyed, client: rated, ratings: [rating] };
}
