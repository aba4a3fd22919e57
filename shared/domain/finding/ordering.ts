import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type Condition, fieldsOf, type Order, type Search } from "./condition.ts";
import type { FieldName } from "./fields.ts";
import { heldIn } from "./reading.ts";

export type Compare = (a: ClientLine, b: ClientLine) => number;

/** Codes that have an order of their own, the highest first. */
const RANKS: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  valueClass: ["A", "B", "C", "NONE"],
  revenueClass: ["A", "B", "C"],
  stageClass: ["OUTPUT", "INCUBATE", "POTENTIAL", "NONE"],
  individualTier: ["DIAMOND", "GOLD", "SILVER", "STANDARD"],
  serviceGrade: ["AAA", "AA", "A", "STANDARD"],
  surveyGrade: ["GOLD", "SILVER", "BRONZE", "STANDARD"],
  riskLevel: ["RED", "ORANGE", "YELLOW", "NONE"],
  creditGrade: ["AAA", "AA", "A", "B", "C"],
  sizeBand: ["LARGE", "MEDIUM", "SMALL"],
  usageBand: ["HIGH", "MEDIUM", "LOW"],
};

/** What presses first of those who are found by a day or a debt. */
const PRESSING: readonly Order[] = [
  { by: "arrearsFen", descending: true },
  { by: "riskLevel", descending: true },
  { by: "contractEndsOn", descending: false },
  { by: "rivalEndsOn", descending: false },
  { by: "nextContactDueOn", descending: false },
];

function pressingIn(where: Condition | undefined): Order | undefined {
  const fields = where === undefined ? [] : fieldsOf(where);
  return PRESSING.find(({ by: field }) => fields.includes(field));
}

/** As asked, or what presses first by what they are found by; then by class, then by what they spend. Of whom it is not known comes last, either way. */
export function orderOf({ order: asked, where }: Pick<Search, "order" | "where">): Compare {
  const order = asked ?? pressingIn(where);
  const usual = [by({ by: "valueClass", descending: true }), by({ by: "monthlyFen", descending: true })];
  const compares = [...(order ? [by(order)] : []), ...usual];
  return (a, b) => {
    for (const compare of compares) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return a.id < b.id ? -1 : 1;
  };
}

function by({ by: field, descending }: Order): Compare {
  return (a, b) => {
    const [one, other] = [rankOf(a, field), rankOf(b, field)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    if (one === other) return 0;
    return one < other === descending ? 1 : -1;
  };
}

/** A number or a text that grows with the value. */
function rankOf(line: ClientLine, field: FieldName): number | string | undefined {
  const held = heldIn(line, field);
  if (typeof held === "boolean") return Number(held);
  if (typeof held !== "object") return held;
  const ranks = RANKS[field];
  const [first] = held;
  return ranks && first ? ranks.length - ranks.indexOf(first) : first && held.join();
}
