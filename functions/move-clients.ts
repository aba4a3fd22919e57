import * as z from "zod";
import { workOnMoves } from "#bot/carry-out.ts";
import {
  archives,
  clients,
  handovers,
  journal,
  records,
  rules,
  staff,
  tasks,
  units,
} from "#shared/storage/every-store.ts";
import { eachRecord } from "./support/batch.ts";
import { environment } from "./support/environment.ts";
import { queueOf } from "./support/queue.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = portsWith(
  { archives, clients, handovers, journal, records, rules, staff, tasks, units },
  environment,
);
const moves = queueOf(environment, "moves");
const province = environment.PROVINCE;
/** Well within the function's own minute. */
const SPENT = 40_000;
const Work = z.lazy(() =>
  z.union([
    z.strictObject({ to: z.string().min(1), id: z.string().min(1) }),
    z.strictObject({ staff: z.string().min(1) }),
    z.strictObject({ trial: z.string().min(1) }),
  ]),
);

/** Clients that change hands, and rules that are tried over them, step by step; what one run does not finish goes onto the queue again. */
export const handler = working(
  eachRecord(async (order) => {
    const work = Work.parse(order);
    const until = Date.now() + SPENT;
    const outcome = await workOnMoves(ports, { work, province, isTimeUp: () => Date.now() > until });
    if (outcome === "more") await moves.send([work]);
  }),
);
