import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type Condition, fieldsOf, leavesOf, type Search } from "./condition.ts";
import type { Counts, FactSlice } from "./fact-slice.ts";
import type { CodeField, FieldName } from "./fields.ts";
import { type Found, gathering, valuesOf } from "./gathering.ts";

/** Fields of one value each by which everybody counts: the night has done so already. */
export const COUNTED_FIELDS = [
  "kind",
  "status",
  "population",
  "subKind",
  "ownership",
  "industryCode",
  "valueClass",
  "stageClass",
  "revenueClass",
  "individualTier",
  "serviceGrade",
  "zone",
  "riskLevel",
  "creditGrade",
  "sizeBand",
  "archiveStatus",
  "leadStatus",
  "leadSource",
] as const satisfies readonly CodeField[];

/** One pass over the clients of a unit; whose value is not known is under "". */
export function countsOf(lines: readonly ClientLine[]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const field of COUNTED_FIELDS) counts[field] = countedIn(lines, field);
  return counts;
}

function countedIn(lines: readonly ClientLine[], field: CodeField): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const [value = ""] = valuesOf(line, field);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** A search that speaks of no more than one counted field is answered by the counts alone, without any line. */
export function countedFrom(search: Search, slices: readonly FactSlice[]): Found | undefined {
  const field = fieldCounted(search);
  if (field === undefined) return undefined;
  const counts = slices.map((slice) => slice.counts[field]).filter((values) => values !== undefined);
  // What an earlier release has not counted has to be looked at.
  if (counts.length < slices.length) return undefined;
  const { order: _order, ...asked } = search;
  const gather = gathering(asked, 0);
  for (const values of counts)
    for (const [value, clients] of Object.entries(values)) gather.add(onlyWith(field, value), clients);
  return gather.found();
}

/** A client of whom nothing else is asked. */
function onlyWith(field: CodeField, value: string): ClientLine {
  const line: Partial<ClientLine> = value === "" ? {} : { [field]: value };
  return line as ClientLine;
}

function fieldCounted({ where, countBy }: Search): CodeField | undefined {
  const said: FieldName[] = [...(where ? fieldsOf(where) : []), ...(countBy ? [countBy] : [])];
  const [field = "kind", ...others] = new Set(said);
  const counted = COUNTED_FIELDS.find((name) => name === field);
  const isCounted = others.length === 0 && (counted !== "industryCode" || isBroad(where));
  return isCounted ? counted : undefined;
}

/** Industries are counted by their letter with two digits; a finer one needs the clients themselves. */
function isBroad(where: Condition | undefined): boolean {
  const leaves = where === undefined ? [] : leavesOf(where);
  return leaves.every((leaf) => !("in" in leaf) || leaf.in.every((code) => code.length <= DIGITS));
}

const DIGITS = 3;
