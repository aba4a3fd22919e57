import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { subKindOfIndustry } from "#shared/domain/clients/industries.ts";
import {
  CODE_FIELDS,
  type CodeField,
  DAY_FIELDS,
  type DayField,
  type FieldName,
  FLAG_FIELDS,
  type FlagField,
  NUMBER_FIELDS,
  type NumberField,
  type TextField,
} from "./fields.ts";
import { plainOf } from "./plain-name.ts";

type Line = ClientLine;
type Read<Value> = (line: Line) => Value | undefined;

/** `undefined` is 未知, everywhere: nothing is taken for 0 or for none because nobody has said it. */
const CODES: Readonly<Record<CodeField, Read<readonly string[]>>> = {
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  population: ({ population }) => one(population),
  subKind: ({ subKind, industryCode }) => one(subKind ?? subKindOfIndustry(industryCode)),
  ownership: ({ ownership }) => one(ownership),
  industryCode: ({ industryCode }) => (industryCode === undefined ? undefined : levelsOf(industryCode)),
  grid: placesOf,
  unit: ({ unit }) => [unit],
  owner: ({ owner }) => [owner],
  chiefManagerId: ({ chiefManagerId }) => one(chiefManagerId),
  backupManagerId: ({ backupManagerId }) => one(backupManagerId),
  parentClientId: ({ parentClientId }) => one(parentClientId),
  valueClass: ({ valueClass }) => [valueClass],
  stageClass: ({ stageClass }) => one(stageClass),
  revenueClass: ({ revenueClass }) => one(revenueClass),
  individualTier: ({ individualTier }) => one(individualTier),
  serviceGrade: ({ serviceGrade }) => [serviceGrade],
  surveyGrade: ({ surveyGrade }) => [surveyGrade],
  zone: ({ zone }) => one(zone),
  strategyTag: ({ strategyTag }) => one(strategyTag),
  relationState: ({ relationState }) => one(relationState),
  lifecycleStage: ({ lifecycleStage }) => one(lifecycleStage),
  riskLevel: ({ riskLevel }) => [riskLevel],
  creditGrade: ({ creditGrade }) => one(creditGrade),
  sizeBand: ({ sizeBand }) => one(sizeBand),
  usageBand: ({ usageBand }) => one(usageBand),
  benefitSought: ({ benefitSought }) => benefitSought,
  rival: ({ rival }) => one(rival),
  archiveStatus: ({ archiveStatus }) => one(archiveStatus),
  leadStatus: ({ leadStatus }) => one(leadStatus) ?? [],
  leadSource: ({ leadSource }) => one(leadSource),
  products: heldProducts,
  tags: ({ tags }) => tags ?? [],
  rolesKnown: ({ rolesKnown }) => (rolesKnown === undefined ? undefined : [...rolesKnown]),
};

const NUMBERS: Readonly<Record<NumberField, Read<number>>> = {
  valueScore: ({ valueScore }) => valueScore,
  fitScore: ({ fitScore }) => fitScore,
  riskScore: ({ riskScore }) => riskScore,
  recency: ({ rfm }) => rfm?.r,
  frequency: ({ rfm }) => rfm?.f,
  monetary: ({ rfm }) => rfm?.m,
  employees: ({ employees }) => employees,
  influence: ({ influence }) => influence,
  productCount: (line) => heldProducts(line)?.length,
  contracts: ({ contracts }) => contracts,
  members: ({ members }) => members,
  contacts: ({ contacts }) => contacts,
  mapScore: ({ mapScore }) => mapScore,
  openNeeds: ({ openNeeds }) => openNeeds,
  openPromises: ({ openPromises }) => openPromises,
  monthlyFen: ({ monthlyFen }) => monthlyFen,
  revenue12Fen: ({ revenue12Fen }) => revenue12Fen,
  clvFen: ({ clvFen }) => clvFen,
  pricedFen: ({ pricedFen }) => pricedFen,
  arrearsFen: arrearsIn,
  growthBp: ({ growthBp }) => growthBp,
  unitPaidRatioBp: ({ unitPaidRatioBp }) => unitPaidRatioBp,
  completenessBp: ({ completenessBp }) => completenessBp,
};

