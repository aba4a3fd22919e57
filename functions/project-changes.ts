import { systemOf } from "#shared/contracts/system.ts";
import { perform } from "#shared/perform.ts";
import { refreshClientFacts } from "#shared/use-cases/clients/refresh-client-facts.ts";
import { eachChange } from "./support/batch.ts";
import { clientIn } from "./support/changed.ts";
import { environment } from "./support/environment.ts";
import { realPorts } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = realPorts(environment);
const caller = systemOf(environment.PROVINCE);

/** A client has changed: what of it lies on its open tasks follows. */
export const handler = working(
  eachChange(async (change) => {
    const client = clientIn(change);
    const tasks = client ? await ports.tasks.listOpenByClient(client.id) : [];
    for (const { owner, id } of tasks) {
      const message = `facts ${id} ${client?.version}`;
      await perform(refreshClientFacts, { ports, caller, message, input: { task: { owner, id } } });
    }
  }),
);
