import * as z from "zod";
import { TimeOfDay } from "#shared/domain/calendar/day.ts";

const DayOfMonth = z.lazy(() => z.int().min(1).max(28));

/** Rule set REPORTS (domain.md 3.17): when each is due. A due day that is no working day moves to the next. */
export const ReportRules = z.lazy(() =>
  z.object({
    /** 生日报表, of the month before. */
    birthdayDayOfMonth: DayOfMonth,
    /** 运营表: the nth working day of the month. */
    operationsWorkday: z.int().positive(),
    /** 行业信息报告: the last working day of every so many months. */
    industryEveryMonths: z.int().positive(),
    churnDayOfMonth: DayOfMonth,
    operatingAnalysisDayOfMonth: DayOfMonth,
    /** 周报: the day of the week, Monday is 1. */
    weekly: z.object({ weekday: z.int().min(1).max(7), at: TimeOfDay }),
    dailyAt: TimeOfDay,
  }),
);
export type ReportRules = z.infer<typeof ReportRules>;

export const REPORT_DEFAULT: ReportRules = {
  birthdayDayOfMonth: 25,
  operationsWorkday: 3,
  industryEveryMonths: 3,
  churnDayOfMonth: 8,
  operatingAnalysisDayOfMonth: 10,
  weekly: { weekday: 5, at: "17:00" },
  dailyAt: "18:00",
};