const DAYS: Readonly<Record<DayField, Read<Day>>> = {
  contractEndsOn: ({ contractEndsOn }) => contractEndsOn,
  arrearsSince: ({ arrearsSince }) => arrearsSince,
  lastContactOn: ({ lastContactAt }) => dayIn(lastContactAt),
  nextContactDueOn: ({ nextContactDueOn }) => nextContactDueOn,
  inNetworkSince: ({ inNetworkSince }) => inNetworkSince,
  rivalEndsOn: ({ rivalEndsOn }) => rivalEndsOn,
  touchedOn: ({ touchedAt }) => dayIn(touchedAt),
  leftOn: ({ leftOn }) => leftOn,
  leadOn: ({ leadOn }) => leadOn,
  createdOn: ({ createdAt }) => dayOf(createdAt),
};

/** A mark that is only ever set is known to be absent where it is not. */
const FLAGS: Readonly<Record<FlagField, Read<boolean>>> = {
  unitPaid: ({ unitPaid, unitPaidRatioBp }) =>
    unitPaid ?? (unitPaidRatioBp === undefined ? undefined : unitPaidRatioBp > 0),
  strategic: ({ strategic }) => strategic ?? false,
  isReference: ({ isReference }) => isReference ?? false,
  unmanned: ({ unmanned }) => unmanned ?? false,
};

const TEXTS: Readonly<Record<TextField, Read<string>>> = {
  name: ({ name, shortName }) => plainOf(`${name} ${shortName}`),
  place: ({ place }) => (place === undefined ? undefined : plainOf(place)),
};

export const codesOf = (line: Line, field: CodeField) => CODES[field](line);
export const numberOf = (line: Line, field: NumberField) => NUMBERS[field](line);
export const dayOn = (line: Line, field: DayField) => DAYS[field](line);
export const flagOf = (line: Line, field: FlagField) => FLAGS[field](line);
export const textOf = (line: Line, field: TextField) => TEXTS[field](line);

export type Held = readonly string[] | number | string | boolean;

/** Whatever it is that a field holds, or `undefined` where nobody knows. */
export function heldIn(line: Line, field: FieldName): Held | undefined {
  if (isIn(CODE_FIELDS, field)) return CODES[field](line);
  if (isIn(NUMBER_FIELDS, field)) return NUMBERS[field](line);
  if (isIn(DAY_FIELDS, field)) return DAYS[field](line);
  if (isIn(FLAG_FIELDS, field)) return FLAGS[field](line);
  return TEXTS[field](line);
}

/** Which facts of a line a field is read from: every reader takes apart what it needs before it looks at any of it. */
export function keysRead(field: FieldName): string[] {
  const read = new Set<string>();
  const noting = new Proxy(BARE, {
    get(bare, key) {
      read.add(String(key));
      return Reflect.get(bare, key);
    },
  });
  heldIn(noting, field);
  return [...read];
}

const BARE = { name: "", shortName: "", createdAt: "2000-01-01T00:00:00.000Z" } as ClientLine;

function isIn<Name extends FieldName>(names: readonly Name[], field: FieldName): field is Name {
  return names.some((name) => name === field);
}

function one(code: string | undefined): readonly string[] | undefined {
  return code === undefined ? undefined : [code];
}

function dayIn(instant: string | undefined): Day | undefined {
  return instant === undefined ? undefined : dayOf(instant);
}

/** Whoever is not with us holds nothing; of whoever is, it is known once anything of it was told. */
function heldProducts({ products, status }: Line): readonly string[] | undefined {
  return products ?? (NOT_HERE.includes(status) ? [] : undefined);
}

/** Whose bills are here and all paid owes nothing; of whom none are here, nobody knows. */
function arrearsIn({ arrearsFen, arrearsSince, revenue12Fen }: Line): number | undefined {
  const isPaid = arrearsSince === undefined && revenue12Fen !== undefined;
  return arrearsFen ?? (isPaid ? 0 : undefined);
}

const NOT_HERE: readonly Line["status"][] = ["POTENTIAL", "PROSPECT", "REJECTED", "LEFT", "RETAINED"];

/** Its home and wherever else it has a site. */
function placesOf({ grid, siteGrids = [] }: Line): readonly string[] | undefined {
  return grid === undefined && siteGrids.length === 0 ? undefined : [...(one(grid) ?? []), ...siteGrids];
}

/** GB/T 4754: the letter, the letter with two digits, and what it says in full. */
function levelsOf(code: string): readonly string[] {
  return [...new Set([code.charAt(0), code.slice(0, 3), code])];
}
