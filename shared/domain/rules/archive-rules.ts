import * as z from "zod";
import { UnitLevel } from "#shared/domain/people/unit.ts";

const Bp = z.lazy(() => z.int().min(0).max(10_000));
const Days = z.lazy(() => z.int().positive());
const Names = z.lazy(() => z.array(z.string()));

/** Rule set ARCHIVE (domain.md 3.25, 2.2, 3.24): what an archive must hold, when it is stale, and how a client's life goes on by itself. */
export const ArchiveRules = z.lazy(() =>
  z.object({
    /** By kind of client: fields of the dictionary, and `contacts` (two with roles), `account`, `owner`. */
    mandatory: z.object({ GROUP: Names, INDIVIDUAL: Names }),
    optional: z.object({ GROUP: Names, INDIVIDUAL: Names }),
    /** What an optional field weighs beside a mandatory one. */
    optionalWeightBp: Bp,
    /** How many contacts with roles an organisation has at least. */
    contacts: z.int().positive(),
    /** Not touched for so many days. */
    staleDays: z.object({ A: Days, other: Days }),
    /** Fields that only another person's word changes: the least level of who says it. */
    approval: z.record(z.string(), UnitLevel),
    /** Of those, the fields that finance signs as well (DC-6). */
    cosigned: Names,
    /** How many questions are worth asking next. */
    questions: z.int().positive(),
    lifeCycle: z.object({
      /** LEFT becomes RETAINED after so many days. */
      retainAfterDays: Days,
      winBackDays: z.tuple([Days], Days),
      /** Back within so many days of leaving, tenure goes on. */
      tenureKeptDays: Days,
      alertClearDays: Days,
      recheckDays: Days,
      recheckAgainDays: Days,
      rejectedKeptMonths: z.int().positive(),
      refusalsToReject: z.int().positive(),
    }),
    /** A retained archive is kept so long. */
    keptYears: z.int().positive(),
    /** Personal fields are made unreadable so long after leaving. */
    anonymiseMonths: z.int().positive(),
    /** How long the log of changes, bills with usage, and visits are kept. */
    kept: z.object({
      changeYears: z.int().positive(),
      billMonths: z.int().positive(),
      visitYears: z.int().positive(),
    }),
    /** History shown at a time. */
    historyPage: z.int().positive(),
  }),
);
export type ArchiveRules = z.infer<typeof ArchiveRules>;

export const ARCHIVE_DEFAULT: ArchiveRules = {
  mandatory: {
    GROUP: [
      "name",
      "uscc",
      "address",
      "grid",
      "industryCode",
      "ownership",
      "employees",
      "contacts",
      "account",
      "owner",
    ],
    INDIVIDUAL: ["name", "idNo", "address", "account", "owner"],
  },
  optional: {
    GROUP: [
      "subKind",
      "businessScope",
      "servesWhom",
      "foundedOn",
      "registeredCapitalFen",
      "strategyTag",
      "relationState",
      "valueStatement",
    ],
    INDIVIDUAL: ["grid", "benefitSought", "relationState"],
  },
  optionalWeightBp: 5000,
  contacts: 2,
  staleDays: { A: 90, other: 180 },
  approval: {
    name: "TEAM",
    uscc: "TEAM",
    idNo: "TEAM",
    valueClass: "COUNTY",
    serviceGrade: "COUNTY",
    strategic: "COUNTY",
    arrearsStops: "TEAM",
    breachOn: "TEAM",
    settlementMode: "COUNTY",
    settlementMonths: "COUNTY",
  },
  cosigned: ["settlementMode", "settlementMonths"],
  questions: 2,
  lifeCycle: {
    retainAfterDays: 30,
    winBackDays: [90, 180],
    tenureKeptDays: 90,
    alertClearDays: 30,
    recheckDays: 90,
    recheckAgainDays: 365,
    rejectedKeptMonths: 12,
    refusalsToReject: 2,
  },
  keptYears: 5,
  anonymiseMonths: 24,
  kept: { changeYears: 3, billMonths: 36, visitYears: 5 },
  historyPage: 10,
};
