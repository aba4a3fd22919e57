import * as z from "zod";
import { isSame } from "#shared/domain/approvals/outdated.ts";
import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { UnitLevel } from "#shared/domain/people/unit.ts";
import type { ArchiveRules } from "#shared/domain/rules/archive-rules.ts";
import type { Client } from "./client.ts";
import { touched } from "./completeness.ts";
import type { FieldName } from "./field-dictionary.ts";

/** How a fact came to be known (seed G6.4): 人员访谈, 观察法, 问卷调查, 其它. */
export const FieldSource = z.enum(["INTERVIEW", "OBSERVATION", "QUESTIONNAIRE", "OTHER"]);
export type FieldSource = z.infer<typeof FieldSource>;

export interface FieldChange {
  readonly field: FieldName;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What differs from what is there. */
export function changesOf(
  client: Client,
  wanted: readonly { readonly field: FieldName; readonly value: unknown }[],
): FieldChange[] {
  return wanted
    .filter(({ field, value }) => !isSame(client[field], value))
    .map(({ field, value }) => ({
      field,
      ...(client[field] !== undefined && { before: client[field] }),
      ...(value !== undefined && { after: value }),
    }));
}

interface Changing {
  readonly now: Instant;
  readonly rules: ArchiveRules;
}

/** The client with its changes, touched now and measured again. */
export function changed(
  client: Client,
  changes: readonly { readonly field: string; readonly after?: unknown }[],
  { now, rules }: Changing,
): Omit<Client, "version"> {
  const after = Object.fromEntries(changes.map(({ field, after: value }) => [field, value]));
  const dated = "valueClass" in after ? { valueClassOn: dayOf(now) } : {};
  return touched({ ...client, ...after, ...dated }, { now, rules });
}

/** The level of the leader who must agree to it; `undefined` where nobody need. */
export function approvalLevel({ field }: FieldChange, rules: ArchiveRules): UnitLevel | undefined {
  return rules.approval[field];
}

const LEVELS: readonly UnitLevel[] = ["TEAM", "COUNTY", "CITY", "PROVINCE", "GROUP"];

/** Of several the highest: one request, one leader. */
export function highest(levels: readonly UnitLevel[]): UnitLevel {
  return levels.toSorted((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a))[0] ?? "TEAM";
}
