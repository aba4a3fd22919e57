import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { PayMode } from "#shared/domain/contracts/account.ts";
import { TierReview } from "#shared/domain/tiers/tier-change.ts";
import * as codes from "./codes.ts";

/** `MM-DD` of a contact's birthday: who it is, so that a manager's month is one Query of his own partition. */
export const HeldBirthday = z.lazy(() =>
  z.object({
    on: z.string().regex(/^\d\d-\d\d$/),
    of: z.string(),
    name: z.string(),
    title: z.string().optional(),
  }),
);
export type HeldBirthday = z.infer<typeof HeldBirthday>;

/** As it lies in the book of the client's manager. */
export const BookBirthday = z.lazy(() =>
  HeldBirthday.unwrap().extend({ clientId: z.string(), client: z.string() }),
);
export type BookBirthday = z.infer<typeof BookBirthday>;

const Quintile = z.lazy(() => z.int().min(1).max(5));

/** Who the client is, as people and other systems say it. */
export function identityFields() {
  return {
    population: codes.Population.optional(),
    subKind: codes.SubKind.optional(),
    ownership: codes.Ownership.optional(),
    /** What it does, whom it serves, and why it buys from us (seed E4.9). */
    businessScope: z.string().optional(),
    servesWhom: z.string().optional(),
    valueStatement: z.string().optional(),
    /** Of an individual; masked wherever it is shown. */
    idNo: z.string().optional(),
    employees: z.int().nonnegative().optional(),
    registeredCapitalFen: z.int().nonnegative().optional(),
    foundedOn: Day.optional(),
    geohash: z.string().optional(),
    /** Places where it has sites; `grid` is its home (domain.md 3.13). */
    siteGrids: z.array(z.string()).optional(),
    benefitSought: z.array(codes.BenefitSought).optional(),
    sizeBand: codes.SizeBand.optional(),
    usageBand: codes.UsageBand.optional(),
    parentClientId: z.string().optional(),
    /** It was the same as that client: its id and references lead there. */
    mergedInto: z.string().optional(),
    /** Clients that were the same as this one: their work of before lies under their own ids. */
    absorbed: z.array(z.string()).optional(),
    isReference: z.boolean().optional(),
    tags: z.array(z.string()).optional(),
    /** On the network since. */
    inNetworkSince: Day.optional(),
    /** Local numbers seen in it (PC-2), state budget approved (PC-2), another operator's contract end (PC-2). */
    localNumbers: z.int().nonnegative().optional(),
    budgetApproved: z.boolean().optional(),
    rivalEndsOn: Day.optional(),
    rival: codes.Competitor.optional(),
    /** How it came to us, and what it says it spends in a month. */
    leadSource: codes.LeadSource.optional(),
    leadDetail: z.string().optional(),
    /** The client that brought it. */
    referrerId: z.string().optional(),
    declaredFen: z.int().nonnegative().optional(),
    /** What it said it needs, and that one who decides is known, before either has a record of its own. */
    leadNeed: z.string().optional(),
    leadDecider: z.boolean().optional(),
    /** Clients whose parent it is. */
    branches: z.int().positive().optional(),
  };
}

