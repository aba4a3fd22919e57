import type { Coded } from "./coded.ts";
import { SERVICE } from "./coded-service-rules.ts";

const CREDIT: readonly Coded[] = [
  ["CR-1", "credit/group/onTime", { points: 40, bills: 12 }],
  [
    "CR-2",
    "credit/group/worstArrears",
    {
      steps: [
        { upTo: 0, points: 20 },
        { upTo: 30, points: 15 },
        { upTo: 60, points: 8 },
        { upTo: 90, points: 3 },
      ],
      above: 0,
    },
  ],
  ["CR-3", "credit/group/tenure", { perYear: 3, most: 15 }],
  ["CR-4", "credit/group/contractCover", { points: 10, months: 12 }],
  [
    "CR-5",
    "credit/group/stability",
    {
      months: 6,
      bands: {
        steps: [
          { upTo: 1000, points: 10 },
          { upTo: 2500, points: 5 },
        ],
        above: 0,
      },
    },
  ],
  ["CR-6", "credit/group/conduct", { points: 5, months: 12 }],
  ["CR-7", "credit/grades", { AAA: 90, AA: 80, A: 70, B: 60 }],
  ["CR-8", "credit/riskFactorBp", { AAA: 15_000, AA: 10_000, A: 8000, B: 6000, C: 0 }],
  ["CR-9", "credit/limitMonths", 6],
  ["CR-10", "credit/cycleMonths", { HIGH: 3, MEDIUM: 2, LOW: 1 }],
  ["CR-10", "credit/levelOf", { AAA: "HIGH", AA: "HIGH", A: "MEDIUM", B: "LOW", C: "LOW" }],
  ["CR-11", "credit/depositMonths", { HIGH: 0, MEDIUM: 3, LOW: 6 }],
  ["CR-12", "credit/first/byClass", { A: "A", B: "B", C: "B", NONE: "B" }],
  ["CR-13", "credit/review", { months: [1, 4, 7, 10], arrearsDays: 30 }],
  ["CR-15", "credit/individual/billMost", 600],
  ["CR-16", "credit/individual/perMonth", 1],
  ["CR-17", "credit/individual/perPlusItem", 5],
  ["CR-17", "credit/individual/plusMost", 50],
  ["CR-18", "credit/individual/perStop", 10],
  ["CR-19", "credit/individual/starsFrom", [60, 100, 150, 200, 300]],
  ["CR-20", "credit/individual/manyStops", 3],
  ["CR-20", "credit/individual/manyStopsStars", 3],
  ["CR-21", "credit/individual/leastMonths", 6],
  ["CR-21", "credit/individual/validMonths", 12],
];

const POINTS: readonly Coded[] = [
  ["PT-1", "points/fenPerPoint", 100],
  [
    "PT-3",
    "points/tenure",
    [
      { fromMonth: 1, bonusBp: 0 },
      { fromMonth: 13, bonusBp: 1000 },
      { fromMonth: 25, bonusBp: 2000 },
      { fromMonth: 61, bonusBp: 3000 },
    ],
  ],
  ["PT-4", "points/tier/groupBp", { A: 5000, B: 3000, C: 0, NONE: 0 }],
  ["PT-4", "points/tier/individualBp", { DIAMOND: 20_000, GOLD: 18_000, SILVER: 15_000, STANDARD: 12_000 }],
  ["PT-5", "points/star/timesBp", [10_000, 10_000, 10_000, 15_000, 20_000, 25_000]],
  ["PT-5", "points/star/medalBp", { SILVER: 30_000, GOLD: 50_000, DIAMOND: 50_000 }],
  ["PT-7", "points/events/renewal/shareBp", 1000],
  ["PT-7", "points/events/onTime/points", 500],
  ["PT-7", "points/events/referral/points", 300],
  ["PT-8", "points/posting/byDay", 8],
  ["PT-9", "points/lifeMonths", 36],
  ["PT-12", "points/closing/noticeDays", 30],
  ["PT-14", "points/redeem", { networkMonths: 6, least: 100, perYuan: 100 }],
  ["PT-15", "points/adjust", { supervisor: 1000, city: 10_000 }],
  ["PT-16", "points/reversal/shortfall", "DEBT"],
  ["PT-17", "points/notice", { days: [60, 30, 7], least: 500 }],
];

type Step = readonly [from: number, points: number];
const bands = (...[one, two, three, four, below]: readonly [Step, Step, Step, Step, number]) => ({
  steps: [one, two, three, four].map(([from, points]) => ({ from, points })),
  else: below,
});

