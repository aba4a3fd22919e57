import * as z from "zod";
import type { Instant } from "#shared/domain/calendar/day.ts";
import type { Post, Staff } from "./staff.ts";
import { type Unit, unitsUnder } from "./unit.ts";

/** What a person may do. Role = post and the level of the unit that one heads (decided 11). */
export const Role = z.enum([
  "manager",
  "supervisor",
  "chief",
  "service",
  "admin",
  "operator",
  "merchant",
  "system",
]);
export type Role = z.infer<typeof Role>;

/** Every post but account manager, chief and the admins that does not lead people is service staff. */
const ROLES: Readonly<Record<Post, Role>> = {
  ACCOUNT_MANAGER: "manager",
  SUPERVISOR: "supervisor",
  CHIEF_MANAGER: "chief",
  NETWORK_SERVICE_MANAGER: "service",
  SERVICE_DESK: "service",
  PRESALE: "service",
  PROJECT_MANAGER: "service",
  QUALITY: "service",
  MARKETING: "service",
  FINANCE: "service",
  COUNTY_LEAD: "supervisor",
  CITY_LEAD: "supervisor",
  PROVINCE_LEAD: "supervisor",
  PROVINCE_ADMIN: "admin",
  SYSTEM_ADMIN: "operator",
};

export function roleOf(post: Post): Role {
  return ROLES[post];
}

/** Whose post it is to look after clients; one who has left may still hold some that nobody has taken over. */
export function keepsBook({ post }: { readonly post: Post }): boolean {
  const role = roleOf(post);
  return role === "manager" || role === "chief" || role === "supervisor";
}

/** Who asks, as the door has verified it. `reach` names the units whose work the caller may see besides their own. */
export const Caller = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    name: z.string(),
    role: Role,
    unit: z.string(),
    province: z.string(),
    reach: z.union([z.literal("everyone"), z.array(z.string())]),
    /** Whom the caller stands in for at this moment: their clients and tasks are open to him as to them. */
    covers: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
    /** Units for which the caller signs as finance; nothing else of theirs is open to him. */
    signs: z.array(z.string()).optional(),
  }),
);
export type Caller = z.infer<typeof Caller>;

/** What a call is about belongs to a person in a unit of a province: that is what org scope is checked against. */
export interface Owned {
  readonly owner: string;
  readonly unit: string;
  readonly province: string;
  /** The unit of which finance signs this as well. */
  readonly signedIn?: string | undefined;
}

/** The one place that says who may see what (rule ACCESS, domain.md 3.24). */
export function sees(caller: Caller, { owner, unit, province, signedIn }: Owned): boolean {
  if (caller.province !== province) return false;
  const isOwn = caller.id === owner || coveredBy(caller, { owner }) !== undefined;
  const isSigned = signedIn !== undefined && caller.signs?.includes(signedIn) === true;
  return isOwn || isSigned || caller.reach === "everyone" || caller.reach.includes(unit);
}

/** The colleague in whose place the caller acts on something; nobody where it is the caller's own. */
export function coveredBy(
  { id, covers = [] }: Pick<Caller, "id" | "covers">,
  { owner }: Pick<Owned, "owner">,
): { readonly id: string; readonly name: string } | undefined {
  return owner === id ? undefined : covers.find((covered) => covered.id === owner);
}

/** The caller that a person is: supervisors and leads reach the units they head and everything below (decided 11). */
export function callerOf(staff: Staff, tree: readonly Unit[]): Caller {
  const role = roleOf(staff.post);
  const { id, name, unit, province } = staff;
  const signs = staff.post === "FINANCE" ? { signs: unitsUnder(tree, unit) } : {};
  return { id, name, role, unit, province, reach: reachOf(staff, role, tree), ...signs };
}

/** With those in whose place he acts at this moment: a cover begins and ends by its dates alone. */
export function covering(
  caller: Caller,
  { staff: { covering: all = [] }, now }: { readonly staff: Pick<Staff, "covering">; readonly now: Instant },
): Caller {
  const current = all.filter(({ from, to }) => from <= now && now < to);
  if (current.length === 0) return caller;
  return { ...caller, covers: current.map(({ owner: id, name }) => ({ id, name })) };
}

function reachOf(staff: Staff, role: Role, tree: readonly Unit[]): Caller["reach"] {
  if (role === "admin") return "everyone";
  const headed = tree.filter(({ head }) => head === staff.id).map(({ code }) => code);
  const led = role === "supervisor" ? [staff.unit, ...headed] : headed;
  return [...new Set(led.flatMap((code) => unitsUnder(tree, code)))];
}
