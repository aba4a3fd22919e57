import * as z from "zod";

const Points = z.lazy(() => z.int().nonnegative());
/** Thresholds of the three levels; a level that has none is never reached. */
const Level = z.lazy(() => z.number().optional());
const Signal = z.lazy(() =>
  z.object({ weight: Points, levels: z.object({ yellow: Level, orange: Level, red: Level }) }),
);
export type SignalRule = z.infer<typeof Signal>;

/** The signals of rule set ALERT that a client's own archive tells (domain.md 3.8). */
export const SIGNALS = [
  "AL-1",
  "AL-2",
  "AL-3",
  "AL-4",
  "AL-5",
  "AL-6",
  "AL-7",
  "AL-8",
  "AL-10",
  "AL-12",
  "AL-14",
  "AL-17",
  "AL-18",
  "AL-19",
] as const;
export type SignalCode = (typeof SIGNALS)[number];

/** Those that come from orders, surveys and people's words. */
export const OTHER_SIGNALS = ["AL-9", "AL-11", "AL-13", "AL-15", "AL-16", "AL-20"] as const;
const Any = z.enum([...SIGNALS, ...OTHER_SIGNALS]);
const ByLevel = z.lazy(() => z.object({ YELLOW: Times, ORANGE: Times, RED: Times }));
const Times = z.lazy(() => z.int().positive());
const Layer = z.enum(["MANAGER", "COUNTY", "CITY", "CHIEF", "PROVINCE"]);

/** Rule set ALERT: signals with weights and thresholds, and how they make a level. */
export const AlertRules = z.lazy(() =>
  z.object({
    signals: z.record(z.enum(SIGNALS), Signal),
    otherSignals: z.record(z.enum(OTHER_SIGNALS), Signal),
    /** AL-21: what a level counts of its weight, in basis points, and what the sum is multiplied by. */
    factorBp: z.object({ YELLOW: z.int(), ORANGE: z.int(), RED: z.int() }),
    multiplier: z.int().positive(),
    /** AL-22. */
    score: z.object({ yellow: z.int(), orange: z.int(), red: z.int() }),
    /** Any RED of these makes the client RED. */
    decisive: z.array(Any),
    /** A YELLOW of at least this weight makes the client YELLOW. */
    yellowWeight: z.int(),
    orangeSignals: z.int().positive(),
    /** Months that a mean is taken over (AL-1, AL-17), and that must fall in a row (AL-3). */
    baselineMonths: z.int().positive(),
    fallingMonths: z.int().positive(),
    /** A competitor's move counts so long. */
    moveDays: z.int().positive(),
    /** AL-23: working hours until it is acknowledged; RED of class A runs around the clock. */
    acknowledgeHours: ByLevel,
    redOfClassAAroundTheClock: z.boolean(),
    /** AL-24: working days until there is a plan. */
    planWorkdays: ByLevel,
    /** AL-25, AL-26: who sees it besides the manager; unanswered, it climbs a layer each further period of AL-23. */
    layers: z.object({ C: z.array(Layer), B: z.array(Layer), A: z.array(Layer), redOfA: z.array(Layer) }),
    climbsPerPeriod: z.int().positive(),
    /** AL-27: the same signal of the same client again, unless its level rises. */
    coolDownDays: z.int().positive(),
    /** AL-28: a hit is a client that left within so many days; above this share of false alarms a signal is to be tuned. */
    quality: z.object({ hitDays: z.int().positive(), falseAlarmsBp: z.int().min(0).max(10_000) }),
  }),
);
export type AlertRules = z.infer<typeof AlertRules>;

const rule = (weight: number, yellow?: number, orange?: number, red?: number): SignalRule => ({
  weight,
  levels: {
    ...(yellow !== undefined && { yellow }),
    ...(orange !== undefined && { orange }),
    ...(red !== undefined && { red }),
  },
});

export const ALERT_DEFAULT: AlertRules = {
  signals: {
    /** Basis points of the fall. */
    "AL-1": rule(15, 1000, 2000, 3000),
    "AL-2": rule(12, 2000, 3500, 5000),
    "AL-3": rule(8, 1, 1000, 2000),
    /** Basis points of the members. */
    "AL-4": rule(12, 200, 500, 1000),
    "AL-5": rule(6, 500, 1000, 2000),
    "AL-6": rule(8, 500, 1000, 2000),
    /** Days left: reached from above. */
    "AL-7": rule(10, 90, 60, 30),
    /** Queries of number portability; a request to leave counts as a hundred. */
    "AL-8": rule(15, undefined, 1, 100),
    /** Days of the oldest unpaid bill. */
    "AL-10": rule(8, 1, 31, 61),
    /** 1 contact, 2 offer or virtual net, 3 signed or stationed. */
    "AL-12": rule(12, 1, 2, 3),
    /** Tenths of the days that may lie between two contacts. */
    "AL-14": rule(6, 15, 20, 30),
    /** Tenths of the mean bill. */
    "AL-17": rule(3, 30),
    /** Days without a manager. */
    "AL-18": rule(5, 30, 60, 90),
    /** 1 one product, 2 and the contract ends soon. */
    "AL-19": rule(4, 1, 2),
  },
  otherSignals: {
    /** Complaints in 30 days; one that was escalated counts as a hundred. */
    "AL-9": rule(8, 2, 3, 100),
    /** Basis points of the package that lay idle for two months; all of it where a smaller plan was asked for. */
    "AL-11": rule(6, 3000, 5000, 10_000),
    /** 1 a contact of role A or D changed, 2 and the new one's attitude is unknown. */
    "AL-13": rule(6, undefined, 1, 2),
    /** Broken limits in 30 days; an outage of over six hours at AAA counts as three. */
    "AL-15": rule(8, 1, 2, 3),
    /** Satisfaction of 1 to 10: reached from above. */
    "AL-16": rule(8, 7, 6, 4),
    /** Asked whether they will go: 1 perhaps, 2 yes, 3 signed. */
    "AL-20": rule(10, 1, 2, 3),
  },
  factorBp: { YELLOW: 4000, ORANGE: 7000, RED: 10_000 },
  multiplier: 2,
  score: { yellow: 20, orange: 40, red: 65 },
  decisive: ["AL-1", "AL-4", "AL-8", "AL-9", "AL-12"],
  yellowWeight: 6,
  orangeSignals: 2,
  baselineMonths: 3,
  fallingMonths: 3,
  moveDays: 90,
  acknowledgeHours: { YELLOW: 18, ORANGE: 9, RED: 4 },
  redOfClassAAroundTheClock: true,
  planWorkdays: { YELLOW: 10, ORANGE: 5, RED: 2 },
  layers: {
    C: ["MANAGER"],
    B: ["MANAGER", "COUNTY"],
    A: ["MANAGER", "COUNTY", "CITY", "CHIEF"],
    redOfA: ["MANAGER", "COUNTY", "CITY", "CHIEF", "PROVINCE"],
  },
  climbsPerPeriod: 1,
  coolDownDays: 14,
  quality: { hitDays: 60, falseAlarmsBp: 6000 },
};
