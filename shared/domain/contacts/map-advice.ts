import type { Contact } from "./contact.ts";
import type { DecisionMap } from "./decision-map.ts";
import type { MapRole } from "./map-score.ts";

/** What the map lacks or warns of, the weightiest first. */
export type Gap =
  | { readonly is: "no-role"; readonly role: MapRole }
  | { readonly is: "against"; readonly id: string }
  | { readonly is: "no-attitude"; readonly id: string }
  | { readonly is: "no-way"; readonly id?: string };

export function gapsOf({ people, coverage, isBlocked }: DecisionMap): Gap[] {
  const weighty = people.map(({ contact }) => contact).filter(isWeighty);
  return [
    ...coverage.missing.map((role) => ({ is: "no-role", role }) as const),
    ...weighty.filter(isAgainst).map(({ id }) => ({ is: "against", id }) as const),
    ...weighty.filter(isOpen).map(({ id }) => ({ is: "no-attitude", id }) as const),
    ...(isBlocked ? [{ is: "no-way" } as const] : []),
  ];
}

function isWeighty({ buyingRole }: Contact): boolean {
  return buyingRole === "APPROVER" || buyingRole === "DECIDER";
}

function isAgainst({ attitude }: Contact): boolean {
  return attitude === "NON_SUPPORTER" || attitude === "OPPONENT";
}

function isOpen({ attitude, influence }: Contact): boolean {
  return attitude === undefined || influence === undefined;
}

const BUYING_CENTRE = /信息|电脑|计算机|网络中心|弱电|科技处|数字化|\bIT\b/u;

/** Where voice, video and line solutions are led to: the computer department, the information centre (seed G4.2). */
export function buyingCentre(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(
    ({ otherRole, department = "", title = "" }) =>
      otherRole === "IT" || BUYING_CENTRE.test(`${department} ${title}`),
  );
}
