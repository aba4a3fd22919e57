import { addMonths, type Day } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { AssignmentRules, CertGrade } from "#shared/domain/rules/assignment-rules.ts";

/** What of a client the checks read. */
export type Assignee = Pick<Client, "id" | "shortName" | "valueClass" | "grid" | "ownership" | "kind">;

/** Who looks after a place. */
export interface GridOwner {
  readonly grid: string;
  readonly name: string;
  readonly owner: string;
  readonly ownerName: string;
}

/** What speaks against giving these clients to this person, in facts that every language can put into words. */
export type Finding =
  | {
      readonly code: "load.over" | "load.near";
      readonly have: number;
      readonly adding: number;
      readonly most: number;
    }
  | {
      readonly code: "cert.low";
      readonly needed: CertGrade;
      readonly has?: CertGrade;
      readonly names: readonly string[];
    }
  | { readonly code: "cert.expired"; readonly on: Day; readonly names: readonly string[] }
  | {
      readonly code: "grid.elsewhere";
      readonly grid: string;
      readonly owner: string;
      readonly names: readonly string[];
    }
  | { readonly code: "new-manager"; readonly names: readonly string[] };

/** These stop an assignment unless the supervisor says why it is to be so all the same (seed G2.4). */
const BLOCKING: readonly Finding["code"][] = ["load.over", "cert.low", "cert.expired", "grid.elsewhere"];

export function isBlocking({ code }: Pick<Finding, "code">): boolean {
  return BLOCKING.includes(code);
}

export interface Checking {
  readonly to: Pick<Staff, "id" | "certGrade" | "certValidTo" | "capacityPoints" | "hiredOn">;
  /** How many clients the receiver has. */
  readonly have: number;
  readonly gridOwners: readonly GridOwner[];
  readonly rules: AssignmentRules;
  readonly today: Day;
}

export function findingsFor(clients: readonly Assignee[], checking: Checking): Finding[] {
  return [
    ...loadFindings(clients, checking),
    ...certFindings(clients, checking),
    ...gridFindings(clients, checking),
    ...newManagerFindings(clients, checking),
  ];
}

/** Half a post looks after half as many. */
export function mostClients(
  { capacityPoints = 100 }: Pick<Staff, "capacityPoints">,
  rules: AssignmentRules,
): number {
  return Math.round((rules.clientsPerManager * capacityPoints) / 100);
}

function loadFindings(clients: readonly Assignee[], { to, have, rules }: Checking): Finding[] {
  const most = mostClients(to, rules);
  const facts = { have, adding: clients.length, most };
  const after = have + clients.length;
  if (after > most) return [{ code: "load.over", ...facts }];
  return after * 10_000 >= most * rules.nearlyFullBp ? [{ code: "load.near", ...facts }] : [];
}

const GRADES: readonly CertGrade[] = ["L1", "L2", "L3", "L4"];

function certFindings(clients: readonly Assignee[], { to, rules, today }: Checking): Finding[] {
  const { certGrade, certValidTo } = to;
  const needing = clients.filter(({ valueClass }) => rules.certFor[valueClass] !== null);
  if (needing.length === 0) return [];
  if (certGrade !== undefined && certValidTo !== undefined && certValidTo < today)
    return [{ code: "cert.expired", on: certValidTo, names: namesOf(needing) }];
  return GRADES.flatMap((needed): Finding[] => {
    const asking = needing.filter(({ valueClass }) => rules.certFor[valueClass] === needed);
    const isEnough = certGrade !== undefined && GRADES.indexOf(certGrade) >= GRADES.indexOf(needed);
    if (asking.length === 0 || isEnough) return [];
    return [{ code: "cert.low", needed, names: namesOf(asking), ...(certGrade && { has: certGrade }) }];
  });
}

/** Place comes first: who looks after the street or the building owns its clients, before any industry (seed G2.2, G2.4). */
function gridFindings(clients: readonly Assignee[], { to, gridOwners }: Checking): Finding[] {
  const others = gridOwners.filter(({ owner }) => owner !== to.id);
  const owners = [...new Set(others.map(({ ownerName }) => ownerName))];
  return owners.flatMap((owner): Finding[] => {
    const grids = others.filter(({ ownerName }) => ownerName === owner);
    const there = clients.filter(({ grid }) => grids.some((each) => each.grid === grid));
    const places = grids.map(({ name }) => name).join("、");
    return there.length === 0 ? [] : [{ code: "grid.elsewhere", grid: places, owner, names: namesOf(there) }];
  });
}

/** Private companies suit who is new; state-owned and foreign ones want experience (rule PC-7, seed S15.1): advice only. */
function newManagerFindings(clients: readonly Assignee[], { to, rules, today }: Checking): Finding[] {
  const { hiredOn } = to;
  if (hiredOn === undefined || addMonths(hiredOn, rules.newManagerMonths) <= today) return [];
  const names = namesOf(clients.filter(({ ownership }) => ownership === "STATE" || ownership === "FOREIGN"));
  return names.length === 0 ? [] : [{ code: "new-manager", names }];
}

function namesOf(clients: readonly Pick<Assignee, "shortName">[]): string[] {
  return clients.map(({ shortName }) => shortName);
}
