/** What clients are found by, one list per kind of comparison; what each means on a line is in `reading.ts`. */
export const CODE_FIELDS = [
  "kind",
  "status",
  "population",
  "subKind",
  "ownership",
  "industryCode",
  "grid",
  "unit",
  "owner",
  "chiefManagerId",
  "backupManagerId",
  "parentClientId",
  "valueClass",
  "stageClass",
  "revenueClass",
  "individualTier",
  "serviceGrade",
  "surveyGrade",
  "zone",
  "strategyTag",
  "relationState",
  "lifecycleStage",
  "riskLevel",
  "creditGrade",
  "sizeBand",
  "usageBand",
  "benefitSought",
  "rival",
  "archiveStatus",
  "leadStatus",
  "leadSource",
  "products",
  "tags",
  "rolesKnown",
] as const;
export type CodeField = (typeof CODE_FIELDS)[number];

const COUNT_FIELDS = [
  "valueScore",
  "fitScore",
  "riskScore",
  "recency",
  "frequency",
  "monetary",
  "employees",
  "influence",
  "productCount",
  "contracts",
  "members",
  "contacts",
  "mapScore",
  "openNeeds",
  "openPromises",
] as const;
const MONEY_FIELDS = ["monthlyFen", "revenue12Fen", "clvFen", "pricedFen", "arrearsFen"] as const;
const SHARE_FIELDS = ["growthBp", "unitPaidRatioBp", "completenessBp"] as const;
export const NUMBER_FIELDS = [...COUNT_FIELDS, ...MONEY_FIELDS, ...SHARE_FIELDS] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

export const DAY_FIELDS = [
  "contractEndsOn",
  "arrearsSince",
  "lastContactOn",
  "nextContactDueOn",
  "inNetworkSince",
  "rivalEndsOn",
  "touchedOn",
  "leftOn",
  "leadOn",
  "createdOn",
] as const;
export type DayField = (typeof DAY_FIELDS)[number];

export const FLAG_FIELDS = ["unitPaid", "strategic", "isReference", "unmanned"] as const;
export type FlagField = (typeof FLAG_FIELDS)[number];

export const TEXT_FIELDS = ["name", "place"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type FieldName = CodeField | NumberField | DayField | FlagField | TextField;
export const FIELD_NAMES = [
  ...CODE_FIELDS,
  ...NUMBER_FIELDS,
  ...DAY_FIELDS,
  ...FLAG_FIELDS,
  ...TEXT_FIELDS,
] as const satisfies readonly FieldName[];

/** In fen, in basis points, or in pieces. */
export function measureOf(field: FieldName): "money" | "share" | "count" {
  if (MONEY_FIELDS.some((money) => money === field)) return "money";
  return SHARE_FIELDS.some((share) => share === field) ? "share" : "count";
}
