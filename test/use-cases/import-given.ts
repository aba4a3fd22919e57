import type { BatchOutcome } from "#shared/domain/import/plan.ts";
import { importAccounts } from "#shared/use-cases/import/import-accounts.ts";
import { importBills } from "#shared/use-cases/import/import-bills.ts";
import { importClients } from "#shared/use-cases/import/import-clients.ts";
import { importContacts } from "#shared/use-cases/import/import-contacts.ts";
import { importContracts } from "#shared/use-cases/import/import-contracts.ts";
import { importGrids } from "#shared/use-cases/import/import-grids.ts";
import { importMembers } from "#shared/use-cases/import/import-members.ts";
import { importStaff } from "#shared/use-cases/import/import-staff.ts";
import { importSubscriptions } from "#shared/use-cases/import/import-subscriptions.ts";
import { importTasks } from "#shared/use-cases/import/import-tasks.ts";
import { importUnits } from "#shared/use-cases/import/import-units.ts";
import { importUsage } from "#shared/use-cases/import/import-usage.ts";
import { callerFor } from "./given.ts";
import type { House } from "./house.ts";

export const ADMIN = callerFor("adm");
const DOORS = {
  units: importUnits,
  grids: importGrids,
  staff: importStaff,
  clients: importClients,
  tasks: importTasks,
  accounts: importAccounts,
  bills: importBills,
  contacts: importContacts,
  contracts: importContracts,
  members: importMembers,
  subscriptions: importSubscriptions,
  usage: importUsage,
} as const;

let imported = 0;

/** Imports rows of one kind as the admin, or another, and lets the indexes settle. */
export async function importing(house: House, kind: keyof typeof DOORS, rows: readonly object[], as = ADMIN) {
  const input = { importId: `imp_${++imported}`, rows: rows.map((record, n) => ({ line: n + 2, record })) };
  const outcome = (await house.say(DOORS[kind] as typeof importUnits, input as never, {
    as,
  })) as BatchOutcome;
  house.table.settle();
  return outcome.rows.map(({ is, problem }) => problem?.code ?? is);
}

export const unit = { code: "GZ-C", name: "C组", level: "TEAM", parent: "GZ" };
export const client = { externalRef: "X-1", name: "湖南恒信物流有限公司", owner: "E-min" };
export const task = { externalRef: "T-1", title: "走访恒信物流", type: "VISIT", owner: "E-min" };
export const person = { employeeNo: "N-1", name: "周小雨", unit: "GZ-A", post: "ACCOUNT_MANAGER" };
export const grid = { externalRef: "G-1", name: "创业大厦", kind: "BUILDING", unit: "A组" };
