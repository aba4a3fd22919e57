import { type Day, wholeMonths } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Zone } from "#shared/domain/clients/codes.ts";
import { productOfCode } from "#shared/domain/contracts/catalogue.ts";
import type { SegmentRules } from "#shared/domain/rules/segment-rules.ts";
import type { MissingInput } from "./input.ts";

export type ZoneFacts = Pick<
  Client,
  | "valueClass"
  | "growthBp"
  | "products"
  | "rival"
  | "rivalEndsOn"
  | "inNetworkSince"
  | "benefitSought"
  | "monthlyFen"
> & {
  /** Nobody keeps these yet: what serving it costs, and with how many suppliers it deals. */
  readonly lossMonths?: number;
  readonly suppliers?: number;
};

export interface ZoneExplained {
  readonly zone: Zone;
  readonly growthBp: number | undefined;
  readonly families: number;
  /** Months on the network. */
  readonly tenure: number | undefined;
  readonly hasRival: boolean;
  readonly missing: readonly MissingInput[];
}

/** BLACK, RED, YELLOW, BLUE: the first that holds; none where none holds (domain.md 3.13). It never changes an SLA. */
export function explainZone(
  facts: ZoneFacts,
  { today, rules }: { readonly today: Day; readonly rules: SegmentRules },
): ZoneExplained {
  const seen = {
    growthBp: facts.growthBp,
    families: familiesOf(facts.products ?? []).length,
    tenure: tenureOf(facts, today),
    hasRival: hasRival(facts, today),
  };
  const zone = ORDER.find((each) => TESTS[each]({ ...facts, ...seen }, rules.zone)) ?? "NONE";
  return { zone, ...seen, missing: missingOf(facts) };
}

/** Each family once, in the order of the alphabet. */
export function familiesOf(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => productOfCode(code)?.family ?? []))].toSorted();
}

const ORDER = ["BLACK", "RED", "YELLOW", "BLUE"] as const;
type Seen = ZoneFacts & Pick<ZoneExplained, "families" | "tenure" | "hasRival">;

const TESTS: Readonly<Record<(typeof ORDER)[number], (seen: Seen, rules: SegmentRules["zone"]) => boolean>> =
  {
    BLACK: ({ lossMonths = 0, suppliers = 0, valueClass, benefitSought = [] }, rules) =>
      lossMonths >= rules.lossMonths ||
      (valueClass === "A" && suppliers > rules.manySuppliers && benefitSought.join() === "PRICE"),
    RED: ({ valueClass, growthBp, hasRival: isContested }, { stableBp }) =>
      (valueClass === "A" || valueClass === "B") &&
      growthBp !== undefined &&
      Math.abs(growthBp) < stableBp &&
      isContested,
    YELLOW: ({ growthBp, families }, { growingBp, fewFamilies }) =>
      growthBp !== undefined && growthBp >= growingBp && families < fewFamilies,
    BLUE: ({ tenure, growthBp, hasRival: isContested }, { youngMonths, boomingBp }) =>
      !isContested &&
      ((tenure !== undefined && tenure < youngMonths) || (growthBp !== undefined && growthBp >= boomingBp)),
  };

function tenureOf({ inNetworkSince }: ZoneFacts, today: Day): number | undefined {
  return inNetworkSince === undefined ? undefined : Math.max(0, wholeMonths(inNetworkSince, today));
}

/** One whose contract at the client is over is there no more. */
function hasRival({ rival, rivalEndsOn }: ZoneFacts, today: Day): boolean {
  return rival !== undefined && (rivalEndsOn === undefined || rivalEndsOn >= today);
}

function missingOf({ growthBp, inNetworkSince, lossMonths, suppliers }: ZoneFacts): MissingInput[] {
  return [
    ...(growthBp === undefined ? (["growth"] as const) : []),
    ...(inNetworkSince === undefined ? (["tenure"] as const) : []),
    ...(lossMonths === undefined ? (["margin"] as const) : []),
    ...(suppliers === undefined ? (["suppliers"] as const) : []),
  ];
}
