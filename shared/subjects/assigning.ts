import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import {
  type Assignee,
  type Finding,
  findingsFor,
  type GridOwner,
  isBlocking,
} from "#shared/domain/ownership/checks.ts";
import { mustReceive } from "#shared/domain/ownership/moving.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Stores } from "#shared/ports.ts";

type Reads = Pick<Stores, "clients" | "staff" | "grids" | "rules">;

/** Reads at a time. */
const ABREAST = 8;

/** Clients that the caller may see, all or none: missing and out of scope answer alike. */
export async function clientsMeant(
  { clients }: Pick<Stores, "clients">,
  { ids, caller }: { readonly ids: readonly string[]; readonly caller: Caller },
): Promise<Client[] | undefined> {
  const found: (Client | undefined)[] = [];
  for (let at = 0; at < ids.length; at += ABREAST)
    found.push(...(await Promise.all(ids.slice(at, at + ABREAST).map(clients.find))));
  const seen = found.filter((client) => client !== undefined && sees(caller, client));
  return seen.length === ids.length ? (seen as Client[]) : undefined;
}

/** Who is to receive: known to the caller, and at work. */
export async function receiverFor(
  { staff }: Pick<Stores, "staff">,
  { id, caller }: { readonly id: string; readonly caller: Caller },
): Promise<Staff> {
  const to = await staff.find(id);
  if (to === undefined || !sees(caller, ownedBy(to))) throw new Refusal("staff.unknown", { said: "" });
  mustReceive(to, caller);
  return to;
}

interface Checks {
  readonly clients: readonly Assignee[];
  readonly to: Staff;
  readonly now: Instant;
  readonly isHandover?: boolean;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Some of them stand against it: it needs a reason to be done all the same. */
  readonly needsReason: boolean;
}

/** Load, certificate, place and the hint on new managers (rule set ASSIGNMENT); a hand-over leaves places as they are. */
export async function checksFor(
  stores: Reads,
  { clients, to, now, isHandover = false }: Checks,
): Promise<Checked> {
  const [{ assignment: rules }, book, gridOwners] = await Promise.all([
    stores.rules.current(),
    stores.clients.book(to.id),
    isHandover ? [] : gridOwnersOf(stores, clients),
  ]);
  const findings = findingsFor(clients, { to, have: book.length, gridOwners, rules, today: dayOf(now) });
  return { findings, needsReason: findings.some(isBlocking) };
}

/** Who looks after the places where these clients are at home, as far as somebody at work does. */
async function gridOwnersOf({ grids, staff }: Reads, clients: readonly Assignee[]): Promise<GridOwner[]> {
  const ids = new Set(clients.flatMap(({ grid }) => grid ?? []));
  const found = (await Promise.all([...ids].map(grids.find))).filter((grid) => grid !== undefined);
  const owners = await Promise.all(found.map(async (grid) => await ownerOf(grid, staff)));
  return owners.filter((owner) => owner !== undefined);
}

async function ownerOf({ id, name, owner }: Grid, staff: Stores["staff"]): Promise<GridOwner | undefined> {
  const person = owner === undefined ? undefined : await staff.find(owner);
  if (person?.status !== "ACTIVE") return undefined;
  return { grid: id, name, owner: person.id, ownerName: person.name };
}
