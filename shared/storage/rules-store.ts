import * as z from "zod";
import { CalendarOverride, withOverrides } from "#shared/domain/calendar/calendar-override.ts";
import { CalendarYear, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { RuleFault } from "#shared/domain/house/status.ts";
import { DEFAULT_RULES, Rules } from "#shared/domain/rules/rules.ts";
import { asTierDocument } from "#shared/domain/rules/value-class-document.ts";
import type { RulesStore } from "#shared/ports/house.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { idIn } from "./key-text.ts";
import { ranges } from "./keys.ts";
import { remembered } from "./remembered.ts";
import { shape } from "./shape.ts";

type SetName = Exclude<keyof Rules, "version">;
const SETS: Readonly<Record<string, SetName>> = {
  PRIORITY: "priority",
  WORK: "work",
  NOTIFY: "notify",
  CONVERSATION: "conversation",
  SLA: "sla",
  IMPORT: "imports",
  FINDING: "finding",
  ASSIGNMENT: "assignment",
  VISIT_CADENCE: "cadence",
  PIPELINE: "pipeline",
  ALERT: "alert",
  APPROVAL: "approval",
  CONTRACT: "contract",
  OFFER: "offer",
  SEGMENT: "segment",
  TIER: "tier",
  ARCHIVE: "archive",
  POINTS: "points",
  POTENTIAL: "potential",
  VALUE_CLASS: "tier",
  CREDIT: "credit",
  DISCOUNT: "discount",
};

/** Codes whose documents were written for a set that has become part of another. */
const OLDER: Readonly<Record<string, (content: unknown) => unknown>> = { VALUE_CLASS: asTierDocument };

/** Notices loaded since the release, whole years, and what the province does differently. */
const CalendarDocument = z.lazy(() =>
  z.object({
    years: z.array(CalendarYear).default([]),
    days: CalendarOverride.unwrap().shape.days.default([]),
  }),
);

/** `number` counts a province's documents of one rule set; `json` holds only what differs from the default. */
const override = shape<{ number: number; json: string }>({
  type: "rules",
  fields: { number: plain("n"), json: plain("j") },
});

interface InForce {
  readonly rules: Rules;
  readonly calendar: WorkingCalendar;
  readonly faults: readonly RuleFault[];
}
interface Override {
  readonly code: string;
  readonly number: number;
  readonly content: unknown;
}

export function rulesStore(
  table: Pick<Table, "query">,
  { officialCalendar, now }: { readonly officialCalendar: WorkingCalendar; readonly now: () => string },
): RulesStore {
  const start: InForce = { rules: DEFAULT_RULES, calendar: officialCalendar, faults: [] };
  const inForce = remembered(
    async () => (await table.query(ranges.rulesInForce)).reduce(withItem, start),
    now,
  );
  return {
    current: async () => (await inForce()).rules,
    calendar: async () => (await inForce()).calendar,
    listFaults: async () => (await inForce()).faults,
  };
}

/** An override that does not hold costs the province that one set, never the day. */
function withItem(so: InForce, item: Item): InForce {
  const code = idIn(item);
  try {
    const { number, json } = override.read(item);
    const content: unknown = JSON.parse(String(json));
    return withOverride(so, { code, number: Number(number), content });
  } catch (error) {
    return { ...so, faults: [...so.faults, { code, problem: problemOf(error) }] };
  }
}

function withOverride(so: InForce, { code, number, content }: Override): InForce {
  if (code === "CALENDAR") return { ...so, calendar: withDays(so.calendar, number, content) };
  const name = SETS[code];
  if (name === undefined) throw new Error("no such rule set");
  const set = Rules.unwrap().shape[name].parse(merged(so.rules[name], OLDER[code]?.(content) ?? content));
  const version = `${so.rules.version}+${code}.${number}`;
  return { ...so, rules: { ...so.rules, [name]: set, version } };
}

function withDays(calendar: WorkingCalendar, number: number, content: unknown): WorkingCalendar {
  const { years, days } = CalendarDocument.parse(content);
  const loaded = Object.fromEntries(years.map((year) => [year.year, year]));
  const base = { ...calendar, years: { ...calendar.years, ...loaded } };
  return withOverrides(base, [{ version: `CALENDAR.${number}`, days }]);
}

/** Records are merged, everything else is replaced: a list is one value. */
function merged(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const both = Object.entries(over).map(([name, value]) => [name, merged(base[name], value)]);
  return { ...base, ...Object.fromEntries(both) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  }
  return error instanceof Error ? error.message : String(error);
}
