import type { Client } from "#shared/domain/clients/client.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";

const ID = (prefix: string) => `${prefix}_01JNWZ3K8Q4T7VXABC`;

/** A task as an average one is: a fault of a key client with one clock. */
export function aTask(over: Partial<OpenTask> = {}): OpenTask {
  return {
    id: ID("tsk"),
    owner: ID("stf"),
    unit: "GD-GZ-TH-A",
    province: "GD",
    version: "a".repeat(22),
    title: "三一重工总部专线中断，客户已催两次",
    type: "FAULT",
    urgency: "VERY_URGENT",
    status: "ACCEPTED",
    client: {
      id: ID("cli"),
      name: "三一重工",
      place: "芙蓉中路",
      valueClass: "A",
      serviceGrade: "AAA",
      contact: { name: "李建国", badHours: [{ from: "12:00", to: "14:00" }] },
    },
    dueAt: "2026-03-09T04:20:00.000Z",
    minutes: 30,
    source: "SLA",
    subjectId: ID("ord"),
    openedOn: "2026-03-09",
    createdAt: "2026-03-09T00:20:00.000Z",
    clocks: [
      {
        metric: "RESTORE",
        unit: "HOURS",
        limitMinutes: 240,
        startsAt: "2026-03-09T00:20:00.000Z",
        dueAt: "2026-03-09T04:20:00.000Z",
        pausedMinutes: 0,
        state: "RUNNING",
      },
    ],
    ...over,
  };
}

/** Spelt as the shelf spells. */
export function aClient(over: Partial<Client> = {}): Client {
  const { shortName = "三一重工" } = over;
  return {
    id: "cli_1",
    version: "v1",
    province: "GD",
    unit: "GZ-A",
    owner: "stf_1",
    kind: "GROUP",
    name: "三一重工股份有限公司",
    shortName: "三一重工",
    aliases: ["三一"],
    spelling: { pinyin: `py ${shortName}`, initials: SPELLED[shortName] ?? "" },
    status: "IN_NETWORK",
    uscc: "91430000616800612X",
    externalRef: "CRM-1",
    valueClass: "A",
    serviceGrade: "AAA",
    surveyGrade: "STANDARD",
    riskLevel: "NONE",
    contact: { name: "李建国", mobile: "13800138000", badHours: [{ from: "12:00", to: "14:00" }] },
    createdAt: "2026-01-05T01:00:00.000Z",
    ...over,
  };
}

export function aStaff(over: Partial<Staff> = {}): Staff {
  return {
    id: "stf_1",
    version: "v1",
    province: "GD",
    name: "王芳",
    employeeNo: "GD0001",
    unit: "GZ-A",
    post: "ACCOUNT_MANAGER",
    status: "ACTIVE",
    language: "zh",
    chat: { web: "wangfang" },
    notify: { digest: "on", daysOff: "critical" },
    ...over,
  };
}

/** The initials that are known. */
export const SPELLED: Readonly<Record<string, string>> = { 三一重工: "syzg", 中联: "zl" };
