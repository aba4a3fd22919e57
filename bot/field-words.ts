import type { Client } from "#shared/domain/clients/client.ts";
import type { Compared } from "#shared/domain/ownership/merging.ts";
import type { Turn } from "./command.ts";

/** A field's value as people read it: a person by name, a contact by name, all else as it is. */
export async function fieldWords({ ports }: Turn, field: Compared, value: Client[Compared]): Promise<string> {
  if (value === undefined) return "";
  if (typeof value === "object") return value.name;
  if (field === "owner" || field === "chiefManagerId")
    return (await ports.staff.find(String(value)))?.name ?? String(value);
  if (field === "grid") return (await ports.grids.find(String(value)))?.name ?? String(value);
  return String(value);
}
