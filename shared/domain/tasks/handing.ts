import type { Instant } from "#shared/domain/calendar/day.ts";
import { type Caller, coveredBy } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { isRunning } from "#shared/domain/service/clock-reading.ts";
import type { OpenTask } from "./task.ts";
import { mayBecome } from "./transitions.ts";

interface Handing {
  readonly to: Staff;
  readonly by: Caller;
  readonly at: Instant;
  readonly reason?: string | undefined;
}

/** `handedOver.by` is whose it was, where the mark lies; `handedOver.name` is who did it, perhaps a supervisor. */
export function handOver(task: OpenTask, { to, by, at, reason }: Handing): OpenTask {
  if (to.id === task.owner) throw new Refusal("task.already-yours", { name: to.name });
  if (to.status !== "ACTIVE") throw new Refusal("staff.unknown", { said: to.name });
  const { hiddenUntil, ...shown } = task;
  return {
    ...shown,
    owner: to.id,
    unit: to.unit,
    status: "NEW",
    handedOver: { by: task.owner, name: by.name, at, ...(reason !== undefined && { reason }) },
  };
}

/** A clock runs, or a red alert waits: whoever gets it hears of it at any hour. */
export function isUrgent({ clocks = [], alert }: Pick<OpenTask, "clocks" | "alert">): boolean {
  return clocks.some(isRunning) || (alert?.level === "RED" && alert.ackedAt === undefined);
}

/** The same task when it has been accepted before: saying 收到 twice does no harm. */
export function accept(task: OpenTask, by: Pick<Caller, "id" | "covers">): OpenTask {
  const isTheirs = by.id === task.owner || coveredBy(by, task) !== undefined;
  if (!isTheirs) throw new Refusal("task.not-yours", { title: task.title });
  if (!mayBecome(task, "ACCEPTED")) return task;
  const { handedOver, ...mine } = task;
  return { ...mine, status: "ACCEPTED" };
}
