import { addDays, type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import type { ContractRules } from "#shared/domain/rules/contract-rules.ts";
import type { WorkRules } from "#shared/domain/rules/work-rules.ts";
import type { Contract } from "./contract.ts";
import { stateOn } from "./ending.ts";

/** A contract as it stands on a day, and whether its renewal is somebody's work. */
export interface Renewal {
  readonly status: Contract["status"];
  /** Whether there is a task: from the day on which it begins to end until it is renewed or over. */
  readonly isDue: boolean;
  readonly title: string;
  readonly dueAt: Instant;
}

interface Looking {
  readonly client: string;
  readonly today: Day;
  readonly rules: ContractRules;
  readonly work: WorkRules;
}

/** What the night makes of a contract (domain.md 2.10, RM-3): the renewal is to be talked about before the notice runs out. */
export function renewalOf(contract: Contract, { client, today, rules, work }: Looking): Renewal {
  const status = stateOn(contract, { today, rules });
  const { endsOn, noticeDays = rules.noticeDays, autoRenew } = contract;
  const asked = addDays(endsOn, -noticeDays);
  const [, month = "", date = ""] = endsOn.split("-");
  return {
    status,
    isDue: status === "EXPIRING" && !autoRenew,
    title: `${client}合同${Number(month)}月${Number(date)}日到期，未谈续签`,
    dueAt: instantAt(asked < today ? today : asked, work.dueTime),
  };
}
