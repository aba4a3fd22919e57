import { addDays, type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { provePoints as proveOne } from "#shared/use-cases/points/prove-points.ts";
import { dayByDay } from "./day-by-day.ts";
import type { Night, Progress } from "./night.ts";
import { sideBySide } from "./side-by-side.ts";

const JOB = "prove-points";
/** So many are named; one that is not is found again when it moves, or by `npm run prove:ledger`. */
const NAMED = 15;

/**
 * Every account that moved since the last night is proven again from its entries, and those that did not add up then. As
 * long as one does not, the night fails: the alarm rings, and `show-status` names it.
 */
export async function provePoints(night: Night): Promise<Progress> {
  const { ports } = night;
  const upTo = addDays(dayOf(ports.clock.now()), -1);
  const each = async (day: Day, said: string) =>
    wordOf(await differing(night, [...(await ports.points.listMoved(day)), ...namedIn(said)]));
  const progress = await dayByDay(night, { job: JOB, upTo, each });
  const last = (await ports.status.listJobs()).find(({ name }) => name === JOB);
  const differ = namedIn(last?.outcome.split(" ")[1] ?? "");
  if (differ.length > 0) throw new Error(`the points of ${differ.join(", ")} do not add up`);
  return progress;
}

async function differing({ ports, caller }: Night, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await sideBySide([...new Set(ids)], async (clientId) => {
    const message = `prove ${clientId}`;
    const { differences } = await perform(proveOne, { ports, caller, message, input: { clientId } });
    if (differences.length > 0) found.push(clientId);
  });
  return found.toSorted();
}

function wordOf(ids: readonly string[]): string {
  return ids.length === 0 ? "" : `differ:${ids.slice(0, NAMED).join(",")}`;
}

function namedIn(word: string): string[] {
  return word.startsWith("differ:") ? word.slice("differ:".length).split(",") : [];
}
