import { instantAt } from "#shared/domain/calendar/day.ts";
import type { RefusalCode, Refusals } from "#shared/domain/refusal.ts";

const NOON = instantAt("2026-03-10", "12:00");
const LOUNGE = { zh: "机场高铁贵宾厅", en: "airport and rail lounge" };

type Noun = "benefit" | "redemption" | "points" | "discount" | "tier" | "rules";
type Own = Extract<RefusalCode, `${Noun}.${string}`>;

/** Of points and what they buy, of grades and of the rules behind them: what each refusal may know. */
export const LOYALTY_FACTS: { readonly [Code in Own]: readonly [Refusals[Code], ...Refusals[Code][]] } = {
  "benefit.over": [{ status: "USED" }, { status: "constructor" }],
  "benefit.unknown": [{ said: "免单" }],
  "benefit.too-late": [{ hours: 24 }],
  "benefit.locked": [{ until: NOON }],
  "benefit.none": [{ name: "恒信物流", tier: "STANDARD" }],
  "benefit.not-entitled": [
    { name: "恒信物流", benefit: LOUNGE },
    { name: "", benefit: LOUNGE },
  ],
  "benefit.used-up": [{ name: "恒信物流", benefit: LOUNGE, quota: 2 }],
  "benefit.enough-today": [{ name: "恒信物流", perDay: 1 }],
  "benefit.no-merchant": [{ benefit: LOUNGE }],
  "benefit.busy": [{}],
  "benefit.not-settled": [{ month: "2026-03" }],
  "discount.barred": [
    {
      name: "恒信物流",
      bars: [
        { code: "CREDIT", grade: "C" },
        { code: "ARREARS", days: 38 },
      ],
    },
    {
      name: "恒信物流",
      bars: [
        { code: "DISPUTE", no: "HT-9" },
        { code: "PAY_MODE", mode: "SELF" },
      ],
    },
  ],
  "discount.too-high": [{ askedBp: 3500, mostBp: 3000 }],
  "discount.no-payback": [
    { investmentFen: 20_000_000, monthlyFen: 500_000, months: 40, mostMonths: 24 },
    { investmentFen: 20_000_000, mostMonths: 24 },
  ],
  "discount.below-floor": [{ askedBp: 2500 }],
  "discount.unexplained": [{ askedBp: 2000, ruleBp: 1900 }],
  "tier.no-question": [{ name: "恒信物流" }],
  "tier.not-yours": [{ name: "恒信物流" }],
  "tier.unexplained": [{ name: "恒信物流" }],
  "redemption.unknown": [{ said: "现金" }],
  "redemption.not-for": [
    { item: LOUNGE, kind: "GROUP" },
    { item: LOUNGE, kind: "INDIVIDUAL" },
  ],
  "redemption.not-whole": [{ item: LOUNGE, fenEach: 10_000 }],
  "redemption.too-few": [{ points: 50, least: 100 }],
  "redemption.tenure-unknown": [{ name: "恒信物流" }],
  "redemption.too-young": [{ name: "恒信物流", months: 6 }],
  "redemption.out-of-stock": [
    { item: LOUNGE, left: 0 },
    { item: LOUNGE, left: 3 },
  ],
  "redemption.over": [{ status: "CANCELLED" }, { status: "constructor" }],
  "redemption.too-late": [{ days: 7 }],
  "redemption.none": [{ name: "恒信物流" }],
  "points.none": [{ name: "恒信物流" }],
  "points.not-enough": [{ wanted: 50_000, available: 12_960, missing: 37_040 }],
  "points.frozen": [{ reason: "STOPPED" }, { reason: "LEAVING" }],
  "points.closed": [{}],
  "points.in-debt": [{ debt: 1200 }],
  "points.impossible": [{ points: -5, most: 100_000_000 }],
  "points.other-body": [{ kind: "ADJUST", sourceId: "apr_01J" }],
  "points.no-entry": [{}],
  "points.irreversible": [{ kind: "EARN_CONSUME" }, { kind: "EXPIRE" }],
  "points.too-much-back": [{ left: 0 }, { left: 300 }],
  "rules.of-group": [{ code: "RETENTION" }],
  "rules.unsound": [
    { code: "TIER", problems: [{ path: ["cuts", "a"], is: "hole" }] },
    {
      code: "POINTS",
      problems: [
        { path: ["fenPerPoint"], is: "invalid" },
        { path: ["x"], is: "unknown" },
        { path: ["most"], is: "hole" },
        { path: ["y"], is: "unknown" },
      ],
    },
  ],
  "rules.unchanged": [{ code: "TIER" }],
  "rules.no-draft": [{ code: "TIER" }, { code: "" }],
  "rules.no-version": [{ number: 7 }],
  "rules.untried": [{ code: "POINTS" }],
  "rules.too-early": [{ on: "2026-03-09" }],
  "rules.overlapping": [{ code: "TIER", number: 2, on: "2026-04-01" }],
  "rules.outdated": [{ code: "TIER" }],
  "rules.in-force": [
    { code: "TIER", number: 1, on: "2026-03-01" },
    { code: "TIER", number: 1, on: "" },
  ],
  "rules.none-scheduled": [{ code: "TIER" }, { code: "" }],
  "rules.no-value": [{ said: "白金门槛" }],
  "rules.unreadable": [{ name: "金卡门槛", said: "很多" }],
};
