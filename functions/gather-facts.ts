import { gatherFacts } from "#bot/gather-facts.ts";
import { clients, facts, journal, rules, staff, status, units } from "#shared/storage/every-store.ts";
import { environment } from "./support/environment.ts";
import { filesOf } from "./support/files-of.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = portsWith({ clients, facts, journal, rules, staff, status, units }, environment, {
  files: filesOf(environment),
});
const province = environment.PROVINCE;
/** Well within the function's own quarter of an hour. */
const SPENT = 12 * 60_000;

/** Several times before the morning: the facts of all clients; each run goes on with the unit after the last one. */
export const handler = working(async () => {
  const until = Date.now() + SPENT;
  return { outcome: await gatherFacts(ports, { province, isTimeUp: () => Date.now() > until }) };
});
