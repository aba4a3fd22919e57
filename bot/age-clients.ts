import { dayOf } from "#shared/domain/calendar/day.ts";
import { mayAge } from "#shared/domain/clients/ageing.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { ageClient } from "#shared/use-cases/clients/age-client.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";

interface Night {
  readonly ports: Omit<Ports, "mailbox" | "queue">;
  readonly caller: Caller;
  readonly isTimeUp: () => boolean;
}

const JOB = "age-clients";
const DONE = "done";

/** Book by book what the days bring about for clients; a mark after each, so that the next run goes on from there. */
export async function ageClients(night: Night, owners: readonly string[]): Promise<"done" | "more"> {
  const { ports, isTimeUp } = night;
  const today = dayOf(ports.clock.now());
  const job = (await ports.status.listJobs()).find(({ name }) => name === JOB);
  const [day, at = ""] = job?.outcome.split(" ") ?? [];
  const mark = day === today ? at : "";
  if (mark === DONE) return "done";
  for (const owner of owners.filter((id) => id > mark)) {
    if (isTimeUp()) return "more";
    await ageBook(night, owner);
    await marked(night, `${today} ${owner}`);
  }
  await marked(night, `${today} ${DONE}`);
  return "done";
}

/** The archive is read only of those for whom the line says that something may be due. */
async function ageBook({ ports, caller }: Night, owner: string): Promise<void> {
  const today = dayOf(ports.clock.now());
  for (const { id: clientId } of (await ports.clients.lines(owner)).filter(mayAge))
    await perform(ageClient, { ports, caller, message: `age ${today} ${clientId}`, input: { clientId } });
}

async function marked({ ports, caller }: Night, outcome: string): Promise<void> {
  const message = `${JOB} ${outcome}`;
  await perform(recordJobRun, { ports, caller, message, input: { name: JOB, outcome } });
}
