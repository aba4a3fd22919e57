import { gatherFacts } from "#bot/gather-facts.ts";
import { NIGHT_STEPS, settleNight } from "#bot/settle-night.ts";
import { type Day, exists, instantAt } from "#shared/domain/calendar/day.ts";
import { optionsOf, runCommand, WrongUsage } from "./command.ts";
import { prepare } from "./first-start.ts";
import { openLocalHouse } from "./house.ts";
import { showProgress } from "./progress.ts";
import { WORDS } from "./words.ts";

const USAGE = "npm run night -- --on <YYYY-MM-DD> [--data <folder>] [--json]";
const OPTIONS = {
  on: { type: "string" },
  data: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** Its own, and then the facts of all clients. */
const STEPS = NIGHT_STEPS.length + 1;

/** When the first of the stack's own runs begins. */
const HOUR = "01:00";

/** One night's settlement, by what the schedule runs: contracts that end, clients whose life goes on, once a month how they are classed, and then the facts of all of them. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const on = dayOf(values.on);
  const house = await openLocalHouse({ data: values.data });
  try {
    if (house.isOwn) await prepare(house);
    const { ports } = house.open({ at: instantAt(on, HOUR) });
    const { province } = house.place;
    if (!values.json) process.stderr.write(`${WORDS.nightRuns(on)}\n`);
    const begins = values.json ? () => {} : (step: number) => showProgress(step, STEPS);
    const outcome = await settleNight(ports, { province, begins });
    begins(STEPS - 1);
    await gatherFacts(ports, { province });
    begins(STEPS);
    if (!values.json) process.stderr.write("\n");
    const jobs = (await ports.status.listJobs()).filter(({ outcome: said }) => said.startsWith(on));
    const lines = jobs.map(({ name, outcome: said }) => `${name}\t${said}`);
    const told = { on, outcome, jobs: jobs.map(({ name, outcome: said }) => ({ name, outcome: said })) };
    process.stdout.write(values.json ? `${JSON.stringify(told)}\n` : `${[...lines, outcome].join("\n")}\n`);
    return 0;
  } finally {
    await house.close();
  }
});

function dayOf(said = ""): Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(said) || !exists(said)) throw new WrongUsage(USAGE);
  return said;
}
