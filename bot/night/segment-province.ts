import { dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import { keepsBook } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import type { Night, Progress } from "./night.ts";

/** Once a month: counted first, then each client is classed by what was counted. */
export async function segmentProvince(night: Night): Promise<Progress> {
  const owners = await ownersOf(night.ports);
  for (let step = await stepOf(night); step !== "DONE"; step = await stepOf(night))
    if ((await walkThrough(night, { step, owners })) === "more") return "more";
  return "done";
}

/** Manager by manager from the last who was done, then on to the next step. */
async function walkThrough(
  night: Night,
  { step, owners }: { readonly step: string; readonly owners: readonly string[] },
): Promise<Progress> {
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

/** Everybody who may have clients of his own, in the order of their ids. */
export async function ownersOf({ units, staff }: Pick<Night["ports"], "units" | "staff">): Promise<string[]> {
  const owners: string[] = [];
  for (const { code } of await units.tree()) {
    const people = await staff.listByUnit(code);
    owners.push(...people.filter(keepsBook).map(({ id }) => id));
  }
  return owners.toSorted();
}

async function writeBook({ ports, caller }: Night, owner: string): Promise<void> {
  const { segmentClient } = await import("#shared/use-cases/segments/segment-client.ts");
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
  const { segmentClients } = await import("#shared/use-cases/segments/segment-clients.ts");
  const message = `segments ${monthOf(dayOf(ports.clock.now()))} ${step} ${owner ?? ""}`;
  await perform(segmentClients, { ports, caller, message, input: { ...(owner !== undefined && { owner }) } });
}
