import * as z from "zod";
import { ServiceGrade, SurveyGrade } from "#shared/domain/clients/client.ts";

const Scope = z.enum(["LOCAL", "INTRA_PROVINCE", "INTER_PROVINCE"]);
const LineType = z.enum(["GROUP_MESSAGING", "VOICE_LINE", "APN_LINE", "INTERNET_LINE", "DATA_LINE"]);

const PauseReason = z.enum(["WAIT_CLIENT", "AGREED_TIME", "FORCE_MAJEURE"]);
const Positive = z.lazy(() => z.int().positive());
const UsedBp = z.lazy(() => z.int().positive());

/** Rule set SLA (SL-1 to SL-21, domain.md 3.7): seed tables SLA-1 (hours, 7x24) and SLA-2 (working days), and what goes with them. */
export const SlaRules = z.lazy(() =>
  z.object({
    restoreHours: z.record(LineType, z.record(Scope, z.record(ServiceGrade, z.number().positive()))),
    /** SL-2: line types whose numbers the seed has lost and that stand in for it. */
    assumed: z.array(LineType),
    surveyWorkingDays: z.record(Scope, z.record(SurveyGrade, z.number().positive())),
    /** SL-5: one working day in working hours. */
    hoursPerWorkingDay: z.number().positive(),
    /** SL-7; a new build takes so many working days more. */
    activateWorkingDays: z.record(Scope, z.record(SurveyGrade, z.number().positive())),
    newBuildWorkingDays: Positive,
    /** SL-8. */
    respondMinutes: z.record(ServiceGrade, Positive),
    /** SL-9: word of the progress every so many hours, of a fault that has lasted longer than `fromHours`. */
    progress: z.object({ fromHours: Positive, everyHours: z.record(ServiceGrade, Positive) }),
    /** SL-10: a written report on longer outages of these grades. */
    report: z.object({ fromHours: Positive, withinWorkdays: Positive, grades: z.array(ServiceGrade) }),
    /** SL-11: of complaints, around the clock. */
    replyHours: z.record(ServiceGrade, Positive),
    /** SL-12: at this share of the limit the level hears of it. */
    escalationBp: z.object({ owner: UsedBp, supervisor: UsedBp, city: UsedBp, province: UsedBp }),
    /** SL-13: any of them is a major incident. */
    majorIncident: z.object({
      /** Lines of the highest grade down from one cause, longer than so many hours. */
      sameCause: z.object({ lines: Positive, hours: Positive }),
      oneTopLineHours: Positive,
      many: z.object({ lines: Positive, hours: Positive }),
      topDegradedHours: Positive,
      otherHours: Positive,
    }),
    /** SL-14: what stops a clock; of a restoration only the first list. */
    pauses: z.object({ restore: z.array(PauseReason), other: z.array(PauseReason) }),
    /** SL-15: what of the limit counts. */
    severityBp: z.object({ FULL_OUTAGE: UsedBp, DEGRADED: UsedBp, MINOR: UsedBp }),
    /** SL-16: the grade is the one that the client had when the order was made. */
    gradeIsFrozen: z.boolean(),
    /** SL-18: a penalty is computed, not only kept with the contract. */
    computesPenalty: z.boolean(),
    /** SL-19: before a planned outage. */
    plannedNoticeHours: Positive,
    /** SL-20: so many failed calls on as many days close an order that nobody confirms. */
    closing: z.object({ failedCalls: Positive, days: Positive }),
    /** SL-21: products that a partner runs. */
    partner: z.object({ notifyMinutes: Positive, ordinaryHours: Positive, seriousHours: Positive }),
  }),
);
export type SlaRules = z.infer<typeof SlaRules>;

const WITHIN = { AAA: 2, AA: 4, A: 6, STANDARD: 8 };
const ACROSS = { AAA: 4, AA: 5, A: 6, STANDARD: 8 };
const LINE = { LOCAL: WITHIN, INTRA_PROVINCE: WITHIN, INTER_PROVINCE: ACROSS };

export const SLA_DEFAULT: SlaRules = {
  restoreHours: {
    GROUP_MESSAGING: LINE,
    VOICE_LINE: LINE,
    APN_LINE: LINE,
    INTERNET_LINE: LINE,
    DATA_LINE: LINE,
  },
  assumed: ["DATA_LINE"],
  surveyWorkingDays: {
    LOCAL: { GOLD: 3, SILVER: 4, BRONZE: 5, STANDARD: 5 },
    INTRA_PROVINCE: { GOLD: 4, SILVER: 5, BRONZE: 6, STANDARD: 6 },
    INTER_PROVINCE: { GOLD: 5, SILVER: 6, BRONZE: 7, STANDARD: 7 },
  },
  hoursPerWorkingDay: 9,
  activateWorkingDays: {
    LOCAL: { GOLD: 7, SILVER: 9, BRONZE: 11, STANDARD: 12 },
    INTRA_PROVINCE: { GOLD: 9, SILVER: 11, BRONZE: 13, STANDARD: 15 },
    INTER_PROVINCE: { GOLD: 12, SILVER: 14, BRONZE: 17, STANDARD: 20 },
  },
  newBuildWorkingDays: 10,
  respondMinutes: { AAA: 30, AA: 30, A: 60, STANDARD: 60 },
  progress: { fromHours: 1, everyHours: { AAA: 1, AA: 2, A: 4, STANDARD: 4 } },
  report: { fromHours: 3, withinWorkdays: 1, grades: ["AAA", "AA"] },
  replyHours: { AAA: 24, AA: 24, A: 48, STANDARD: 72 },
  escalationBp: { owner: 5000, supervisor: 7500, city: 10_000, province: 15_000 },
  majorIncident: {
    sameCause: { lines: 3, hours: 2 },
    oneTopLineHours: 6,
    many: { lines: 10, hours: 2 },
    topDegradedHours: 12,
    otherHours: 72,
  },
  pauses: { restore: ["WAIT_CLIENT"], other: ["WAIT_CLIENT", "AGREED_TIME", "FORCE_MAJEURE"] },
  severityBp: { FULL_OUTAGE: 10_000, DEGRADED: 15_000, MINOR: 20_000 },
  gradeIsFrozen: true,
  computesPenalty: false,
  plannedNoticeHours: 24,
  closing: { failedCalls: 3, days: 3 },
  partner: { notifyMinutes: 15, ordinaryHours: 2, seriousHours: 6 },
};
