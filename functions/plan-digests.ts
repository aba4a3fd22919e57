import * as z from "zod";
import { planRound } from "#bot/plan-round.ts";
import { journal, rules, staff, status } from "#shared/storage/every-store.ts";
import { environment } from "./support/environment.ts";
import { queueOf } from "./support/queue.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = {
  ...portsWith({ journal, rules, staff, status }, environment),
  queue: queueOf(environment),
};
const Occasion = z.lazy(() =>
  z.object({ at: z.iso.datetime({ offset: true }), since: z.string().optional() }),
);

/** Every five minutes: whose digest is due goes onto the queue. */
export const handler = working(
  async (event: unknown) =>
    await planRound(ports, { ...Occasion.parse(event), province: environment.PROVINCE }),
);
