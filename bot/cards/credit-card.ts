import type { Turn } from "#bot/command.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import type { Part, Reply } from "#shared/domain/conversation/reply.ts";
import type { Rated } from "#shared/domain/credit/rate.ts";
import type { CreditShown } from "#shared/use-cases/credit/show-credit.ts";
import { factsOf, plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now" | "language">;

const POINT = 100;

/** A client's credit line by line, what it allows, and what today's figures would give. */
export function creditCard({ client, rating, today, nextReviewOn, bars }: CreditShown, view: View): Reply {
  const { say, now } = view;
  const { grades } = say;
  const name = client.shortName;
  const grade = rating && gradeOf(rating, view);
  const until = say.time.day(nextReviewOn, now);
  const title = grade ? grades.credit({ name, grade, score: scoreOf(rating), until }) : grades.unrated(name);
  const standing = [
    ...todayLine(gradeOf(today, view), { grade, today, view }),
    ...(bars.length > 0 ? [grades.noDiscount(bars.map(say.discounts.bar))] : []),
  ];
  return told({ title, parts: [...partsOf(rating ?? today, view), { lines: plainly(standing) }] }, say);
}

/** The sum, then what it allows. */
function partsOf(rated: Rated, view: View): Part[] {
  const { say, language } = view;
  const { grades } = say;
  const { components, missing, bars, isFirst } = rated;
  const money = (fen: number) => moneyWords(fen, language);
  const allowed = [
    ...(isFirst ? [grades.first] : []),
    ...(missing.length > 0 ? [grades.creditMissing(missing)] : []),
    ...(bars.length > 0 ? [grades.creditBars(bars)] : []),
    ...termsLine(rated, view),
  ];
  const sum = components.map((one) => grades.component(one, money));
  return [{ lines: factsOf(sum, say) }, { lines: plainly(allowed) }];
}

function termsLine(
  { grade, creditLimitFen, paymentCycleMonths, depositMonths }: Rated,
  view: View,
): string[] {
  if (grade === undefined) return [];
  const limit = creditLimitFen === undefined ? undefined : moneyWords(creditLimitFen, view.language);
  return [view.say.grades.terms({ limit, cycle: paymentCycleMonths, deposit: depositMonths })];
}

/** Only where it would be another. */
function todayLine(
  wouldBe: string | undefined,
  { grade, today, view }: { grade: string | undefined; today: Rated; view: View },
): string[] {
  return wouldBe === undefined || wouldBe === grade ? [] : [view.say.grades.today(wouldBe, scoreOf(today))];
}

function gradeOf({ grade, stars }: Pick<Rated, "grade" | "stars">, { say }: View): string | undefined {
  const of = grade ?? stars;
  return of === undefined ? undefined : say.grades.creditGrade(of);
}

function scoreOf({ scoreBp }: Pick<Rated, "scoreBp">): number | undefined {
  return scoreBp === undefined ? undefined : scoreBp / POINT;
}
