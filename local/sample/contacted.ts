import { addDays, type Day, dayOf, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { cadenceDays, nextContactOn } from "#shared/domain/clients/contact-cadence.ts";
import { CADENCE_DEFAULT } from "#shared/domain/rules/cadence-rules.ts";
import { dice } from "./dice.ts";
import type { SampleTask } from "./draft.ts";
import type { Closed } from "./history.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

interface Known {
  readonly tasks: readonly SampleTask[];
  readonly closed: readonly Closed[];
  readonly times: Times;
}

/** Of a hundred clients so many are late, and of the small ones so many have never been spoken to. */
const LATE = 18;
const NEVER = 8;

/** What is not done without speaking with the client. */
const TALKS: readonly SampleTask["type"][] = ["VISIT", "ARREARS", "CONTRACT", "BIRTHDAY", "COMPLAINT"];

/** When somebody last spoke with each client on the network, and when the next time is due: most are in time. */
export function contacted(client: SampleClient, { tasks, closed, times }: Known): SampleClient {
  if (client.status !== "IN_NETWORK") return client;
  const own = (task: SampleTask) => task.client?.id === client.id;
  const done = closed
    .filter(({ open }) => own(open) && TALKS.includes(open.type))
    .map(({ closed: task }) => task)
    .toSorted((one, other) => other.closedAt.localeCompare(one.closedAt))[0];
  const overdue = tasks.find((task) => task.type === "INDIVIDUAL_VISIT" && own(task));
  const lastContactAt = done?.closedAt ?? lastSaid(overdue, times) ?? usual(client, times.today);
  if (lastContactAt === undefined) return client;
  const kind = done?.type === "VISIT" ? "VISIT" : "CALL";
  const due = nextContactOn(client, { kind, at: lastContactAt }, CADENCE_DEFAULT);
  return { ...client, lastContactAt, nextContactDueOn: due };
}

/** 上次联系是9月16日: the task and the archive say the same. */
function lastSaid(task: SampleTask | undefined, { today }: Times): Instant | undefined {
  const [, month, date] = /上次联系是(\d+)月(\d+)日/u.exec(task?.detail ?? "") ?? [];
  if (month === undefined || date === undefined) return undefined;
  const rest = `${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const year = Number(today.slice(0, 4));
  return instantAt(`${year}-${rest}` < today ? `${year}-${rest}` : `${year - 1}-${rest}`, "10:30");
}

function usual(client: SampleClient, today: Day): Instant | undefined {
  const roll = dice(`contact ${client.id}`);
  const isSmall = client.valueClass === "C" || client.valueClass === "NONE";
  if (isSmall && roll.chance(NEVER)) return undefined;
  const { callDays } = cadenceDays(client, CADENCE_DEFAULT);
  const ago = roll.chance(LATE)
    ? Math.round((callDays * roll.between(105, 140)) / 100)
    : roll.between(2, Math.max(3, callDays - 2));
  const at = instantAt(addDays(today, -ago), roll.pick(["09:30", "10:40", "14:20", "16:10"]));
  return dayOf(client.createdAt) < dayOf(at) ? at : undefined;
}
