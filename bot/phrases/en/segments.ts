import type { SegmentPhrases } from "#bot/phrases/zh/segments.ts";
import type { StageClass, Zone } from "#shared/domain/clients/codes.ts";
import type { MissingInput } from "#shared/domain/segments/input.ts";
import type { RfmName } from "#shared/domain/segments/rfm.ts";
import type { ValueTermName } from "#shared/domain/tiers/value.ts";
import { counted } from "./counted.ts";

const MISSING: Readonly<Record<MissingInput, string>> = {
  revenue: "unit-paid revenue",
  members: "members",
  influence: "influence",
  growth: "growth (needs last year's bills)",
  "last-order": "orders",
  borders: "the province's fifths (computed each month)",
  bills: "bills",
  opportunities: "opportunities",
  tenure: "the day it joined",
  margin: "the cost of serving it",
  suppliers: "its number of suppliers",
};
const TERMS: Readonly<Record<ValueTermName, string>> = {
  revenue: "monthly revenue",
  members: "members",
  influence: "influence",
  growth: "growth",
};
const STAGES: Readonly<Record<StageClass, string>> = {
  OUTPUT: "A, output",
  INCUBATE: "B, incubating",
  POTENTIAL: "C, potential",
  NONE: "none of output, incubating, potential",
};
const NAMES: Readonly<Record<RfmName, string>> = {
  CHAMPION: "a champion",
  AT_RISK: "of high value and at risk",
  NEW: "new",
  DORMANT: "dormant",
};
const ZONES: Readonly<Record<Zone, string>> = {
  BLACK:
    "black sea (mature). Weigh today's and later gain; where it still costs more than it brings, invest no more",
  RED: "red sea (stable). Count all business together, win by efficiency, tie the client closer",
  YELLOW: "yellow sea (developing). Expand for today's and later gain, watch the key services",
  BLUE: "blue sea (growing). Serve closely, lead its needs, take higher returns with the risk in hand",
  NONE: "none of the four seas",
};

const unknown = (missing: string): string => (missing === "" ? "" : `; unknown: ${missing}`);

export const segments: SegmentPhrases = {
  missing: (what) => what.map((one) => MISSING[one]).join(", "),
  valueClass: (code) => (code === "NONE" ? "not classed" : `class ${code}`),
  value: ({ registered, score, computed, terms, isSame }) =>
    `Value: ${registered}. ${terms.join(", ")}, in all ${score}${isSame ? "" : `; by today's figures it would be ${computed}`}`,
  valueUnknown: (registered, terms, missing) =>
    `Value: ${registered} on record${terms.length > 0 ? `. ${terms.join(", ")}` : ""}; no sum, unknown: ${missing}`,
  term: ({ term, input, points, weight, score }) =>
    `${TERMS[term]} ${input}: ${points} × ${weight} = ${score}`,
  members: (count) => String(count),
  level: (level) => `level ${level}`,
  stage: ({ stage, months, paid, missing }) =>
    `Stage: ${STAGES[stage]}${paid === undefined ? "" : ` (${paid} paid in ${counted(months, "month")})`}${unknown(missing)}`,
  revenue: (code, on) =>
    code === undefined
      ? `ABC by revenue: unknown, ${MISSING.borders}`
      : `ABC by revenue: ${code} (in the province${on ? `, as of ${on}` : ""})`,
  rfm: ({ score, name, days, times, money }) => {
    const facts = [
      days === undefined ? "last order unknown" : `last order or contract ${counted(days, "day")} ago`,
      `${times} in a year`,
      `unit-paid in a year ${money ?? "unknown"}`,
    ].join(", ");
    const sum = score ? `R${score.r} F${score.f} M${score.m}, ${score.sum}` : `unknown (${MISSING.borders})`;
    return `RFM: ${sum}${name ? `, ${NAMES[name]}` : ""}; ${facts}`;
  },
  clv: ({ money, profit, contractMonths, months, retention, interest }) =>
    `Lifetime value: about ${money}. Profit of ${profit} a month for ${counted(months, "month")} (${contractMonths} of them under contract), ${retention} stay each year, discounted at ${interest}`,
  clvUnknown: (missing) => `Lifetime value: unknown, for want of ${missing}`,
  zone: ({ zone, growth, families, tenure, hasRival, missing }) => {
    const facts = [
      growth && `growth ${growth}`,
      counted(families, "product family").replace("familys", "families"),
      tenure !== undefined && `${counted(tenure, "month")} on the network`,
      hasRival ? "a rival is active" : "no rival on record",
    ].filter(Boolean);
    return `Life cycle: ${ZONES[zone]}. Seen: ${facts.join(", ")}${unknown(missing)}`;
  },
  purity: (share) =>
    share === undefined ? "Unit-paid purity: unknown, no bills" : `Unit-paid purity: the unit pays ${share}`,
};
