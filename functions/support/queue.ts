import type { Queue } from "#shared/ports.ts";
import type { Environment } from "./environment.ts";
import { sqsQueue } from "./sqs-queue.ts";

/** Orders go to SQS; on one machine to the queue that the running house keeps. */
export function queueOf(environment: Environment): Queue {
  return environment.STAGE === "local" ? houseQueue(environment) : sqsQueue(environment.DIGEST_QUEUE_URL);
}

function houseQueue({ PAGE_URL, PAGE_TOKEN }: Environment): Queue {
  return {
    async send(orders) {
      const headers = { "content-type": "application/json", authorization: `Bearer ${PAGE_TOKEN ?? ""}` };
      const response = await fetch(`${PAGE_URL}/api/orders`, {
        method: "POST",
        headers,
        body: JSON.stringify(orders),
      });
      if (!response.ok) throw new Error(`the house answered ${response.status}`);
    },
  };
}
