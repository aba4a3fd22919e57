import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { RuleFault } from "#shared/domain/house/status.ts";
import { DEFAULT_RULES, Rules } from "#shared/domain/rules/rules.ts";
import { asTierDocument } from "#shared/domain/rules/value-class-document.ts";
import { type InForce, withOverride } from "#shared/domain/rules/in-force.ts";
import { inForceOn, type RuleDocument } from "#shared/domain/rules/rule-document.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { RulesStore } from "#shared/ports/house.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { keys, ranges } from "./keys.ts";
import { remembered } from "./remembered.ts";
import { codeOf, documentItem, readDocument, readTrial, trialItem } from "./rule-document-item.ts";
import { changesBetween, lying } from "./shape.ts";

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
interface Standing extends InForce {
  readonly faults: readonly RuleFault[];
}

export function rulesStore(
  table: Pick<Table, "get" | "query">,
  { officialCalendar, now }: { readonly officialCalendar: WorkingCalendar; readonly now: () => string },
): RulesStore {
  const approvedItems = async () => await table.query(ranges.rulesInForce);
  const items = remembered(approvedItems, now);
  const standing = byDay(officialCalendar);
  const inForce = async () => standing(await items(), dayOf(now()));
  return {
    current: async () => (await inForce()).rules,
    calendar: async () => (await inForce()).calendar,
    listFaults: async () => (await inForce()).faults,
    approved: async () => sound(await approvedItems()).documents,
    drafts: async () => (await table.query(ranges.ruleDrafts)).map(readDocument),
    async draft(code) {
      const item = await table.get(keys.rules({ code, number: 0, status: "DRAFT" }));
      return item && readDocument(item);
    },
    retired: async (code) =>
      (await table.query({ ...ranges.retiredRules(code), descending: true })).map(readDocument),
    put(before, after) {
      const lies = before === undefined ? [] : lying([documentItem(before)], before.version);
      return changesBetween(lies, [documentItem(after)]);
    },
    async trial(code) {
      const item = await table.get(keys.ruleTrial(code));
      return item && readTrial(item);
    },
    putTrial(before, after) {
      const lies = before === undefined ? [] : lying([trialItem(before)], before.version);
      return changesBetween(lies, [trialItem(after)]);
    },
  };
}

/** Once a day and reading: a version comes into force by its day alone. */
function byDay(officialCalendar: WorkingCalendar) {
  let last: { items: readonly Item[]; day: Day; standing: Standing } | undefined;
  return (items: readonly Item[], day: Day): Standing => {
    if (last?.items !== items || last.day !== day)
      last = { items, day, standing: standingOn(items, { day, officialCalendar }) };
    return last.standing;
  };
}

function standingOn(
  items: readonly Item[],
  { day, officialCalendar }: { day: Day; officialCalendar: WorkingCalendar },
): Standing {
  const { documents, faults } = sound(items);
  const start = { rules: DEFAULT_RULES, calendar: officialCalendar, faults };
  return inForceOn(documents, day).reduce<Standing>(withDocument, start);
}

/** An override that does not hold costs the province that one set, never the day. */
function withDocument(so: Standing, document: RuleDocument): Standing {
  try {
    return { ...so, ...withOverride(so, document) };
  } catch (error) {
    return { ...so, faults: [...so.faults, { code: document.code, problem: problemOf(error) }] };
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
function sound(items: readonly Item[]): { documents: RuleDocument[]; faults: RuleFault[] } {
  const documents: RuleDocument[] = [];
  const faults: RuleFault[] = [];
  for (const item of items) {
    try {
      documents.push(readDocument(item));
    } catch (error) {
      faults.push({ code: codeOf(item), problem: problemOf(error) });
    }
  }
  return { documents, faults };
}

function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  }
  return error instanceof Error ? error.message : String(error);
}
