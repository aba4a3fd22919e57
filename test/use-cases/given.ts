import type { ApiKey } from "#shared/domain/access/api-key.ts";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import { type Caller, callerOf } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";

/** Monday; 6 April is 清明 and off, Saturday 28 February was worked. */
export const NOW = instantAt("2026-03-09", "08:20");

export const CALENDAR: WorkingCalendar = {
  version: "cn-2026",
  years: { 2026: { year: 2026, source: "notice", holidays: ["2026-04-06"], workdays: ["2026-02-28"] } },
};

export const UNITS: readonly Unit[] = [
  { code: "GD", name: "广东", level: "PROVINCE", active: true },
  { code: "GZ", name: "广州", level: "CITY", parent: "GD", head: "lead", active: true },
  { code: "GZ-A", name: "A组", level: "TEAM", parent: "GZ", head: "zhao", active: true },
  { code: "GZ-B", name: "B组", level: "TEAM", parent: "GZ", active: true },
];

export function aPerson(over: Partial<Staff> & Pick<Staff, "id" | "name">): Omit<Staff, "version"> {
  return {
    province: "GD",
    employeeNo: `E-${over.id}`,
    unit: "GZ-A",
    post: "ACCOUNT_MANAGER",
    status: "ACTIVE",
    language: "zh",
    chat: {},
    notify: { digest: "on", daysOff: "critical" },
    ...over,
  };
}

export const PEOPLE = [
  aPerson({ id: "min", name: "王敏" }),
  aPerson({ id: "na", name: "李娜" }),
  aPerson({ id: "zhao", name: "赵强", post: "SUPERVISOR" }),
  aPerson({ id: "bo", name: "陈波", unit: "GZ-B" }),
  aPerson({ id: "gone", name: "孙离", status: "LEFT" }),
  aPerson({ id: "lead", name: "周总", unit: "GZ", post: "CHIEF_MANAGER" }),
  aPerson({ id: "net", name: "李工", post: "NETWORK_SERVICE_MANAGER" }),
  aPerson({ id: "adm", name: "管理员", unit: "GD", post: "PROVINCE_ADMIN" }),
  aPerson({ id: "ops", name: "运维", unit: "GD", post: "SYSTEM_ADMIN" }),
];

const callers = new Map(PEOPLE.map((one) => [one.id, callerOf({ ...one, version: "seed" }, UNITS)]));

export function callerFor(id: string): Caller {
  const caller = callers.get(id);
  if (caller === undefined) throw new Error(`nobody is called ${id}`);
  return caller;
}

export const MIN = callerFor("min");
export const NA = callerFor("na");
export const ZHAO = callerFor("zhao");
export const BO = callerFor("bo");
export const LEAD = callerFor("lead");
export const NET = callerFor("net");
export const ADM = callerFor("adm");
export const SYSTEM: Caller = {
  id: "system",
  name: "系统",
  role: "system",
  unit: "",
  province: "GD",
  reach: "everyone",
};

export function aTask(over: Partial<OpenTask> = {}): OpenTask {
  return {
    id: "tsk_1",
    owner: "min",
    unit: "GZ-A",
    province: "GD",
    version: "seed",
    title: "回访恒信物流",
    type: "VISIT",
    urgency: "NORMAL",
    dueAt: instantAt("2026-03-09", "18:00"),
    minutes: 60,
    source: "MANUAL",
    openedOn: "2026-03-06",
    createdAt: instantAt("2026-03-06", "09:00"),
    status: "ACCEPTED",
    ...over,
  };
}

export function aClient(over: Partial<Client> = {}): Client {
  return {
    id: "cli_1",
    version: "seed",
    province: "GD",
    unit: "GZ-A",
    owner: "min",
    kind: "GROUP",
    name: "恒信物流有限公司",
    shortName: "恒信物流",
    aliases: [],
    status: "IN_NETWORK",
    valueClass: "B",
    serviceGrade: "AA",
    surveyGrade: "SILVER",
    riskLevel: "NONE",
    createdAt: instantAt("2025-01-06", "09:00"),
    ...over,
  };
}

/** 王敏 wants 恒信物流 to be served as AAA. */
export function anApproval(over: Partial<ApprovalRequest> = {}): ApprovalRequest {
  return {
    ...{ id: "apr_1", version: "seed", province: "GD", unit: "GZ-A", owner: "min", ownerName: "王敏" },
    ...{ kind: "CLIENT_CHANGE", status: "OPEN", subject: { id: "cli_1", name: "恒信物流" } },
    lines: [{ field: "serviceGrade", before: "AA", after: "AAA" }],
    input: {},
    steps: [{ role: "supervisor", unit: "GZ-A" }],
    ...{ askedAt: instantAt("2026-03-06", "15:00"), lapsesOn: "2026-04-05" },
    ...over,
  };
}

/** The billing system speaks for 王敏. */
export function anApiKey(over: Partial<ApiKey> = {}): ApiKey {
  return {
    ...{ id: "key_1", version: "seed", province: "GD", unit: "GZ-A", owner: "min", label: "计费系统" },
    ...{ hash: "a".repeat(64), scopes: ["show-today"], expiresOn: "2026-12-31" },
    ...{ grantedBy: "adm", grantedAt: NOW },
    ...over,
  };
}

/** Restore within two hours, running since 07:05. */
export function aClock(over: Partial<SlaClock> = {}): SlaClock {
  const startsAt = instantAt("2026-03-09", "07:05");
  const dueAt = instantAt("2026-03-09", "09:05");
  const limit = { metric: "RESTORE", unit: "HOURS", limitMinutes: 120, pausedMinutes: 0 } as const;
  return { ...limit, startsAt, dueAt, state: "RUNNING", ...over };
}

export function aLeave(over: Partial<Absence> = {}): Absence {
  const [from, to] = [instantAt("2026-03-10", "00:00"), instantAt("2026-03-11", "00:00")];
  return {
    id: "lev_1",
    owner: "min",
    unit: "GZ-A",
    province: "GD",
    version: "seed",
    kind: "LEAVE",
    from,
    to,
    ...over,
  };
}

export function ref(of: Pick<OpenTask, "id" | "owner"> = aTask()): { id: string; owner: string } {
  return { id: of.id, owner: of.owner };
}

export function refused(code: string, facts?: object): object {
  return facts === undefined ? { name: "Refusal", code } : { name: "Refusal", code, facts };
}
