import { type Day, wholeMonths } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { lastMonths } from "#shared/domain/clients/held.ts";
import { meanOf, moneyByMonth } from "#shared/domain/money/months.ts";
import type { TierRules } from "#shared/domain/rules/tier-rules.ts";
import type { MissingInput } from "#shared/domain/segments/input.ts";

export type IndividualTier = NonNullable<Client["individualTier"]>;

export interface IndividualExplained {
  readonly scheme: TierRules["individual"]["scheme"];
  /** Mean monthly bill of twelve months; of a growth score, a year's bills. */
  readonly billFen: number | undefined;
  /** Full years on the network, and what they count; only in a growth score. */
  readonly years?: number | undefined;
  readonly tenurePoints?: number;
  /** Fen of a month's bill, or points of the growth score: what the tiers are cut by. */
  readonly value: number | undefined;
  readonly missing: readonly MissingInput[];
  readonly tier: IndividualTier | undefined;
  readonly next?: { readonly tier: IndividualTier; readonly from: number; readonly missing: number };
}

type Facts = Pick<Archive, "bills"> & { readonly client: Pick<Client, "inNetworkSince"> };

interface Looking {
  readonly today: Day;
  readonly rules: TierRules;
}

/** An individual's tier by the mean monthly bill (TR-1) or by growth score (TR-2). */
export function explainIndividual(facts: Facts, looking: Looking): IndividualExplained {
  return looking.rules.individual.scheme === "BILL" ? byBill(facts, looking) : byGrowth(facts, looking);
}

function byBill({ bills }: Facts, { today, rules: { individual } }: Looking): IndividualExplained {
  const billFen = meanOf(totalsOf(bills, today));
  if (billFen === undefined) return unknown("BILL", { billFen, missing: ["bills"] });
  const tier = tierFrom(billFen, individual.billFen);
  const next = nextOf(billFen, individual.billFen);
  return { scheme: "BILL", billFen, value: billFen, missing: [], tier, ...(next && { next }) };
}

const MONTHS = 12;
const FEN = 100;

/** One point for each yuan of the last year, and the years on the network. */
function byGrowth({ bills, client }: Facts, { today, rules: { individual } }: Looking): IndividualExplained {
  const billFen = yearOf(totalsOf(bills, today));
  const years = yearsOf(client, today);
  if (billFen === undefined || years === undefined)
    return { ...unknown("GROWTH_SCORE", { billFen, missing: missingOf({ billFen, years }) }), years };
  const { cuts, tenure, leastYears } = individual.growthScore;
  const tenurePoints = tenure.find(({ fromYears }) => years >= fromYears)?.points ?? 0;
  const value = Math.floor(billFen / FEN) + tenurePoints;
  const said = { scheme: "GROWTH_SCORE" as const, billFen, years, tenurePoints, value, missing: [] };
  if (years < leastYears) return { ...said, tier: "STANDARD" };
  const next = nextOf(value, cuts);
  return { ...said, tier: tierFrom(value, cuts), ...(next && { next }) };
}

function yearOf(totals: readonly number[]): number | undefined {
  return totals.length === 0 ? undefined : totals.reduce((sum, one) => sum + one, 0);
}

function yearsOf({ inNetworkSince: since }: Facts["client"], today: Day): number | undefined {
  return since === undefined ? undefined : Math.max(0, Math.floor(wholeMonths(since, today) / MONTHS));
}

function missingOf({ billFen, years }: { billFen: number | undefined; years: number | undefined }) {
  return [
    ...(billFen === undefined ? (["bills"] as const) : []),
    ...(years === undefined ? (["tenure"] as const) : []),
  ];
}

function unknown(
  scheme: IndividualExplained["scheme"],
  { billFen, missing }: Pick<IndividualExplained, "billFen" | "missing">,
): IndividualExplained {
  return { scheme, billFen, value: undefined, missing, tier: undefined };
}

/** Bills of the last twelve months, one for each month that has one. */
function totalsOf(bills: Archive["bills"], today: Day): number[] {
  const wanted = lastMonths(
    bills.flatMap((year) => year.bills),
    today,
  );
  return moneyByMonth(bills)
    .filter(({ month }) => wanted.includes(month))
    .map(({ totalFen }) => totalFen);
}

type Cuts = TierRules["individual"]["billFen"];

const TIERS = [
  ["DIAMOND", "diamond"],
  ["GOLD", "gold"],
  ["SILVER", "silver"],
] as const;

function tierFrom(value: number, cuts: Cuts): IndividualTier {
  return TIERS.find(([, cut]) => value >= cuts[cut])?.[0] ?? "STANDARD";
}

function nextOf(value: number, cuts: Cuts): IndividualExplained["next"] {
  const above = TIERS.findLast(([, cut]) => value < cuts[cut]);
  return above && { tier: above[0], from: cuts[above[1]], missing: cuts[above[1]] - value };
}
