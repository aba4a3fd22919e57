import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Change } from "#shared/ports/table.ts";
import { aClient, aPerson, PEOPLE, ZHAO } from "#test/use-cases/given.ts";
import type { House } from "#test/use-cases/house.ts";

export const CREATED = instantAt("2026-01-05", "09:00");

export function aContract(over: Partial<Contract> = {}): Contract {
  return {
    ...{ id: "con_1", clientId: "cli_1", unit: "GZ-A", version: "seed", province: "GD", no: "HT-1" },
    ...{ kind: "LINE", endsOn: "2026-12-31", autoRenew: false, instalments: [], clauses: [] },
    ...{ status: "ACTIVE", inDispute: false, createdAt: CREATED },
    ...over,
  };
}

export const many = (count: number, over: Partial<Client> = {}) =>
  Array.from({ length: count }, (_, n) =>
    aClient({
      id: `cli_${n + 1}`,
      name: `客户${n + 1}有限公司`,
      shortName: `客户${n + 1}`,
      valueClass: "C",
      ...over,
    }),
  );

/** As the table would have it: past every rule. */
export async function put(house: House, changes: readonly Change[]): Promise<void> {
  for (const { before, after } of changes) {
    const version = before === null ? ({ ifAbsent: true } as const) : { ifVersion: before.vr };
    if (after) await house.table.commit([{ put: { ...after, vr: `put ${Math.random()}` }, ...version }]);
  }
  house.table.settle();
}

export const people = [...PEOPLE, aPerson({ id: "liu", name: "刘洋", unit: "GZ-A" })];
/** Who leads the city. */
export const CITY = { ...ZHAO, reach: ["GZ", "GZ-A", "GZ-B"] };
