import { systemOf } from "#shared/contracts/system.ts";
import { dayOf, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { workdaysLater } from "#shared/domain/calendar/reviews.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { isAlarmed } from "#shared/domain/clients/life-cycle.ts";
import type { TaskSource, TaskType } from "#shared/domain/tasks/task.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { followAlert } from "#shared/use-cases/clients/follow-alert.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import { unlessRefused } from "./night/side-by-side.ts";
import { life as en } from "./phrases/en/life.ts";
import { life as zh } from "./phrases/zh/life.ts";

/** These alone: the function that follows changes says nothing else. */
const WORDS = { zh, en };

type House = Pick<Ports, "clients" | "rules" | "staff" | "tasks" | "table" | "clock" | "ids" | "journal">;

interface Changed {
  readonly before: Client | undefined;
  readonly after: Client;
}

/** What a client's state asks for besides the change itself (domain.md 2.2): it is at risk from ORANGE on, and its manager has work. */
export async function lifeFollows(ports: House, change: Changed): Promise<void> {
  const { before, after } = change;
  if (before?.riskLevel !== after.riskLevel)
    await unlessRefused(async () => {
      const call = { ports, caller: systemOf(after.province), input: { clientId: after.id } };
      await perform(followAlert, { ...call, message: `alert ${after.id} ${after.version}` });
    });
  for (const is of ["retention", "opportunity"] as const) {
    const isWanted = WANTED[is](change);
    if (isWanted !== undefined) await work(ports, after, { is, isCleared: !isWanted });
  }
}

/** Whether the change asks for the work, or ends it; `undefined` where it does neither. */
const WANTED = {
  retention: ({ before, after }: Changed) => {
    if (before === undefined) return undefined;
    if (after.status !== "AT_RISK") return before.status === "AT_RISK" ? false : undefined;
    const isSame = before.status === "AT_RISK" && before.riskLevel === after.riskLevel;
    return isAlarmed(after) && !isSame ? true : undefined;
  },
  opportunity: ({ before, after }: Changed) => {
    if (after.status !== "PROSPECT") return before?.status === "PROSPECT" ? false : undefined;
    return before?.status === "POTENTIAL" ? true : undefined;
  },
} as const;

interface Wanted {
  readonly is: keyof typeof WANTED;
  readonly isCleared: boolean;
}

const KINDS = {
  retention: { type: "RETENTION", source: "ALERT", subjectId: "at-risk" },
  opportunity: { type: "PROMOTION", source: "SYSTEM", subjectId: "opportunity" },
} as const satisfies Readonly<
  Record<Wanted["is"], { type: TaskType; source: TaskSource; subjectId: string }>
>;

async function work(ports: House, client: Client, { is, isCleared }: Wanted): Promise<void> {
  const owner = await ports.staff.find(client.owner);
  if (owner === undefined) return;
  const words = WORDS[owner.language];
  const title =
    is === "retention"
      ? words.retention(client.shortName, client.riskLevel)
      : words.opportunity(client.shortName);
  await perform(raiseTask, {
    ...{ ports, caller: systemOf(client.province), message: `life ${is} ${client.id} ${client.version}` },
    input: {
      ...{ owner: owner.id, clientId: client.id, ...KINDS[is], title, isCleared },
      ...(!isCleared && { dueAt: await dueOf(ports, client, is) }),
    },
  });
}

/** AL-24 for a client at risk, PC-5 for the word on an opportunity: both in working days. */
async function dueOf({ rules, clock }: House, { riskLevel }: Client, is: Wanted["is"]): Promise<Instant> {
  const [
    {
      work: { dueTime },
      alert,
      potential,
    },
    calendar,
  ] = await Promise.all([rules.current(), rules.calendar()]);
  const days =
    is === "opportunity"
      ? potential.firstContactWorkdays
      : alert.planWorkdays[riskLevel === "RED" ? "RED" : "ORANGE"];
  return instantAt(workdaysLater(calendar, dayOf(clock.now()), days), dueTime);
}
