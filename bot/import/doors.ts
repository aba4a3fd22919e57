import type * as z from "zod";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { BatchOutcome, Choice } from "#shared/domain/import/plan.ts";
import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import { type Call, perform, preview } from "#shared/perform.ts";
import type { Ports, Stores } from "#shared/ports.ts";
import type { UseCase } from "#shared/use-case.ts";
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

export type ImportPorts = Stores & Pick<Ports, "table" | "clock" | "ids">;

interface Submission {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly importId: string | undefined;
  readonly choice: Choice;
  readonly rows: readonly { readonly line: number; readonly record: object }[];
  /** Absent for a dry run, which takes the same road up to the commit. */
  readonly key: { readonly message: string; readonly position: number } | undefined;
}
type Door = (submission: Submission) => Promise<BatchOutcome>;

export const DOORS: Readonly<Record<ImportKind, Door>> = {
  units: door(importUnits),
  grids: door(importGrids),
  staff: door(importStaff),
  clients: door(importClients),
  tasks: door(importTasks),
  accounts: door(importAccounts),
  bills: door(importBills),
  contacts: door(importContacts),
  contracts: door(importContracts),
  members: door(importMembers),
  subscriptions: door(importSubscriptions),
  usage: door(importUsage),
};

function door<P extends keyof Stores, I extends z.ZodType, S extends Owned>(
  useCase: UseCase<P, I, S, BatchOutcome>,
): Door {
  return async ({ ports, caller, importId = "trial", choice, rows, key }) => {
    const call: Call<P, I> = {
      ports: ports as object as Call<P, I>["ports"],
      caller,
      input: { importId, ...choice, rows } as z.input<I>,
    };
    if (key === undefined) return (await preview(useCase, call)).outcome;
    return await perform(useCase, { ...call, ...key, bulk: true });
  };
}
