import type { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import type { Discount } from "#shared/domain/discounts/discount.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { TierChange } from "#shared/domain/tiers/tier-change.ts";
import { benefitsOf, type SampleBenefits } from "./benefit-uses.ts";
import { discountedOf } from "./discounts.ts";
import type { SampleTask, TaskDraft } from "./draft.ts";
import type { Made } from "./holdings.ts";
import { withInfluence } from "./influence.ts";
import type { SampleRequest } from "./leavers.ts";
import type { Moneyed } from "./money.ts";
import type { SampleStaff } from "./organisation.ts";
import { ratedOf, withIdentity } from "./ratings.ts";
import { redemptionOf } from "./redeeming.ts";
import { fallingOf, risenOf } from "./tier-questions.ts";
import type { Times } from "./times.ts";

/** What a book has of credit, tiers, discounts and goods, and what waits because of it. */
export interface Graded {
  readonly money: readonly Moneyed[];
  readonly ratings: readonly Made<CreditRating>[];
  readonly discounts: readonly Made<Discount>[];
  readonly steps: readonly Made<TierChange>[];
  readonly requests: readonly SampleRequest[];
  readonly drafts: readonly TaskDraft[];
  readonly benefits: readonly SampleBenefits[];
}

interface Making {
  readonly person: SampleStaff;
  readonly tasks: readonly SampleTask[];
  readonly tree: readonly Unit[];
  readonly staff: readonly SampleStaff[];
  readonly times: Times;
  /** The first few managers have all of it, the others what is in force. */
  readonly order: number;
}

const WHOLE = 4;

export function gradedOf(all: readonly Moneyed[], making: Making): Graded {
  const { person, times, order } = making;
  const known = all.map((moneyed) => ({ ...moneyed, client: withIdentity(withInfluence(moneyed.client)) }));
  const rated = known.map((moneyed) => ratedOf(moneyed, times));
  const quiet = quietIn(rated, making.tasks);
  const isWhole = order < WHOLE && person.post === "ACCOUNT_MANAGER";
  const asked = isWhole ? quiet.slice(0, 2) : [];
  const questions = asked.map(({ client }, n) => (n === 0 ? fallingOf : risenOf)(client, person.id, times));
  const states = isWhole ? [0, 1, 2, 3] : [2, 3];
  const offered = states.map((state, n) => {
    const moneyed = quiet[asked.length + n];
    return moneyed && discountedOf(moneyed, state, making);
  });
  const given = offered.filter((one) => one !== undefined);
  const changed = new Map([
    ...questions.map(({ client }) => [client.id, client] as const),
    ...given.map(({ moneyed: { client } }) => [client.id, client] as const),
  ]);
  const money = rated.map((one) => ({ ...one, client: changed.get(one.client.id) ?? one.client }));
  return {
    money,
    ratings: rated.flatMap(({ ratings }) => ratings),
    discounts: given.flatMap(({ discounts }) => discounts),
    steps: questions.flatMap(({ steps }) => steps),
    requests: [
      ...given.flatMap(({ requests }) => requests),
      ...(isWhole ? redemptionOf(money, { ...making }) : []),
    ],
    drafts: questions.map(({ draft }) => draft),
    benefits: order === 0 ? benefitsIn(money, times) : [],
  };
}

/** Groups of class B that no other story is about. */
function quietIn(all: readonly Moneyed[], tasks: readonly SampleTask[]): Moneyed[] {
  const busy = new Set(tasks.map(({ client }) => client?.id));
  return all.filter(({ client }) => {
    const { id, kind, status, valueClass, arrearsSince, chiefManagerId } = client;
    const isGood = kind === "GROUP" && status === "IN_NETWORK" && valueClass === "B";
    return isGood && arrearsSince === undefined && chiefManagerId === undefined && !busy.has(id);
  });
}

/** The first whose tier opens something at the airport. */
function benefitsIn(money: readonly Moneyed[], times: Times): SampleBenefits[] {
  for (const { client } of money) {
    const benefits = client.kind === "INDIVIDUAL" ? benefitsOf(client, times) : undefined;
    if (benefits !== undefined) return [benefits];
  }
  return [];
}
