import { settleNight } from "#bot/settle-night.ts";
import {
  archives,
  clients,
  grids,
  journal,
  merchants,
  points,
  records,
  retained,
  rules,
  segments,
  staff,
  status,
  tasks,
  units,
} from "#shared/storage/every-store.ts";
import { environment } from "./support/environment.ts";
import { filesOf } from "./support/files-of.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const ports = portsWith(
  {
    archives,
    clients,
    grids,
    journal,
    merchants,
    points,
    records,
    retained,
    rules,
    segments,
    staff,
    status,
    tasks,
    units,
  },
  environment,
  { files: filesOf(environment) },
);
const province = environment.PROVINCE;
/** Well within the function's own quarter of an hour. */
const SPENT = 12 * 60_000;

/** Several times a night: contracts that end, and once a month how clients are classed; each run goes on where the last one stopped. */
export const handler = working(async () => {
  const until = Date.now() + SPENT;
  return { outcome: await settleNight(ports, { province, isTimeUp: () => Date.now() > until }) };
});
