import * as z from "zod";
import type { Post, Staff } from "./staff.ts";
import { type Unit, unitsUnder } from "./unit.ts";

/** What a person may do. Role = post and the level of the unit that one heads (decided 11). */
export const Role = z.enum(["manager", "supervisor", "chief", "service", "admin", "operator", "system"]);
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

/** Who asks, as the door has verified it. `reach` names the units whose work the caller may see besides their own. */
export const Caller = z.object({
  id: z.string().min(1),
  name: z.string(),
  role: Role,
  unit: z.string(),
  province: z.string(),
  reach: z.union([z.literal("everyone"), z.array(z.string())]),
});
export type Caller = z.infer<typeof Caller>;

/** What a call is about belongs to a person in a unit of a province: that is what org scope is checked against. */
export interface Owned {
  readonly owner: string;
  readonly unit: string;
  readonly province: string;
}

/** The one place that says who may see what (rule ACCESS, domain.md 3.24). */
export function sees(caller: Caller, { owner, unit, province }: Owned): boolean {
  if (caller.province !== province) return false;
  return caller.id === owner || caller.reach === "everyone" || caller.reach.includes(unit);
}

/** The caller that a person is: supervisors and leads reach the units they head and everything below (decided 11). */
export function callerOf(staff: Staff, tree: readonly Unit[]): Caller {
  const role = roleOf(staff.post);
  const { id, name, unit, province } = staff;
  return { id, name, role, unit, province, reach: reachOf(staff, role, tree) };
}

function reachOf(staff: Staff, role: Role, tree: readonly Unit[]): Caller["reach"] {
  if (role === "admin") return "everyone";
  const headed = tree.filter(({ head }) => head === staff.id).map(({ code }) => code);
  const led = role === "supervisor" ? [staff.unit, ...headed] : headed;
  return [...new Set(led.flatMap((code) => unitsUnder(tree, code)))];
}
