import { addMonths, type Day, monthOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { StageClass } from "#shared/domain/clients/codes.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { SegmentRules } from "#shared/domain/rules/segment-rules.ts";
import type { MissingInput } from "./input.ts";

export interface StageExplained {
  readonly stage: StageClass;
  /** Paid in the months that count; `undefined` without any bill. */
  readonly paidFen: number | undefined;
  readonly months: number;
  readonly missing: readonly MissingInput[];
}

interface StageFacts {
  readonly client: Pick<Client, "qualification">;
  readonly bills: readonly BillYear[];
  /** An opportunity at NEED_CONFIRMED or later; `undefined` while nobody keeps opportunities. */
  readonly hasOpportunity?: boolean;
}

/** A 产出, B 孵化, C 潜在, in this order (seed S10.9, SG-6). */
export function explainStage(
  { client, bills, hasOpportunity }: StageFacts,
  { today, rules }: { readonly today: Day; readonly rules: SegmentRules },
): StageExplained {
  const months = rules.outputMonths;
  const from = monthOf(addMonths(`${monthOf(today)}-01`, -months));
  const all = bills.flatMap((year) => year.bills);
  const last = all.filter(({ month }) => month >= from && month <= monthOf(today));
  const paidFen = all.length === 0 ? undefined : last.reduce((sum, bill) => sum + bill.paidFen, 0);
  const missing = [
    ...(paidFen === undefined ? (["bills"] as const) : []),
    ...(hasOpportunity === undefined ? (["opportunities"] as const) : []),
  ];
  const of = { paidFen, months };
  if (paidFen !== undefined && paidFen > 0) return { ...of, stage: "OUTPUT", missing: [] };
  if (hasOpportunity) return { ...of, stage: "INCUBATE", missing };
  return { ...of, stage: client.qualification === "QUALIFIED" ? "POTENTIAL" : "NONE", missing };
}
