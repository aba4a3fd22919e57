import { reviewUpTo, workdaysLater } from "#shared/domain/calendar/reviews.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { tierSubject, tierTitle } from "#shared/domain/tiers/questions.ts";
import type { TierChange } from "#shared/domain/tiers/tier-change.ts";
import { endOf, type TaskDraft } from "./draft.ts";
import type { Made } from "./holdings.ts";
import { scoredAs } from "./influence.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

/** A question about a client's class, as the last review left it. */
export interface Questioned {
  readonly client: SampleClient;
  readonly draft: TaskDraft;
  readonly steps: readonly Made<TierChange>[];
}

const WAITS = 4;
const LOWER_THAN = { A: ["B", "C"], B: ["C", "NONE"], C: ["NONE"], NONE: [] } as const;
const LOWER = { A: "B", B: "C", C: "NONE", NONE: "NONE" } as const;

/** It is to fall: its manager's word is waited for, a supervisor's where it is the best. */
export function fallingOf(known: SampleClient, asked: string, times: Times): Questioned {
  const client = scoredAs(known, LOWER_THAN[known.valueClass]);
  const [from, to] = [client.valueClass, LOWER[client.valueClass]];
  const answerBy = workdaysLater(times.calendar, times.today, WAITS);
  const review = { on: reviewedOn(times), bad: 2, down: { to, answerBy, asked } };
  const title = tierTitle(client, { is: "down", from, to });
  return { client: { ...client, tierReview: review }, draft: draftOf(client, { title, times }), steps: [] };
}

/** It has just risen: its manager may object. */
export function risenOf(client: SampleClient, asked: string, times: Times): Questioned {
  const [from, to] = ["C", client.valueClass];
  const on = reviewedOn(times);
  const objectBy = workdaysLater(times.calendar, times.today, WAITS);
  const title = tierTitle(client, { is: "up", from, to });
  const step = {
    ...{ id: `tch_${client.id.slice(4)}`, clientId: client.id, province: client.province },
    ...{ field: "valueClass" as const, from, to, on, reason: "REVIEWED_UP" as const },
    ruleVersion: DEFAULT_RULES.version,
  };
  const tierReview = { on, bad: 0, up: { from, objectBy, asked } };
  return { client: { ...client, tierReview }, draft: draftOf(client, { title, times }), steps: [step] };
}

function reviewedOn({ today, calendar }: Times) {
  return reviewUpTo(today, { months: DEFAULT_RULES.tier.review.groupMonths, calendar });
}

function draftOf(
  client: SampleClient,
  { title, times }: { readonly title: string; readonly times: Times },
): TaskDraft {
  const dueAt = endOf(workdaysLater(times.calendar, times.today, WAITS));
  const what = { type: "OTHER" as const, source: "REMINDER" as const, subjectId: tierSubject(client.id) };
  return { ...what, title, client, dueAt, openedAt: times.past(times.back(1), "01:20") };
}
