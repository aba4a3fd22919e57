import * as z from "zod";
import { addDays, Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type Contract, ContractKind, isOpenContract } from "#shared/domain/contracts/contract.ts";
import { byClassAndEnd, type ContractLine, contractLine } from "#shared/domain/contracts/ending.ts";
import { type Caller, type Owned, roleOf } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type Contracts =
  | {
      readonly kind: "ending";
      /** Absent: from the beginning, so that what has ended and is still open is there too. */
      readonly from?: Day;
      readonly to: Day;
      /** A before B before C, and in a class the one that ends first. */
      readonly contracts: readonly ContractLine[];
    }
  | {
      readonly kind: "client";
      readonly client: Pick<Client, "id" | "owner" | "shortName" | "valueClass">;
      readonly contracts: readonly (ContractLine &
        Pick<Contract, "clauses" | "instalments" | "signedOn" | "noticeDays">)[];
      /** The last that are over. */
      readonly past: readonly ContractLine[];
    }
  /** More people than are read one by one (decided 26). */
  | { readonly kind: "too-large"; readonly largest: number };

const PAST = 3;
const ABREAST = 8;

/** Contracts that end within so many days, or all of one client; a manager's own, a supervisor's by his units. */
export const listContracts = useCase({
  name: "list-contracts",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "clients", "staff", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1).optional(),
      from: Day.optional(),
      to: Day.optional(),
      kind: ContractKind.optional(),
      valueClass: z.enum(["A", "B", "C", "NONE"]).optional(),
    }),
  ),
  undo: "read",
  async subject(stores, { clientId }, { caller }): Promise<(Owned & { of?: OwnedArchive }) | undefined> {
    if (clientId === undefined) return ownOf(caller);
    const of = await findArchive(stores, clientId);
    return of && { owner: of.owner, unit: of.unit, province: of.province, of };
  },
  async decide(stores, { caller, input, subject, now }): Promise<Decision<Contracts>> {
    const rules = await stores.rules.current();
    const today = dayOf(now);
    if (subject.of) return { outcome: await ofClient(stores, subject.of, { rules, today }), writes: [] };
    const lines = await linesFor(stores, caller, rules.work.largestTeam);
    if (lines === undefined)
      return { outcome: { kind: "too-large", largest: rules.work.largestTeam }, writes: [] };
    const { from, to = addDays(today, rules.contract.listDays) } = input;
    const known = new Map(lines.map((line) => [line.id, line]));
    const open = await contractsUntil(stores, lines, { to, isOwn: caller.role !== "supervisor" });
    const contracts = open
      .flatMap((contract) => {
        const client = known.get(contract.clientId);
        return client ? [contractLine(contract, { client, today, rules: rules.contract })] : [];
      })
      .filter((line) => isAsked(line, { ...input, to }))
      .toSorted(byClassAndEnd);
    return { outcome: { kind: "ending", ...(from && { from }), to, contracts }, writes: [] };
  },
});

interface Window {
  readonly from?: Day | undefined;
  readonly to: Day;
  readonly kind?: Contract["kind"] | undefined;
  readonly valueClass?: Client["valueClass"] | undefined;
}

function isAsked(line: ContractLine, { from = "", to, kind, valueClass }: Window): boolean {
  return (
    line.endsOn >= from &&
    line.endsOn <= to &&
    line.status !== "DRAFT" &&
    line.status !== "IN_APPROVAL" &&
    (kind === undefined || line.kind === kind) &&
    (valueClass === undefined || line.valueClass === valueClass)
  );
}

/** The book lines of everybody who is asked about; `undefined` where they are too many. */
async function linesFor(
  { clients, staff }: Pick<Stores, "clients" | "staff">,
  { id, role, reach }: Caller,
  largest: number,
): Promise<ClientLine[] | undefined> {
  if (role !== "supervisor" || reach === "everyone") return await clients.lines(id);
  const people = (await abreast(reach, staff.listByUnit)).flat();
  const owners = people.filter(({ post }) => ["manager", "chief"].includes(roleOf(post)));
  if (owners.length > largest) return undefined;
  const ids = [...new Set([id, ...owners.map((one) => one.id)])];
  return (await abreast(ids, async (owner) => await clients.lines(owner))).flat();
}

/** One's own come from the archives of the clients whose line says so; a unit's through the index. */
async function contractsUntil(
  { archives }: Pick<Stores, "archives">,
  lines: readonly ClientLine[],
  { to, isOwn }: { readonly to: Day; readonly isOwn: boolean },
): Promise<Contract[]> {
  const ending = lines.flatMap(({ id, unit, contractEndsOn: endsOn }) =>
    endsOn !== undefined && endsOn <= to ? [{ id, unit, endsOn }] : [],
  );
  const first = ending.map(({ endsOn }) => endsOn).toSorted()[0];
  if (first === undefined) return [];
  if (isOwn) {
    const wholes = await abreast(ending, async ({ id }) => await archives.whole(id));
    return wholes.filter((archive) => archive !== undefined).flatMap(({ contracts }) => contracts);
  }
  const units = [...new Set(ending.map(({ unit }) => unit))];
  return (
    await abreast(units, async (unit) => await archives.contractsEnding(unit, { from: first, to }))
  ).flat();
}

async function ofClient(
  { archives }: Pick<Stores, "archives">,
  { client, contracts }: OwnedArchive,
  { rules, today }: { readonly rules: Rules; readonly today: Day },
): Promise<Contracts> {
  const past = await archives.past("contract", { clientId: client.id, limit: PAST });
  const lineOf = (contract: Contract) => contractLine(contract, { client, today, rules: rules.contract });
  const { id, owner, shortName, valueClass } = client;
  return {
    kind: "client",
    client: { id, owner, shortName, valueClass },
    contracts: contracts
      .filter(isOpenContract)
      .map((contract) => {
        const { clauses, instalments, signedOn, noticeDays } = contract;
        return { ...lineOf(contract), clauses, instalments, signedOn, noticeDays };
      })
      .toSorted(byClassAndEnd),
    past: past.map(lineOf),
  };
}

async function abreast<In, Out>(all: readonly In[], one: (each: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let at = 0; at < all.length; at += ABREAST)
    done.push(...(await Promise.all(all.slice(at, at + ABREAST).map((each) => one(each)))));
  return done;
}
