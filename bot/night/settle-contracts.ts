import { addDays, dayOf } from "#shared/domain/calendar/day.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";

/** Contracts near their end, unit by unit: what has ended ends, and what is to be renewed is work. */
export async function settleContracts(night: Night): Promise<Progress> {
  const units = (await night.ports.units.tree()).map(({ code }) => code);
  const each = async (unit: string) => await settleUnit(night, unit);
  return await onceADay(night, { job: "settle-contracts", among: units, each });
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
    const { settleContract } = await import("#shared/use-cases/contracts/settle-contract.ts");
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
