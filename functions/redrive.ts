import * as z from "zod";
import { sendBack } from "./support/dead-letters.ts";
import { environment } from "./support/environment.ts";
import { working } from "./support/wrap.ts";

const Order = z.lazy(() => z.strictObject({ most: z.int().min(1).max(10_000).default(100) }));
const Queues = z.object({ DEAD_DIGESTS_URL: z.url(), DIGEST_QUEUE_URL: z.url() });

const { DEAD_DIGESTS_URL: from, DIGEST_QUEUE_URL: to } = Queues.parse(environment);

/** The console cannot send dead letters back in aws-cn: an admin invokes this with `{}` or `{"most": 500}`. */
export const handler = working(async (event: unknown) => {
  const { most } = Order.parse(event ?? {});
  return await sendBack({ from, to, most });
});
