import { addDays, dayOf, instantAt } from "#shared/domain/calendar/day.ts";
import { noticeDue } from "#shared/domain/points/expiring.ts";
import { endOfMonth } from "#shared/domain/points/lots.ts";
import { perform } from "#shared/perform.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";
import { ownersOf } from "./segment-province.ts";
import { unlessRefused } from "./side-by-side.ts";

/** These alone: the night says nothing else of points. */
const WORDS = {
  zh: async () => (await import("#bot/phrases/zh/points.ts")).points,
  en: async () => (await import("#bot/phrases/en/points.ts")).points,
};

/** PT-17: sixty, thirty and seven days before many points end, whoever looks after the client is asked to say so. */
export async function noticePoints(night: Night): Promise<Progress> {
  const { points } = await night.ports.rules.current();
  const today = dayOf(night.ports.clock.now());
  // Lots end with a month: on all other days nothing can be due.
  const isDay = points.notice.days.some((days) => endOfMonth(addDays(today, days)) === addDays(today, days));
  const among = isDay ? await ownersOf(night.ports) : [];
  return await onceADay(night, {
    job: "notice-points",
    among,
    each: async (owner) => await ofBook(night, owner),
  });
}

async function ofBook({ ports, caller }: Night, owner: string): Promise<void> {
  const [person, lines, { points }] = await Promise.all([
    ports.staff.find(owner),
    ports.clients.lines(owner),
    ports.rules.current(),
  ]);
  if (person === undefined) return;
  const today = dayOf(ports.clock.now());
  const names = new Map(lines.map(({ id, shortName }) => [id, shortName]));
  for (const account of await ports.points.findAll([...names.keys()])) {
    const due = noticeDue(account, { today, notice: points.notice });
    if (due === undefined) continue;
    const { clientId } = account;
    const until = due.expiresOn;
    const { noticeTitle } = await WORDS[person.language]();
    const title = noticeTitle({ name: names.get(clientId) ?? "", points: due.points, until });
    const reason = {
      owner,
      clientId,
      type: "CARE",
      source: "REMINDER",
      subjectId: `points ${until}`,
    } as const;
    const input = { ...reason, title, dueAt: instantAt(until, "18:00") };
    const message = `notice-points ${clientId} ${until} ${due.days}`;
    await unlessRefused(async () => {
      await perform(raiseTask, { ports, caller, message, input });
    });
  }
}