/** How it stands with us: mostly computed by rules, some set by people. */
export function standingFields() {
  return {
    /** Nobody but a caretaker looks after it: it waits for a manager (seed D7.1.2). */
    unmanned: z.boolean().optional(),
    /** Brought in by a clerk and not yet approved: it orders nothing (seed G5.1). */
    unapproved: z.boolean().optional(),
    backupManagerId: z.string().optional(),
    strategic: z.boolean().optional(),
    valueScore: z.int().min(0).max(100).optional(),
    valueClassOn: Day.optional(),
    stageClass: codes.StageClass.optional(),
    revenueClass: codes.RevenueClass.optional(),
    /** R, F and M as quintiles 1-5 inside the province (SG-2). */
    rfm: z.object({ r: Quintile, f: Quintile, m: Quintile }).optional(),
    clvFen: z.int().optional(),
    growthBp: z.int().optional(),
    zone: codes.Zone.optional(),
    /** The day whose inputs the segments were computed from, and the rule version. */
    segmentedOn: Day.optional(),
    segmentRules: z.string().optional(),
    tierValidTo: Day.optional(),
    strategyTag: codes.StrategyTag.optional(),
    relationState: codes.RelationState.optional(),
    lifecycleStage: codes.LifecycleStage.optional(),
    influence: z.int().min(1).max(5).optional(),
    creditGrade: codes.CreditGrade.optional(),
    /** Whole points of the last rating. */
    creditScore: z.int().optional(),
    creditStars: z.int().min(0).max(5).optional(),
    creditRatedOn: Day.optional(),
    /** Times that an individual was stopped for arrears in twelve months (CR-18). */
    arrearsStops: z.int().nonnegative().optional(),
    /** Last illegal use or false data that was found (CR-6). */
    breachOn: Day.optional(),
    /** How the client pays, and within how many months, as two people have agreed (DC-6, seed G5.3). */
    settlementMode: PayMode.optional(),
    settlementMonths: z.int().min(1).max(12).optional(),
    tierReview: TierReview.optional(),
    riskScore: z.int().min(0).max(100).optional(),
    unitPaid: z.boolean().optional(),
    unitPaidRatioBp: z.int().min(0).max(10_000).optional(),
    lastContactAt: Instant.optional(),
    nextContactDueOn: Day.optional(),
    completenessBp: z.int().min(0).max(10_000).optional(),
    archiveStatus: codes.ArchiveStatus.optional(),
    /** When a person or a feed last changed a fact of the archive (rule ARCHIVE, staleness). */
    touchedAt: Instant.optional(),
    /** When the state was entered, for the transitions that wait (domain.md 2.2). */
    statusOn: Day.optional(),
    leftOn: Day.optional(),
    /** Of one at risk: since when its alerts have been below ORANGE. */
    alertClearedOn: Day.optional(),
    qualification: z.enum(["QUALIFIED", "NOT_QUALIFIED"]).optional(),
    /** Of a lead (domain.md 2.6): where it stands and since when, the score of PC-3, and what the tests said by which rules. */
    leadStatus: codes.LeadStatus.optional(),
    leadOn: Day.optional(),
    fitScore: z.int().min(0).max(100).optional(),
    leadChecks: z.partialRecord(codes.PotentialTest, z.boolean()).optional(),
    leadCheckedOn: Day.optional(),
    leadRules: z.string().optional(),
    dropReason: codes.DropReason.optional(),
    dropNote: z.string().optional(),
    timesRefused: z.int().nonnegative().optional(),
    anonymisedOn: Day.optional(),
  };
}

/** What of a client's parts its card and its searches need, kept true by whoever changes a part. */
export function heldFields() {
  return {
    /** Codes of the products that are ordered, active or suspended, sorted, each once. */
    products: z.array(z.string()).optional(),
    /** Monthly price of all that is held. */
    pricedFen: z.int().nonnegative().optional(),
    /** Unit-paid revenue of the last twelve whole months. */
    revenue12Fen: z.int().optional(),
    /** Of the newest bill, what was given off the list price. */
    billDiscountBp: z.int().min(0).max(10_000).optional(),
    /** Since when the oldest bill that is not paid has been due. */
    arrearsSince: Day.optional(),
    /** What is open of all bills that are not paid. */
    arrearsFen: z.int().positive().optional(),
    /** The agreed discount in force, and its last day. */
    discountBp: z.int().min(0).max(10_000).optional(),
    discountEndsOn: Day.optional(),
    contracts: z.int().nonnegative().optional(),
    /** The earliest end of a contract that is open. */
    contractEndsOn: Day.optional(),
    members: z.int().nonnegative().optional(),
    contacts: z.int().nonnegative().optional(),
    /** The buying roles among A D E U that have a contact, in this order: `AD` (seed S9.5). */
    rolesKnown: z.string().optional(),
    /** Map score -100..100 (domain.md 3.21). */
    mapScore: z.int().optional(),
    /** Of those who agreed that it is kept; whoever looks at them leaves a trace. */
    birthdays: z.array(HeldBirthday).optional(),
    openNeeds: z.int().nonnegative().optional(),
    openPromises: z.int().nonnegative().optional(),
  };
}
