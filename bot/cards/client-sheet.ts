import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type FieldName, measureOf } from "#shared/domain/finding/fields.ts";
import { heldIn } from "#shared/domain/finding/reading.ts";
import type { Rows } from "#shared/domain/finding/sheet.ts";
import { heldWords, isDay, type Naming } from "./value-words.ts";

/** What a list holds of each client; nothing of people, whose data stay inside. */
const COLUMNS: readonly FieldName[] = [
  ...([
    "valueClass",
    "stageClass",
    "serviceGrade",
    "status",
    "industryCode",
    "subKind",
    "ownership",
  ] as const),
  ...(["sizeBand", "employees", "grid", "place", "monthlyFen", "revenue12Fen", "growthBp"] as const),
  ...(["unitPaidRatioBp", "products", "productCount", "contracts", "contractEndsOn", "members"] as const),
  ...(["lastContactOn", "nextContactDueOn", "riskLevel", "creditGrade", "rival", "completenessBp"] as const),
  ...(["leadStatus", "leadSource", "fitScore"] as const),
  "owner",
];

/** A list as a sheet: money in yuan, days as days, unknown left empty. */
export function clientSheet(lines: readonly ClientLine[], naming: Naming): Rows {
  const { fields } = naming.say.finding;
  const head = [fields.name, naming.say.finding.fullName, ...COLUMNS.map((field) => headOf(field, naming))];
  const rows = lines.map((line) => [
    line.shortName,
    line.name,
    ...COLUMNS.map((field) => cellOf(line, field, naming)),
  ]);
  return [head, ...rows];
}

function headOf(field: FieldName, { say }: Naming): string {
  const name = say.finding.fields[field];
  const measure = measureOf(field);
  if (measure === "count") return name;
  return `${name}${say.words.aside(measure === "money" ? say.finding.yuan : "%")}`;
}

function cellOf(line: ClientLine, field: FieldName, naming: Naming): string | number {
  const held = heldIn(line, field);
  if (held === undefined) return "";
  if (typeof held === "number") return measureOf(field) === "count" ? held : held / 100;
  return typeof held === "string" && isDay(field) ? held : (heldWords(line, field, naming) ?? "");
}
