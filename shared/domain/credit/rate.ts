import { addMonths, type Day } from "#shared/domain/calendar/day.ts";
import { reviewAfter } from "#shared/domain/calendar/reviews.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { lastMonths } from "#shared/domain/clients/held.ts";
import { meanOf, moneyByMonth } from "#shared/domain/money/months.ts";
import type { CreditRules } from "#shared/domain/rules/credit-rules.ts";
import type { CreditRating } from "./credit-rating.ts";
import { type CreditFacts, groupTerms, type Looking, type Terms } from "./group-credit.ts";
import { barsOf, individualTerms, starsFor } from "./individual-credit.ts";

export type Grade = NonNullable<CreditRating["grade"]>;
/** A rating before it is kept. */
export type Rated = Pick<
  CreditRating,
  "components" | "missing" | "bars" | "isFirst" | "scoreBp" | "grade" | "stars" | "starMedal"
> &
  Pick<CreditRating, "creditLimitFen" | "paymentCycleMonths" | "depositMonths">;

/** A client's credit from its facts alone, term by term (CR-1 to CR-12, CR-15 to CR-20). */
export function rateCredit(facts: CreditFacts, looking: Looking): Rated {
  return facts.client.kind === "GROUP" ? rateGroup(facts, looking) : rateIndividual(facts, looking);
}

function rateGroup(facts: CreditFacts, looking: Looking): Rated {
  const { rules } = looking;
  const terms = groupTerms(facts, looking);
  const scoreBp = sumOf(terms);
  const isCluster = staysLowest(facts.client, rules);
  const byScore = scoreBp === undefined ? undefined : gradeOf(scoreBp, rules);
  const grade = isCluster ? rules.first.lowest : (byScore ?? rules.first.byClass[facts.client.valueClass]);
  return {
    ...parts(terms, scoreBp),
    bars: [],
    isFirst: isCluster || byScore === undefined,
    grade,
    ...termsFor(grade, facts, looking),
  };
}

/** CR-12: a small client in no class begins at the lowest and is not adjusted. */
function staysLowest({ sizeBand, valueClass }: Client, { first }: CreditRules): boolean {
  return valueClass === "NONE" && sizeBand !== undefined && first.clusterSizes.includes(sizeBand);
}

/** CR-7. */
export function gradeOf(scoreBp: number, { grades }: CreditRules): Grade {
  const found = (["AAA", "AA", "A", "B"] as const).find((grade) => scoreBp >= grades[grade] * HUNDRED);
  return found ?? "C";
}

/** CR-8 to CR-11: the limit is unknown without a bill. */
function termsFor(grade: Grade, { bills }: CreditFacts, { today, rules }: Looking) {
  const level = rules.levelOf[grade];
  const months = rules.cycleMonths[level];
  const wanted = lastMonths(
    bills.flatMap((year) => year.bills),
    today,
  ).slice(0, rules.limitMonths);
  const totals = moneyByMonth(bills).filter(({ month }) => wanted.includes(month));
  const mean = meanOf(totals.map(({ totalFen }) => totalFen));
  const limit =
    mean === undefined ? undefined : Math.round((mean * months * rules.riskFactorBp[grade]) / BASIS);
  return {
    ...(limit !== undefined && { creditLimitFen: Math.max(0, limit) }),
    ...{ paymentCycleMonths: months, depositMonths: rules.depositMonths[level] },
  };
}

function rateIndividual(facts: CreditFacts, looking: Looking): Rated {
  const terms = individualTerms(facts, looking);
  const bars = barsOf(facts, looking);
  const scoreBp = sumOf(terms);
  const base = { ...parts(terms, scoreBp), bars, isFirst: false };
  if (scoreBp === undefined || bars.length > 0) return base;
  const stars = starsFor({ scoreBp, stops: Number(facts.client.arrearsStops) }, looking);
  return { ...base, stars, ...medalOf(stars, facts.client) };
}

/** A medal goes with five stars, after the tier. */
function medalOf(stars: number, { individualTier = "STANDARD" }: Client): Pick<Rated, "starMedal"> {
  return stars === MOST_STARS && individualTier !== "STANDARD" ? { starMedal: individualTier } : {};
}

function parts({ components, missing }: Terms, scoreBp: number | undefined) {
  return {
    components: [...components],
    missing: [...missing],
    ...(scoreBp !== undefined && { scoreBp }),
  };
}

function sumOf({ components, missing }: Terms): number | undefined {
  return missing.length > 0 ? undefined : components.reduce((sum, { pointsBp }) => sum + pointsBp, 0);
}

const HUNDRED = 100;
const BASIS = 10_000;
const MOST_STARS = 5;

interface Rating extends Looking {
  readonly calendar: WorkingCalendar;
  readonly ruleVersion: string;
  readonly last: CreditRating | undefined;
  readonly occasion: CreditRating["occasion"];
}

/** The rating of today as it is kept. Stars may rise but not fall while the last ones are valid (CR-21). */
export function ratingOf(facts: CreditFacts, rating: Rating): Omit<CreditRating, "version"> {
  const { client } = facts;
  const { today, last, occasion, ruleVersion } = rating;
  const rated = rateCredit(facts, rating);
  const stars = keptStars(rated, last, today);
  return {
    ...rated,
    ...stars,
    ...{
      id: today,
      clientId: client.id,
      province: client.province,
      status: "CURRENT",
      occasion,
      ruleVersion,
    },
    validTo: stars.validTo ?? validToOf(client, rating),
  };
}

function keptStars(
  { stars }: Rated,
  last: CreditRating | undefined,
  today: Day,
): Partial<Pick<CreditRating, "stars" | "starMedal" | "validTo">> {
  const had = last?.stars;
  const isValid = last !== undefined && today < last.validTo;
  if (had === undefined || !isValid || (stars ?? 0) > had) return {};
  return { stars: had, ...(last.starMedal && { starMedal: last.starMedal }), validTo: last.validTo };
}

function validToOf({ kind }: Client, { today, rules, calendar }: Rating): Day {
  return kind === "INDIVIDUAL"
    ? addMonths(today, rules.individual.validMonths)
    : reviewAfter(today, { months: rules.review.months, calendar });
}
