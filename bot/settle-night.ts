import { systemOf } from "#shared/contracts/system.ts";
import { addDays, dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import { type Caller, roleOf } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { settleContract } from "#shared/use-cases/contracts/settle-contract.ts";
import { segmentClient } from "#shared/use-cases/segments/segment-client.ts";
import { segmentClients } from "#shared/use-cases/segments/segment-clients.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";

interface Night {
  readonly ports: Omit<Ports, "mailbox" | "queue">;
  readonly caller: Caller;
  readonly isTimeUp: () => boolean;
}

/**
 * The night's work on contracts, and once a month the segmentation of the province. Each step is a commit of its own
 * that leaves a mark: `more` when the time is up, and whoever calls next goes on where this one stopped.
 */
export async function settleNight(
  ports: Night["ports"],
  { province, isTimeUp = () => false }: { readonly province: string; readonly isTimeUp?: () => boolean },
): Promise<"done" | "more"> {
  const night = { ports, caller: systemOf(province), isTimeUp };
  const contracts = await settleContracts(night);
  return contracts === "more" ? "more" : await segmentProvince(night);
}

const JOB = "settle-contracts";
const DONE = "done";

async function settleContracts(night: Night): Promise<"done" | "more"> {
  const { ports, isTimeUp } = night;
  const today = dayOf(ports.clock.now());
  const job = (await ports.status.listJobs()).find(({ name }) => name === JOB);
  const [day, at = ""] = job?.outcome.split(" ") ?? [];
  const mark = day === today ? at : "";
  if (mark === DONE) return "done";
  const units = (await ports.units.tree()).map(({ code }) => code).toSorted();
  for (const unit of units.filter((code) => code > mark)) {
    if (isTimeUp()) return "more";
    await settleUnit(night, unit);
    await marked(night, `${today} ${unit}`);
  }
  await marked(night, `${today} ${DONE}`);
  return "done";
}

async function settleUnit(night: Night, unit: string): Promise<void> {
  const { ports } = night;
  const { contract: rules } = await ports.rules.current();
  const today = dayOf(ports.clock.now());
  const days = { from: addDays(today, -rules.lookBackDays), to: addDays(today, rules.expiringDays) };
  for (const contract of await ports.archives.contractsEnding(unit, days)) await settleOne(night, contract);
}

/** A contract that has gone meanwhile, or whose manager has, is left for the next night. */
async function settleOne({ ports, caller }: Night, { id, clientId }: Contract): Promise<void> {
  try {
    const now = ports.clock.now();
    const call = { ports, caller };
    const settled = await perform(settleContract, {
      ...call,
      message: `settle ${id} ${now}`,
      input: { clientId, contractId: id },
    });
    const { owner, title, dueAt, isDue, atStakeFen } = settled;
    const reason = { owner, clientId, type: "CONTRACT", source: "REMINDER", subjectId: id } as const;
    const stake = atStakeFen === undefined ? {} : { atStakeFen };
    const input = { ...reason, title, dueAt, isCleared: !isDue, ...stake };
    await perform(raiseTask, { ...call, message: `renew ${id} ${now}`, input });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function marked({ ports, caller }: Night, outcome: string): Promise<void> {
  const message = `${JOB} ${outcome}`;
  await perform(recordJobRun, { ports, caller, message, input: { name: JOB, outcome } });
}

async function segmentProvince(night: Night): Promise<"done" | "more"> {
  const owners = await ownersOf(night.ports);
  for (let step = await stepOf(night); step !== "DONE"; step = await stepOf(night))
    if ((await walkThrough(night, { step, owners })) === "more") return "more";
  return "done";
}

/** Manager by manager from the last who was done, then on to the next step. */
async function walkThrough(
  night: Night,
  { step, owners }: { readonly step: string; readonly owners: readonly string[] },
): Promise<"done" | "more"> {
  const after = (await current(night))?.after ?? "";
  for (const owner of owners.filter((id) => id > after)) {
    if (night.isTimeUp()) return "more";
    if (step === "WRITING") await writeBook(night, owner);
    await advance(night, { step, owner });
  }
  await advance(night, { step });
  return "done";
}

/** Last month's run is over: a new one begins by counting. */
async function current({ ports }: Night) {
  const run = await ports.segments.run();
  return run?.month === monthOf(dayOf(ports.clock.now())) ? run : undefined;
}

async function stepOf(night: Night) {
  return (await current(night))?.step ?? "COUNTING";
}

async function ownersOf({ units, staff }: Night["ports"]): Promise<string[]> {
  const owners: string[] = [];
  for (const { code } of await units.tree()) {
    const people = await staff.listByUnit(code);
    const kept = people.filter(({ post }) => ["manager", "chief", "supervisor"].includes(roleOf(post)));
    owners.push(...kept.map(({ id }) => id));
  }
  return owners.toSorted();
}

async function writeBook({ ports, caller }: Night, owner: string): Promise<void> {
  const month = monthOf(dayOf(ports.clock.now()));
  for (const { id: clientId } of await ports.clients.lines(owner)) {
    const message = `segment ${month} ${clientId}`;
    await perform(segmentClient, { ports, caller, message, input: { clientId } });
  }
}

async function advance(
  { ports, caller }: Night,
  { step, owner }: { readonly step: string; readonly owner?: string },
): Promise<void> {
  const message = `segments ${monthOf(dayOf(ports.clock.now()))} ${step} ${owner ?? ""}`;
  await perform(segmentClients, { ports, caller, message, input: { ...(owner !== undefined && { owner }) } });
}
