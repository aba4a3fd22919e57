import { dayOf } from "#shared/domain/calendar/day.ts";
import { mayAge } from "#shared/domain/clients/may-age.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";
import { ownersOf } from "./segment-province.ts";

/** Book by book, what the days alone bring about: leads judged and dropped, those who left archived and made anonymous. */
export async function ageClients(night: Night): Promise<Progress> {
  const each = async (owner: string) => await ageBook(night, owner);
  return await onceADay(night, { job: "age-clients", among: await ownersOf(night.ports), each });
}

async function ageBook({ ports, caller }: Night, owner: string): Promise<void> {
  const today = dayOf(ports.clock.now());
  for (const line of (await ports.clients.lines(owner)).filter(mayAge)) {
    const { ageClient } = await import("#shared/use-cases/clients/age-client.ts");
    const message = `age ${line.id} ${today}`;
    await perform(ageClient, { ports, caller, message, input: { clientId: line.id } }).catch(ifRefused);
  }
}

/** A client that has gone meanwhile, or that somebody is just changing, is left for the next night. */
function ifRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
