import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { BillMonth } from "#shared/domain/money/bill-year.ts";
import { years } from "#test/support/bills.ts";
import { aClient } from "#test/use-cases/given.ts";
import { aHouse, type Given, type House } from "#test/use-cases/house.ts";

export const CLIENT = { clientId: "cli_1" };
export const EIGHTH = instantAt("2026-07-08", "01:00");

/** 恒信物流, class B, on the network since January 2024, with these bills. */
export async function aHouseOf(
  over: Partial<Client> = {},
  bills: BillMonth[] = [],
  given: Given = {},
): Promise<House> {
  const client = aClient({ inNetworkSince: "2024-01-15", ...over });
  const clients = [client, ...(given.clients ?? [])];
  const house = await aHouse({ ...given, clients, parts: { bills: years(...bills), ...given.parts } });
  house.table.settle();
  return house;
}

export async function entriesOf({ ports }: House, id = "cli_1") {
  const entries = await ports.points.entriesAfter(id, 0);
  return entries.map(({ kind, points, sourceId }) => [kind, points, sourceId]);
}

/** As other use-cases do it. */
export async function becomes({ ports, table }: House, over: Partial<Client>) {
  const before = await ports.clients.find("cli_1");
  if (!before) throw new Error("no client");
  const changes = ports.clients.put(before, { ...before, ...over });
  const puts = changes.flatMap(({ after }) => (after ? [{ ...after, vr: `now ${over.status}` }] : []));
  for (const put of puts) await table.commit([{ put, always: true }]);
  const after = await ports.clients.find("cli_1");
  if (!after) throw new Error("no client");
  return { before, after };
}
