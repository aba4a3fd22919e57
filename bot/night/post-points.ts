import { type Day, dayOf, monthOf } from "#shared/domain/calendar/day.ts";
import type { PointsRules } from "#shared/domain/rules/points-rules.ts";
import { perform } from "#shared/perform.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";
import { ownersOf } from "./segment-province.ts";
import { sideBySide } from "./side-by-side.ts";

const JOB = "post-points";

/** PT-8: in the first nights of a month the bills of the last one earn their points, book by book; bills that were corrected move theirs. */
export async function postPoints(night: Night): Promise<Progress> {
  const { ports } = night;
  const { points: rules } = await ports.rules.current();
  const today = dayOf(ports.clock.now());
  if (!(await isDue(night, { today, rules }))) return "done";
  const each = async (owner: string) => await postBook(night, owner);
  return await onceADay(night, { job: JOB, among: await ownersOf(ports), each });
}

/** In the nights of the rules, and after them for as long as it was never done to the end in this month. */
async function isDue(
  { ports }: Night,
  { today, rules: { posting } }: { readonly today: Day; readonly rules: PointsRules },
): Promise<boolean> {
  const date = Number(today.slice(8));
  if (date < posting.fromDay) return false;
  if (date <= posting.byDay) return true;
  const last = (await ports.status.listJobs()).find(({ name }) => name === JOB);
  const [day = "", mark] = last?.outcome.split(" ") ?? [];
  return !(monthOf(day) === monthOf(today) && mark === "done" && day !== today);
}

async function postBook({ ports, caller }: Night, owner: string): Promise<void> {
  const lines = await ports.clients.lines(owner);
  const { postPoints: postOne } = await import("#shared/use-cases/points/post-points.ts");
  const now = ports.clock.now();
  await sideBySide(
    lines.map(({ id }) => id),
    async (clientId) => {
      await perform(postOne, {
        ports,
        caller,
        message: `post points ${clientId} ${now}`,
        input: { clientId },
      });
    },
  );
}
