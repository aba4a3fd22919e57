import type { Turn } from "#bot/command.ts";
import { inSentence } from "#bot/phrases/labels.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { industryLabel } from "#shared/domain/clients/industries.ts";
import * as own from "#shared/domain/clients/labels.ts";
import { productName, productsMeant } from "#shared/domain/contracts/catalogue.ts";
import { DAY_FIELDS, type FieldName, measureOf } from "#shared/domain/finding/fields.ts";
import { NO_PRODUCTS } from "#shared/domain/finding/gathering.ts";
import { heldIn } from "#shared/domain/finding/reading.ts";
import * as labels from "#shared/domain/import/labels.ts";

/** How values are said: names of places, people and units come from whoever has read them. */
export interface Naming extends Pick<Turn, "say" | "language" | "now"> {
  readonly names: ReadonlyMap<string, string>;
}

const LABELS: Readonly<Partial<Record<FieldName, labels.Labels>>> = {
  kind: labels.CLIENT_KINDS,
  status: labels.CLIENT_STATUSES,
  population: own.POPULATIONS,
  subKind: own.SUB_KINDS,
  ownership: own.OWNERSHIPS,
  valueClass: labels.VALUE_CLASSES,
  stageClass: own.STAGE_CLASSES,
  revenueClass: labels.VALUE_CLASSES,
  individualTier: labels.INDIVIDUAL_TIERS,
  serviceGrade: labels.SERVICE_GRADES,
  surveyGrade: labels.SURVEY_GRADES,
  zone: own.ZONES,
  strategyTag: own.STRATEGIES,
  relationState: own.RELATIONS,
  lifecycleStage: own.LIFECYCLE_STAGES,
  riskLevel: labels.ALERT_LEVELS,
  sizeBand: own.SIZE_BANDS,
  usageBand: own.USAGE_BANDS,
  benefitSought: own.BENEFITS,
  rival: own.COMPETITORS,
  archiveStatus: own.ARCHIVE_STATUSES,
  leadStatus: own.LEAD_STATUSES,
  leadSource: own.LEAD_SOURCES,
};

/** One value of a closed field, an industry, a product, a place or a person. */
export function codeWord(field: FieldName, code: string, naming: Naming): string {
  const { language, names, say } = naming;
  const label = field === "industryCode" ? industryLabel(code) : LABELS[field]?.[code];
  if (label) return language === "en" ? inSentence(label.en) : label.zh;
  if (field === "products") return productWord(code, naming);
  const area = field === "grid" ? say.finding.areas[code] : undefined;
  return names.get(code) ?? area ?? code;
}

function productWord(code: string, { language, say }: Naming): string {
  return code === NO_PRODUCTS ? say.finding.noProducts : productName(code, language);
}

/** Several of one field; all that one name of products covers is said by that name. */
export function codeWords(field: FieldName, codes: readonly string[], naming: Naming): string[] {
  const [first = ""] = codes;
  const isWhole = field === "products" && codes.length > 1 && productsMeant(first).join() === codes.join();
  return (isWhole ? [first] : codes).map((code) => codeWord(field, code, naming));
}

/** 3万元, 45%, 500人. */
export function numberWord(field: FieldName, value: number, { language, say }: Naming): string {
  const measure = measureOf(field);
  if (measure === "money") return moneyWords(value, language);
  return measure === "share" ? `${Math.round(value) / 100}%` : say.finding.counted(field, value);
}

/** What a client holds in a field, or `undefined` where nobody knows. */
export function heldWords(line: ClientLine, field: FieldName, naming: Naming): string | undefined {
  const held = heldIn(line, field);
  if (typeof held === "number") return numberWord(field, held, naming);
  if (typeof held === "boolean") return flagWord(field, held, naming);
  if (typeof held === "string") return isDay(field) ? naming.say.time.day(held, naming.now) : held;
  return held === undefined || held.length === 0 ? undefined : listWords(field, held, naming);
}

function listWords(field: FieldName, held: readonly string[], naming: Naming): string {
  const codes = field === "industryCode" ? held.slice(-1) : held;
  return codeWords(field, codes, naming).join(naming.say.words.and);
}

function flagWord(field: FieldName, held: boolean, { say }: Naming): string | undefined {
  const words = Object.entries(say.finding.flag).find(([name]) => name === field)?.[1];
  return words?.[held ? 0 : 1];
}

export function isDay(field: FieldName): boolean {
  return DAY_FIELDS.some((day) => day === field);
}
