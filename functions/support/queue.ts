import type { Queue } from "#shared/ports.ts";
import type { Environment } from "./environment.ts";
import { sqsQueue } from "./sqs-queue.ts";

type QueueName = "digests" | "moves" | "imports";

/** The word under which the running house takes orders for each. */
const AT_HOME: Readonly<Record<QueueName, string>> = {
  digests: "orders",
  moves: "moves",
  imports: "imports",
};

/** Orders go to SQS; on one machine to the queue that the running house keeps. */
export function queueOf(environment: Environment, name: QueueName = "digests"): Queue {
  const { STAGE, DIGEST_QUEUE_URL: digests, MOVE_QUEUE_URL: moves, IMPORT_QUEUE_URL: imports } = environment;
  if (STAGE === "local") return houseQueue(environment, AT_HOME[name]);
  return sqsQueue({ digests, moves, imports }[name]);
}

function houseQueue({ PAGE_URL, PAGE_TOKEN }: Environment, word: string): Queue {
  return {
    async send(orders) {
      const headers = { "content-type": "application/json", authorization: `Bearer ${PAGE_TOKEN ?? ""}` };
      const response = await fetch(`${PAGE_URL}/api/${word}`, {
        method: "POST",
        headers,
        body: JSON.stringify(orders),
      });
      if (!response.ok) throw new Error(`the house answered ${response.status}`);
    },
  };
}
