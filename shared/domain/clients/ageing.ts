import { addDays, type Day, dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import type { ArchiveRules } from "#shared/domain/rules/archive-rules.ts";
import type { PotentialRules } from "#shared/domain/rules/potential-rules.ts";
import { isToAnonymise } from "./anonymising.ts";
import type { Client } from "./client.ts";
import { type LifeEvent, type LifeStep, lifeStep, recheckOn } from "./life-cycle.ts";

/** What the days alone bring about: a state that has waited long enough, or what may not be kept any longer. */
export type Ageing =
  | { readonly is: "step"; readonly step: LifeStep }
  | { readonly is: "recheck" }
  | { readonly is: "anonymise" };

interface Ageable {
  readonly today: Day;
  readonly archive: ArchiveRules;
  readonly potential: PotentialRules;
}

/** What is due for a client today; nothing for most of them on most days. */
export function ageingOf(client: Client, ageable: Ageable): Ageing | undefined {
  const { today, archive } = ageable;
  if (isToAnonymise(client, { today, rules: archive })) return { is: "anonymise" };
  switch (client.status) {
    case "LEFT":
      return happens(client, "DAYS_PASSED", ageable);
    case "REJECTED":
      return isToRecheck(client, today, archive) ? { is: "recheck" } : undefined;
    case "POTENTIAL":
    case "PROSPECT":
      return idled(client, ageable);
    case "AT_RISK":
      return isCalm(client, ageable) ? happens(client, "ALERT_CLEARED", ageable) : undefined;
    case "IN_NETWORK":
    case "SUSPENDED":
    case "RETAINED":
      return undefined;
  }
}

/** PC-5: so long without progress it is judged anew, and later dropped; one that never was judged is judged now. */
function idled(client: Client, ageable: Ageable): Ageing | undefined {
  const { today, potential } = ageable;
  const since = progressOn(client);
  if (daysBetween(since, today) >= potential.dropDays) return dropped(client, ageable);
  const { leadStatus, leadCheckedOn } = client;
  if (leadStatus !== undefined && leadCheckedOn === undefined) return { is: "recheck" };
  const judgedOn = leadCheckedOn !== undefined && leadCheckedOn > since ? leadCheckedOn : since;
  return daysBetween(judgedOn, today) >= potential.recheckDays ? { is: "recheck" } : undefined;
}

function dropped(client: Client, { today, archive }: Ageable): Ageing | undefined {
  const step = lifeStep(client, "REFUSED_FOR_GOOD", { today, rules: archive.lifeCycle });
  const isLead = step?.client.leadStatus === "DROPPED";
  return (
    step && {
      is: "step",
      step: { ...step, client: isLead ? { ...step.client, dropReason: "NO_PROGRESS" } : step.client },
    }
  );
}

function happens(client: Client, event: LifeEvent, { today, archive }: Ageable): Ageing | undefined {
  const step = lifeStep(client, event, { today, rules: archive.lifeCycle });
  return step && { is: "step", step };
}

/** Nothing has warned of it for so long that it is at risk no more. */
function isCalm({ alertClearedOn }: Client, { today, archive: { lifeCycle } }: Ageable): boolean {
  return alertClearedOn !== undefined && daysBetween(alertClearedOn, today) >= lifeCycle.alertClearDays;
}

function isToRecheck(client: Client, today: Day, { lifeCycle }: ArchiveRules): boolean {
  const since = client.statusOn ?? dayOf(client.createdAt);
  return recheckOn(client, { today: since, rules: lifeCycle }) <= today;
}

/** The last that was done with it (PC-5). */
function progressOn({ lastContactAt, statusOn = "", createdAt }: Client): Day {
  const contact = dayOf(lastContactAt ?? createdAt);
  return [statusOn, contact, dayOf(createdAt)].reduce((last, day) => (day > last ? day : last));
}

/** Looked at again and still not fit: the next time is counted from today. */
export function recheckedAgain(client: Client, today: Day): Omit<Client, "version"> {
  return { ...client, statusOn: today, timesRefused: (client.timesRefused ?? 0) + 1 };
}

/** The next time to try and win somebody back, after one has passed. */
export function nextTryOf(leftOn: Day, today: Day, { lifeCycle }: ArchiveRules): Day | undefined {
  return lifeCycle.winBackDays.map((days) => addDays(leftOn, days)).find((day) => day > today);
}
