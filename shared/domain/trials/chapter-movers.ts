import type { Archive } from "#shared/domain/clients/archive.ts";
import { rateCredit } from "#shared/domain/credit/rate.ts";
import { quoteDiscount } from "#shared/domain/discounts/quote.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import { type MonthMoney, moneyByMonth } from "#shared/domain/money/months.ts";
import { type Earner, earningFen, pointsOf, ratesOf } from "#shared/domain/points/earning.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import { explainIndividual } from "#shared/domain/tiers/individual-tier.ts";
import {
  both,
  type ClientMover,
  type ClientSeen,
  classMove,
  firstAfter,
  named,
  pastMonths,
  type Trying,
} from "./client-movers.ts";
import { NOTHING_TOLD, type Told, toldTogether } from "./impact.ts";
import type { Move } from "./trial.ts";

const BASIS = 10_000;
const FEN = 100;

/** An individual's tier, by the bills of today. */
export const individualTier: ClientMover = (seen, trying) => {
  if (seen.archive.client.kind !== "INDIVIDUAL") return NOTHING_TOLD;
  const tiers = both(trying, ({ tier }) => {
    const { tier: code, value = 0 } = explainIndividual(seen.archive, { today: trying.today, rules: tier });
    return { code, score: value };
  });
  return classMove(seen, { subject: "TIER", ...tiers, size: seen.archive.client.monthlyFen });
};

/** What the bills of each of the past months would have earned, and in the sum of the year; points cost what they are redeemed for. */
export const points: ClientMover = ({ archive }, trying) => {
  const { client, bills } = archive;
  const months = pastMonths(trying.today);
  const earner = { ...client, ...starsOf(archive) };
  const billed = moneyByMonth(bills).filter(({ month }) => months.includes(month));
  const moves = billed.map((money) => {
    const earned = both(trying, (rules) => earnedBy(earner, money, rules.points));
    return pointsMove({ ...named(client), ...earned, month: money.month });
  });
  const year = {
    before: sumOf(billed.map((money) => earnedBy(earner, money, trying.before.points))),
    after: sumOf(billed.map((money) => earnedBy(earner, money, trying.after.points))),
  };
  return { moves: [...moves.flat(), ...pointsMove({ ...named(client), ...year })], unknown: [] };
};

function starsOf({ ratings: [rating] }: Archive): Pick<Earner, "stars" | "starMedal"> {
  return { stars: rating?.stars, starMedal: rating?.starMedal };
}

interface Earned {
  readonly points: number;
  readonly fen: number;
}

function earnedBy(earner: Earner, money: MonthMoney, rules: PointsRules): Earned {
  const fen = earningFen(earner.kind, money);
  const earned = pointsOf({ fen, ...ratesOf(earner, money.month, rules) }, rules);
  const all = earned.EARN_CONSUME + earned.EARN_TENURE + earned.EARN_TIER;
  return { points: all, fen: Math.round((all * FEN) / rules.redeem.perYuan) };
}

function sumOf(all: readonly Earned[]): Earned {
  return {
    points: all.reduce((sum, one) => sum + one.points, 0),
    fen: all.reduce((sum, one) => sum + one.fen, 0),
  };
}

interface Earning {
  readonly id: string;
  readonly name: string;
  readonly before: Earned;
  readonly after: Earned;
  readonly month?: Month;
}

function pointsMove({ before, after, ...of }: Earning): Move[] {
  const [more, fen] = [after.points - before.points, after.fen - before.fen];
  if (more === 0 && fen === 0) return [];
  const step = { from: String(before.points), to: String(after.points), points: more, fen };
  return [{ subject: "POINTS", ...of, ...step, size: Math.max(Math.abs(more), Math.abs(fen) / FEN) }];
}

/** The grade of today and of the end of each of the past months, and today's limit. */
export const credit: ClientMover = (seen, trying) => {
  const then = pastMonths(trying.today).map((month) => ({
    ...gradeMove(seen, { ...trying, today: firstAfter(month) }, month),
    unknown: [],
  }));
  return toldTogether([gradeMove(seen, trying), limitMove(seen, trying), ...then]);
};

function gradeMove(seen: ClientSeen, trying: Trying, month?: Month): Told {
  const { client } = seen.archive;
  const grades = both(trying, ({ credit: rules }) => {
    const { grade, stars, scoreBp = 0 } = rateCredit(seen.archive, { today: trying.today, rules });
    return { code: client.kind === "GROUP" ? grade : starsCode(stars), score: scoreBp };
  });
  return classMove(seen, { subject: "CREDIT_GRADE", ...grades, month });
}

function starsCode(stars: number | undefined): string | undefined {
  return stars === undefined ? undefined : `${stars}★`;
}

function limitMove({ archive }: ClientSeen, trying: Trying): Told {
  const { client } = archive;
  if (client.kind !== "GROUP") return NOTHING_TOLD;
  const { before, after } = both(
    trying,
    ({ credit: rules }) => rateCredit(archive, { today: trying.today, rules }).creditLimitFen,
  );
  if (before === undefined || after === undefined) return { moves: [], unknown: ["CREDIT_LIMIT"] };
  const fen = after - before;
  if (fen === 0) return NOTHING_TOLD;
  const step = { from: String(before), to: String(after), size: Math.abs(fen), fen };
  return { moves: [{ subject: "CREDIT_LIMIT", ...named(client), ...step }], unknown: [] };
}

/** The most that a client may get for the longest term, and what that is of the bills of each of the past months. */
export const discount: ClientMover = ({ archive }, trying) => {
  const { client, bills } = archive;
  if (client.kind !== "GROUP") return NOTHING_TOLD;
  const { before, after } = both(trying, ({ discount: rules }) => {
    const months = Math.max(...rules.term.map((term) => term.months));
    return quoteDiscount(archive, { months, productCodes: [] }, { today: trying.today, rules }).maxBp;
  });
  const bp = after - before;
  if (bp === 0) return NOTHING_TOLD;
  const step = { subject: "DISCOUNT" as const, ...named(client), from: percent(before), to: percent(after) };
  const months = pastMonths(trying.today);
  const billed = moneyByMonth(bills).filter(({ month }) => months.includes(month));
  const past = billed.map(({ month, unitPaidFen }): Move => {
    const fen = Math.round((unitPaidFen * bp) / BASIS);
    return { ...step, fen, size: Math.abs(fen), month };
  });
  const fen = past.reduce((sum, move) => sum + Number(move.fen), 0);
  return { moves: [...past, { ...step, fen, size: Math.abs(fen) || Math.abs(bp) }], unknown: [] };
};

function percent(bp: number): string {
  return `${bp / 100}%`;
}
