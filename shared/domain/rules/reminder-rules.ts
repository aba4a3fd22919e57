import * as z from "zod";

/** So many days before; 0 is the day itself. */
const DaysBefore = z.lazy(() => z.array(z.int().nonnegative()).min(1));
const Hours = z.lazy(() => z.int().positive());
const Bp = z.lazy(() => z.int().positive());

/** Rule set REMINDER (RM-1 to RM-18, domain.md 3.19): how long before something it is said. RM-17 is AL-23's. */
export const ReminderRules = z.lazy(() =>
  z.object({
    birthdayDays: DaysBefore,
    foundingDays: DaysBefore,
    contractDays: DaysBefore,
    subscriptionDays: DaysBefore,
    /** RM-5: days after the bill was due; the warning before the payment cycle ends is DN-3's. */
    arrearsDays: z.array(z.int().positive()).min(1),
    appointment: z.object({ days: DaysBefore, hours: Hours }),
    reportDays: DaysBefore,
    task: z.object({ days: DaysBefore, hours: Hours, overdueEveryDays: z.int().positive() }),
    /** RM-9: shares of the limit that are used, in basis points. */
    clockBp: z.array(Bp).min(1),
    /** RM-10: so many days after the cadence has passed. */
    cadenceDays: z.int().nonnegative(),
    points: z.object({ days: DaysBefore, least: z.int().positive() }),
    promiseDays: DaysBefore,
    rivalContractDays: DaysBefore,
    certificateDays: DaysBefore,
    /** RM-15: the day of the month on which a mentor's missing insight is asked for. */
    insightDayOfMonth: z.int().min(1).max(28),
    /** RM-16: on the day, then every so many days. */
    memberLetterEveryDays: z.int().positive(),
    /** RM-18. */
    greetingWorkdays: z.int().positive(),
  }),
);
export type ReminderRules = z.infer<typeof ReminderRules>;

export const REMINDER_DEFAULT: ReminderRules = {
  birthdayDays: [7, 1, 0],
  foundingDays: [7],
  contractDays: [90, 60, 30, 7],
  subscriptionDays: [60, 30],
  arrearsDays: [1, 7, 15, 30],
  appointment: { days: [1], hours: 2 },
  reportDays: [3, 1, 0],
  task: { days: [1], hours: 2, overdueEveryDays: 1 },
  clockBp: [5000, 7500, 9000, 10_000],
  cadenceDays: 0,
  points: { days: [60, 30, 7], least: 500 },
  promiseDays: [1, 0],
  rivalContractDays: [180, 90, 30],
  certificateDays: [30, 7],
  insightDayOfMonth: 25,
  memberLetterEveryDays: 3,
  greetingWorkdays: 5,
};
