import * as z from "zod";
import { sendDigest } from "#bot/announce.ts";
import { conversations, digests, journal, rules, staff, tasks, units } from "#shared/storage/every-store.ts";
import { eachRecord } from "./support/batch.ts";
import { environment } from "./support/environment.ts";
import { mailboxOf } from "./support/mailbox.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = portsWith({ conversations, digests, journal, rules, staff, tasks, units }, environment, {
  mailbox: mailboxOf(environment),
});
const Order = z.lazy(() => z.object({ owner: z.string().min(1), day: z.iso.date() }));

/** One order, one digest, however often it is delivered. */
export const handler = working(
  eachRecord(async (order, attempt) => {
    await sendDigest(ports, { ...Order.parse(order), ...attempt, province: environment.PROVINCE });
  }),
);
