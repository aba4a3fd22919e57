/** What rule data call a thing in either language. */
interface Named {
  readonly zh: string;
  readonly en: string;
}

/** Points, and what they are given for. */
export interface PointsRefusals {
  /** The state by its code. */
  "benefit.over": { readonly status: string };
  "benefit.unknown": { readonly said: string };
  "benefit.too-late": { readonly hours: number };
  /** An instant. */
  "benefit.locked": { readonly until: string };
  /** The tier by its code. */
  "benefit.none": { readonly name: string; readonly tier: string };
  "benefit.not-entitled": { readonly name: string; readonly benefit: Named };
  "benefit.used-up": { readonly name: string; readonly benefit: Named; readonly quota: number };
  "benefit.enough-today": { readonly name: string; readonly perDay: number };
  "benefit.no-merchant": { readonly benefit: Named };
  "benefit.busy": Record<never, never>;
  /** The month of a partner that was asked for, while nothing is written of it. */
  "benefit.not-settled": { readonly month: string };
  /** What is missing, so that it can be said. */
  "points.not-enough": { readonly wanted: number; readonly available: number; readonly missing: number };
  "points.frozen": { readonly reason: "STOPPED" | "LEAVING" };
  "points.closed": Record<never, never>;
  "points.in-debt": { readonly debt: number };
  /** Not whole, not positive, or more than anybody could mean. */
  "points.impossible": { readonly points: number; readonly most: number };
  /** The same movement was asked before, and otherwise. */
  "points.other-body": { readonly kind: string; readonly sourceId: string };
  "redemption.unknown": { readonly said: string };
  "redemption.not-for": { readonly item: Named; readonly kind: "GROUP" | "INDIVIDUAL" };
  /** What one of it is worth, in fen. */
  "redemption.not-whole": { readonly item: Named; readonly fenEach: number };
  "redemption.too-few": { readonly points: number; readonly least: number };
  "redemption.tenure-unknown": { readonly name: string };
  "redemption.too-young": { readonly name: string; readonly months: number };
  "redemption.out-of-stock": { readonly item: Named; readonly left: number };
  /** The state by its code. */
  "redemption.over": { readonly status: string };
  "redemption.too-late": { readonly days: number };
  "redemption.none": { readonly name: string };
  "points.none": { readonly name: string };
  "points.no-entry": Record<never, never>;
  /** Bills are put right by bills, what the calendar did by nobody. */
  "points.irreversible": { readonly kind: string };
  /** More than is left of the movement to take back. */
  "points.too-much-back": { readonly left: number };
}
