import { riskOf } from "#shared/domain/alerts/risk.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Move } from "#shared/domain/clients/intel.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import type { UsageMonth } from "#shared/domain/money/usage-year.ts";
import { ALERT_DEFAULT } from "#shared/domain/rules/alert-rules.ts";
import { CADENCE_DEFAULT } from "#shared/domain/rules/cadence-rules.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const TODAY = "2026-03-09";
const PLACE = { clientId: "cli_1", version: "v", province: "GD" };
export const MONTHS = ["2025-11", "2025-12", "2026-01", "2026-02"];

/** Paid in full by the unit. */
export function bill(month: string, fen: number, over: Partial<BillMonth> = {}): BillMonth {
  const money = { totalFen: fen, unitPaidFen: fen, memberPaidFen: 0, paidFen: fen };
  return { month, accountId: "acc_1", ...money, byFamily: {}, discountFen: 0, ...over };
}

export function used(month: string, over: Partial<UsageMonth> = {}): UsageMonth {
  const traffic = { minutesOut: 500, minutesIn: 500, dataMb: 1000, sms: 0 };
  const members = { membersActive: 100, membersSilent: 0, divertedTo: {}, portQueries: 0 };
  return { month, ...traffic, ...members, ...over };
}

export function contract(endsOn: string, over: Partial<Contract> = {}): Contract {
  return {
    ...{ ...PLACE, id: "ctr_1", unit: "GZ-A", no: "1", kind: "LINE", endsOn, status: "ACTIVE" },
    ...{ autoRenew: false, instalments: [], clauses: [], inDispute: false, createdAt: NOW },
    ...over,
  };
}

interface Given extends Partial<Omit<Archive, "bills" | "usage">> {
  readonly bills?: readonly BillMonth[];
  readonly usage?: readonly UsageMonth[];
}

/** Spoken to just now, with two products; of nothing else is anything known. */
export function anArchive({ bills = [], usage = [], ...over }: Given = {}): Archive {
  return {
    client: aClient({ lastContactAt: NOW, products: ["CMNET", "VPMN"] }),
    ...{ contacts: [], relations: [], accounts: [], subscriptions: [], contracts: [] },
    ...{
      needs: [],
      promises: [],
      opportunities: [],
      benefits: [],
      redemptions: [],
      ratings: [],
      discounts: [],
    },
    bills: bills.length === 0 ? [] : [{ ...PLACE, year: "2026", bills: [...bills] }],
    usage: usage.length === 0 ? [] : [{ ...PLACE, year: "2026", months: [...usage] }],
    ...over,
  };
}

/** What the archive warns of on the Monday of the tests. */
export function risk(archive: Archive, moves: readonly Move[] = []) {
  return riskOf({ archive, today: TODAY, moves, rules: ALERT_DEFAULT, cadence: CADENCE_DEFAULT });
}

export function signal(archive: Archive, code: string, moves: readonly Move[] = []) {
  return risk(archive, moves).signals.find((one) => one.code === code);
}
