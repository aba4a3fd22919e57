import type { DiscountBar } from "./discounts/discount-bar.ts";

/** What rule data call a thing in either language. */
interface Named {
  readonly zh: string;
  readonly en: string;
}

import type { UploadState } from "./import/upload.ts";

/** Everything we may refuse aloud, and the facts that the sentence needs. Codes are `noun.adjective`. */
export interface Refusals {
  "role.not-allowed": { readonly role: string };
  "input.not-understood": { readonly fields: readonly string[] };
  /** Missing and out of scope answer alike, so nobody learns what others have. */
  "subject.unknown": Record<never, never>;
  "person.unknown": Record<never, never>;
  "message.too-long": { readonly limit: number };
  "journal.not-undoable": { readonly useCase: string };
  "journal.changed-since": { readonly by: string | undefined };
  "journal.empty": { readonly minutes: number };
  "item.changed": { readonly by: string | undefined };
  "task.not-open": { readonly title: string; readonly by?: string | undefined };
  "task.cancelled": { readonly title: string };
  "task.not-closed": { readonly title: string };
  "task.too-old": { readonly days: number };
  "task.not-yours": { readonly title: string };
  "task.already-yours": { readonly name: string };
  "clock.running": { readonly title: string };
  "visit.unrecorded": { readonly title: string };
  "case.unwritten": { readonly title: string };
  "date.impossible": { readonly said: string };
  /** An instant, as those of `leave.overlapping`. */
  "date.past": { readonly at: string };
  "list.out-of-range": { readonly n: number; readonly size: number };
  "list.missing": Record<never, never>;
  "overflow.none": Record<never, never>;
  /** States by their codes. */
  "state.not-allowed": { readonly from: string; readonly to: string };
  "product.unknown": { readonly said: string };
  "product.not-sold": { readonly code: string };
  "account.unknown": { readonly said: string };
  "recruitment.not-agreed": { readonly name: string };
  "client.no-task": { readonly name: string };
  "client.unknown": { readonly said: string };
  "staff.unknown": { readonly said: string };
  "leave.overlapping": { readonly from: string; readonly to: string };
  "leave.too-long": { readonly days: number };
  "cover.impossible": { readonly name: string };
  "cover.too-long": { readonly days: number };
  /** Somebody stands in already, until an instant. */
  "cover.taken": { readonly name: string; readonly to: string };
  "cover.no-leave": { readonly name: string };
  "cover.none": { readonly name: string };
  "place.unknown": { readonly said: string };
  "unmanned.none": Record<never, never>;
  "receiver.impossible": { readonly name: string };
  "client.already-theirs": { readonly name: string };
  "client.several-owners": Record<never, never>;
  "client.same": Record<never, never>;
  /** Two different credit codes are two clients. */
  "client.apart": { readonly names: readonly string[] };
  "handover.not-yours": { readonly to: string };
  "handover.over": { readonly status: string; readonly to: string };
  "handover.open": { readonly to: string };
  "handover.none": Record<never, never>;
  "handover.empty": { readonly name: string };
  "search.too-large": { readonly largest: number };
  "group.too-many": { readonly largest: number };
  "group.unknown": { readonly said: string };
  "group.taken": { readonly name: string };
  "group.empty": Record<never, never>;
  "agenda.too-long": { readonly days: number };
  "digest.out-of-hours": { readonly from: string; readonly until: string };
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
  "approval.own": { readonly name: string };
  "approval.not-yours": { readonly name: string };
  /** Two words are two people. */
  "approval.twice": { readonly name: string };
  "approval.closed": { readonly name: string; readonly status: string; readonly by: string | undefined };
  /** A day. */
  "approval.lapsed": { readonly name: string; readonly on: string };
  /** What it is about is no longer as it was shown. */
  "approval.outdated": {
    readonly name: string;
    readonly lines: readonly { readonly field: string; readonly shown: unknown; readonly now: unknown }[];
  };
  /** What stands in the way of any discount (DC-7, G5.2). */
  "discount.barred": { readonly name: string; readonly bars: readonly DiscountBar[] };
  /** In basis points. */
  "discount.too-high": { readonly askedBp: number; readonly mostBp: number };
  "discount.below-floor": { readonly askedBp: number };
  "discount.unexplained": { readonly askedBp: number; readonly ruleBp: number };
  "tier.no-question": { readonly name: string };
  "tier.not-yours": { readonly name: string };
  "tier.unexplained": { readonly name: string };
  "approval.none": Record<never, never>;
  /** No key of another system lives longer than so many days. */
  "key.too-long": { readonly days: number };
  "key.revoked": { readonly label: string };
  "opportunity.closed": { readonly name: string };
  "opportunity.too-far-back": { readonly name: string };
  "opportunity.unexplained": { readonly name: string };
  "opportunity.no-contract": { readonly name: string };
  "upload.kind": { readonly name: string };
  "upload.too-large": { readonly megabytes: number };
  /** Not what can be done in this state. */
  "upload.not-so": { readonly state: UploadState };
  "upload.nothing": Record<never, never>;
  "import.unknown": { readonly id: string };
  "erasure.too-large": { readonly people: number; readonly most: number };
  "import.too-old": { readonly days: number };
  "contact.unknown": { readonly said: string; readonly client: string };
  "contact.several": { readonly said: string; readonly names: readonly string[] };
  /** A birthday is kept only of who agreed. */
  "contact.no-consent": { readonly name: string };
  /** So is what moves a person. */
  "contact.no-profile-consent": { readonly name: string };
  /** Personal benefits are never recorded. */
  "contact.benefit": { readonly said: string };
  "contact.no-change": { readonly name: string };
  "field.unreadable": { readonly field: string; readonly said: string };
  "field.not-for": { readonly field: string; readonly kind: string };
  /** Somebody else has changed the same field since it was seen. */
  "field.clashed": {
    readonly field: string;
    readonly by: string;
    readonly at: string;
    readonly theirs: unknown;
    readonly mine: unknown;
  };
  "field.unchanged": { readonly name: string; readonly field: string | undefined };
  "client.code-taken": Record<never, never>;
  "client.kind-not-served": { readonly kind: string };
  "client.twin": { readonly name: string };
  "client.not-so": { readonly name: string; readonly status: string };
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
  "rules.of-group": { readonly code: string };
  "rules.unsound": {
    readonly code: string;
    readonly problems: readonly {
      readonly path: readonly string[];
      readonly is: "hole" | "unknown" | "invalid";
    }[];
  };
  "rules.unchanged": { readonly code: string };
  "rules.no-draft": { readonly code: string };
  "rules.no-version": { readonly number: number };
  /** The draft has not been tried to the end, or not against the rules that are in force now. */
  "rules.untried": { readonly code: string };
  /** A day. */
  "rules.too-early": { readonly on: string };
  /** Another version has its day later or on the same. */
  "rules.overlapping": { readonly code: string; readonly number: number; readonly on: string };
  "rules.outdated": { readonly code: string };
  /** No rule value is called so. */
  "rules.no-value": { readonly said: string };
  "rules.unreadable": { readonly name: string; readonly said: string };
  "language.unknown": { readonly said: string };
}
export type RefusalCode = keyof Refusals;

/** Something we will not do, for a reason the person may be told. Every other error is a fault of ours. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = "Refusal";
  readonly code: Code;
  readonly facts: Refusals[Code];

  constructor(code: Code, facts: Refusals[Code], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.facts = facts;
  }
}
