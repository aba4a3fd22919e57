import * as z from "zod";
import { ServiceGrade, SurveyGrade } from "#shared/domain/clients/client.ts";

const Scope = z.enum(["LOCAL", "INTRA_PROVINCE", "INTER_PROVINCE"]);
const LineType = z.enum(["GROUP_MESSAGING", "VOICE_LINE", "APN_LINE", "INTERNET_LINE", "DATA_LINE"]);

/** Rule set SLA as far as ranking reads it: seed tables SLA-1 (hours, 7x24) and SLA-2 (working days) of domain.md 1.6. */
export const SlaRules = z.lazy(() =>
  z.object({
    restoreHours: z.record(LineType, z.record(Scope, z.record(ServiceGrade, z.number().positive()))),
    /** SL-2: line types whose numbers the seed has lost and that stand in for it. */
    assumed: z.array(LineType),
    surveyWorkingDays: z.record(Scope, z.record(SurveyGrade, z.number().positive())),
    /** SL-5: one working day in working hours. */
    hoursPerWorkingDay: z.number().positive(),
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
};
