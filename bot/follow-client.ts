import { systemOf } from "#shared/contracts/system.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { refreshClientFacts } from "#shared/use-cases/clients/refresh-client-facts.ts";

type House = Pick<Ports, "tasks" | "clients" | "table" | "journal" | "clock" | "ids">;

/** A client has changed: its open tasks tell of it as it is now, and those of its last owner go to the new one. */
export async function followClient(
  ports: House,
  { before, after }: { readonly before: Client | undefined; readonly after: Client },
): Promise<void> {
  const from = before?.owner === after.owner ? undefined : before?.owner;
  const caller = systemOf(after.province);
  const follow = async (owner: string, id: string) => {
    const message = `facts ${id} ${owner} ${after.version}`;
    const input = { task: { owner, id }, ...(from !== undefined && { from }) };
    return await perform(refreshClientFacts, { ports, caller, message, input }).catch(ifGone);
  };
  for (const { owner, id } of await ports.tasks.listOpenByClient(after.id)) {
    const done = await follow(owner, id);
    if (done?.refreshed === "moved") await follow(after.owner, id);
  }
}

/** The index lags: what it still shows may have been closed, or have moved. */
function ifGone(stopped: unknown): undefined {
  if (stopped instanceof Refusal && stopped.code === "subject.unknown") return undefined;
  throw stopped;
}
