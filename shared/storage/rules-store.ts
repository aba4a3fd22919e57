import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { RuleFault } from "#shared/domain/house/status.ts";
import { type InForce, withOverride } from "#shared/domain/rules/in-force.ts";
import { inForceOn, type RuleDocument } from "#shared/domain/rules/rule-document.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { RulesStore } from "#shared/ports/house.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { keys, ranges } from "./keys.ts";
import { remembered } from "./remembered.ts";
import { codeOf, documentItem, readDocument, readTrial, trialItem } from "./rule-document-item.ts";
import { changesBetween, lying } from "./shape.ts";

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
