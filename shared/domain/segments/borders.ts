import type * as z from "zod";
import type { RevenueClass } from "#shared/domain/clients/codes.ts";
import type { Cuts, Tally } from "#shared/domain/clients/segment-run.ts";
import type { SegmentRules } from "#shared/domain/rules/segment-rules.ts";
import type { Rfm, RfmInputs } from "./rfm.ts";

export interface Tallies {
  readonly r: Tally;
  readonly f: Tally;
  readonly m: Tally;
}

export const NO_TALLIES: Tallies = { r: {}, f: {}, m: {} };

/**
 * Buckets instead of clients: two million clients are counted in some hundreds of numbers. R goes by the week, F by one,
 * M by steps of five in a hundred, so a border is at most that far from where it would be exactly.
 */
const WEEK = 7;
const MOST_WEEKS = 260;
const STEP = Math.log(1.05);

const bucketOfR = (days: number) => Math.min(MOST_WEEKS, Math.floor(days / WEEK));
const bucketOfM = (fen: number) => (fen <= 0 ? 0 : 1 + Math.floor(Math.log(fen) / STEP));
/** The middle of a bucket in fen, for sums. */
const fenOf = (bucket: number) => (bucket === 0 ? 0 : Math.exp((bucket - 0.5) * STEP));

/** What is not known is not counted: it shifts no border. */
export function counted(tallies: Tallies, { r, f, m }: RfmInputs): Tallies {
  return {
    r: r === undefined ? tallies.r : oneMore(tallies.r, bucketOfR(r)),
    f: oneMore(tallies.f, f),
    m: m === undefined ? tallies.m : oneMore(tallies.m, bucketOfM(m)),
  };
}

function oneMore(tally: Tally, bucket: number): Tally {
  return { ...tally, [bucket]: (tally[bucket] ?? 0) + 1 };
}

/** The borders between the fifths of the province (SG-2), and those of its cumulative revenue (SG-5). */
export function cutsOf({ r, f, m }: Tallies, { abcBp, abcBy }: SegmentRules): Cuts {
  return {
    r: fifthsOf(r),
    f: fifthsOf(f),
    m: fifthsOf(m),
    abc: { a: reach(m, { shareBp: abcBp.a, by: abcBy }), b: reach(m, { shareBp: abcBp.b, by: abcBy }) },
  };
}

const FIFTHS = [1, 2, 3, 4];

function fifthsOf(tally: Tally): number[] {
  const buckets = ascending(tally);
  const all = buckets.reduce((sum, [, count]) => sum + count, 0);
  return FIFTHS.map((fifth) => {
    let seen = 0;
    const border = buckets.find(([, count]) => {
      seen += count;
      return seen * 5 >= all * fifth;
    });
    return border?.[0] ?? 0;
  });
}

/** The lowest bucket that still belongs to the clients who bring so much of all revenue, or are so many of all. */
function reach(
  tally: Tally,
  { shareBp, by }: { readonly shareBp: number; readonly by: SegmentRules["abcBy"] },
): number {
  const buckets = ascending(tally).toReversed();
  const worth = (bucket: number) => (by === "REVENUE" ? fenOf(bucket) : 1);
  const all = buckets.reduce((sum, [bucket, count]) => sum + worth(bucket) * count, 0);
  let seen = 0;
  let lowest = buckets[0]?.[0] ?? 0;
  for (const [bucket, count] of buckets) {
    if (seen * 10_000 >= all * shareBp) break;
    lowest = bucket;
    seen += worth(bucket) * count;
  }
  return lowest;
}

function ascending(tally: Tally): [bucket: number, count: number][] {
  return Object.entries(tally)
    .map(([bucket, count]): [number, number] => [Number(bucket), count])
    .toSorted(([one], [other]) => one - other);
}

/** `undefined` where an input is not known. Few days since the last order are good, so R counts from the other end. */
export function fifthsFor({ r, f, m }: RfmInputs, cuts: Cuts): Rfm | undefined {
  if (r === undefined || m === undefined) return undefined;
  const fifth = (bucket: number, borders: readonly number[]) =>
    1 + borders.filter((border) => bucket > border).length;
  return { r: 6 - fifth(bucketOfR(r), cuts.r), f: fifth(f, cuts.f), m: fifth(bucketOfM(m), cuts.m) };
}

export function revenueClassFor(
  { m }: Pick<RfmInputs, "m">,
  { abc }: Cuts,
): z.infer<typeof RevenueClass> | undefined {
  if (m === undefined) return undefined;
  const bucket = bucketOfM(m);
  if (bucket >= abc.a) return "A";
  return bucket >= abc.b ? "B" : "C";
}
