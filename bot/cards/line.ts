import type { DailyPhrases } from "#bot/phrases/daily.ts";
import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { RankedTask, Term } from "#shared/domain/tasks/ranked.ts";

export interface Wording {
  readonly say: DailyPhrases;
  readonly now: Instant;
}

/** Why a line stands where it stands, in a few words: what presses most, then what is known beyond the title. */
export function reasonOf(ranked: RankedTask, wording: Wording): string {
  const { now } = wording;
  const { today: say, words } = wording.say;
  const { task, notBefore } = ranked;
  const parts = [
    task.blockedBy && say.blockedBy(task.blockedBy),
    pressure(ranked, wording),
    task.detail,
    task.urgedAt && say.urged,
    task.handedOver && say.handedOver(task.handedOver.name),
    notBefore && task.client?.contact && say.notBefore(notBefore, task.client.contact.name, now),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(words.comma);
}

/** A clock says what is left, an alert by when, anything else its date. */
function pressure(ranked: RankedTask, wording: Wording): string | undefined {
  const { now } = wording;
  const { today: say } = wording.say;
  const { alert, startsAt } = ranked.task;
  const deadline = ranked.terms.find(({ term }) => term === "D");
  if (ranked.clock) return clockWords(ranked, wording);
  if (startsAt && startsAt >= now) return startWords(startsAt, wording);
  const isMissed = deadline?.why.code === "ack-missed";
  if (alert && !alert.ackedAt && !isMissed) return say.alertOpen(alert.level, alert.ackDueAt, now);
  return deadline && deadline.why.code !== "no-date" ? whyOf(deadline, wording) : undefined;
}

/** Today's hour stands before the title already. */
function startWords(startsAt: Instant, { say, now }: Wording): string | undefined {
  return dayOf(startsAt) === dayOf(now) ? undefined : say.time.when(startsAt, now);
}

function clockWords({ task, clock }: RankedTask, { say: { today: say }, now }: Wording): string | undefined {
  if (!clock) return undefined;
  const { metric, minutesLeft, usedBp, limitMinutes } = clock;
  if (minutesLeft < 0) return say.clockBroken({ metric, minutes: -minutesLeft });
  const running = task.clocks?.find((each) => each.metric === metric);
  const grade = task.client?.serviceGrade;
  if (metric === "RESTORE")
    return say.clockLeft({ metric, minutes: minutesLeft, limit: limitMinutes, grade });
  return say.clockUsed({ metric, usedBp, dueAt: running?.dueAt ?? now, now });
}

/** A term's reason in words. */
export function whyOf({ why }: Pick<Term, "why">, { say, now }: Wording): string {
  const phrase = say.today.why[why.code] as (fact: typeof why, at: Instant) => string;
  return phrase(why, now);
}