const TIER: readonly Coded[] = [
  ["TR-1", "tier/individual/billFen", { diamond: 170_000, gold: 70_000, silver: 30_000 }],
  ["TR-2", "tier/individual/growthScore/leastYears", 1],
  [
    "TR-2",
    "tier/individual/growthScore/tenure",
    [
      { fromYears: 10, points: 300 },
      { fromYears: 3, points: 200 },
      { fromYears: 1, points: 100 },
    ],
  ],
  ["TR-3", "tier/keyClient", { unitPaidFen: 300_000, members: 50 }],
  ["TR-4", "tier/weightsBp", { revenue: 5000, members: 2000, influence: 1500, growth: 1500 }],
  ["TR-5", "tier/influencePerLevel", 20],
  ["TR-5", "tier/revenue", bands([10_000_000, 100], [3_000_000, 80], [1_000_000, 60], [300_000, 40], 20)],
  ["TR-5", "tier/members", bands([1000, 100], [300, 80], [100, 60], [30, 40], 20)],
  ["TR-5", "tier/growth", bands([2000, 100], [500, 70], [-500, 50], [-2000, 25], 0)],
  ["TR-6", "tier/cuts", { a: 80, b: 60, c: 40 }],
  ["TR-7", "tier/percentile", { aFromFifth: 5, bFromFifth: 2 }],
  [
    "TR-8",
    "tier/postalFen",
    {
      ...{ SPECIAL: 300_000_000, PROVINCIAL: 25_000_000, CLASS_1: 7_000_000, CLASS_2: 3_000_000 },
      CLASS_3: 1_000_000,
    },
  ],
  ["TR-9", "tier/review/groupMonths", [1, 4, 7, 10]],
  ["TR-9", "tier/review/individualOn", "02-01"],
  ["TR-9", "tier/review/badReviews", 2],
  ["TR-10", "tier/review/answerWorkdays", 5],
  [
    "TR-11",
    "tier/serviceGrade",
    { strategic: "AAA", byClass: { A: "AA", B: "A", C: "STANDARD", NONE: "STANDARD" } },
  ],
  ["TR-12", "tier/surveyGrade", { AAA: "GOLD", AA: "SILVER", A: "BRONZE", STANDARD: "STANDARD" }],
  ["TR-13", "tier/purity", { targetBp: 8000, perQuarterBp: 500 }],
];

const POTENTIAL: readonly Coded[] = [
  ["PC-1", "potential/declaredFen", 30_000],
  ["PC-1", "potential/growing", { silverShareBp: 8000, months: 2 }],
  ["PC-2", "potential/group/employees", 50],
  ["PC-2", "potential/group/registeredCapitalFen", 1_000_000_000],
  ["PC-2", "potential/group/rivalEndsMonths", 6],
  ["PC-2", "potential/group/localNumbers", 10],
  ["PC-3", "potential/fit", { size: 30, spend: 25, need: 20, contract: 15, decider: 10 }],
  ["PC-4", "potential/confirmFit", 60],
  ["PC-5", "potential/firstContactWorkdays", 5],
  ["PC-5", "potential/recheckDays", 90],
  ["PC-5", "potential/dropDays", 180],
  ["PC-5", "archive/lifeCycle/rejectedKeptMonths", 12],
  ["PC-5", "archive/lifeCycle/recheckAgainDays", 365],
  ["PC-7", "assignment/newManagerMonths", 12],
  ["PC-7", "potential/largeEmployees", 500],
];

const DISCOUNT: readonly Coded[] = [
  [
    "DC-1",
    "discount/term",
    [
      { months: 36, bp: 1500 },
      { months: 24, bp: 1000 },
      { months: 12, bp: 500 },
    ],
  ],
  ["DC-2", "discount/classBp", { A: 500, B: 300, C: 0, NONE: 0 }],
  ["DC-3", "discount/multi", { perFamilyBp: 300, mostBp: 600 }],
  ["DC-4", "discount/ceilingBp", 3000],
  [
    "DC-5",
    "discount/approval",
    [
      { upToBp: 2000, level: "COUNTY" },
      { upToBp: 2500, level: "CITY" },
      { upToBp: 3000, level: "PROVINCE" },
    ],
  ],
  ["DC-7", "discount/barred", { grades: ["C"], arrearsDays: 30 }],
  ["DC-8", "discount/campaigns", []],
  ["DC-10", "discount/remindDays", [60, 30]],
  ["DC-11", "discount/leakToleranceBp", 100],
  ["DC-12", "discount/payback/mostOfTermBp", 10_000],
  ["DC-13", "discount/approval/2", { upToBp: 3000, level: "PROVINCE" }],
];

const SEGMENT: readonly Coded[] = [
  ["SG-3", "segment/rfmNames/0", { name: "CHAMPION", r: [5, 5], f: [4, 5], m: [4, 5] }],
  ["SG-3", "segment/rfmNames/1", { name: "AT_RISK", r: [1, 2], f: [1, 5], m: [4, 5] }],
  ["SG-3", "segment/rfmNames/2", { name: "NEW", r: [4, 5], f: [1, 2], m: [1, 2] }],
  ["SG-3", "segment/rfmNames/3", { name: "DORMANT", r: [1, 2], f: [1, 2], m: [1, 2] }],
  ["SG-4", "segment/clv/interestBp", 800],
  ["SG-4", "segment/clv/monthsBeyond", 24],
  ["SG-5", "segment/abcBp", { a: 7000, b: 9000 }],
  ["SG-5", "segment/abcBy", "REVENUE"],
  ["SG-6", "segment/outputMonths", 3],
];

export const CODED: readonly Coded[] = [
  ...[CREDIT, POINTS, TIER, POTENTIAL, DISCOUNT, SEGMENT].flat(),
  ...SERVICE,
];

/** Rules without a number: the file of the domain that is the rule, and what in it says so. */
export const CODED_IN_CODE: readonly (readonly [code: string, file: string, what: string])[] = [
  ["CR-14", "discounts/quote.ts", "barsOf"],
  ["PT-2", "points/earning.ts", "earningFen"],
  ["PT-6", "points/earning.ts", "pointsOf"],
  ["PT-10", "points/lots.ts", "taken"],
  ["PT-11", "points/standing.ts", "followed"],
  ["PT-13", "points/transferring.ts", "transferred"],
  ["PT-18", "points/order.ts", "keyOf"],
  ["PC-6", "ownership/checks.ts", "gridOwners"],
  ["DC-6", "discounts/quote.ts", "finance signs after it"],
  ["DC-9", "contracts/tariff.ts", "minutesInGroup: 750"],
  ["SG-1", "segments/rfm.ts", "rfmInputs"],
  ["SG-2", "segments/rfm.ts", "rfmScore"],
];
