import { addDays, type Day, instantAt } from "#shared/domain/calendar/day.ts";
import { leadAt, leadChecked } from "#shared/domain/clients/lead-life.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { SampleTask } from "./draft.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

interface Story {
  readonly daysAgo: number;
  readonly facts: Partial<SampleClient>;
}

/** How the leads of a book were found: one just heard of, one known a little, one fit, one that has refused. */
const STORIES: readonly [Story, Story, Story, Story] = [
  { daysAgo: 2, facts: { leadSource: "VISIT", leadDetail: "走访园区时看到新开业", employees: undefined } },
  {
    daysAgo: 26,
    facts: { leadSource: "FAIR", leadDetail: "春季招商会", employees: 80, leadNeed: "上网专线" },
  },
  {
    daysAgo: 40,
    facts: {
      ...{ leadSource: "REFERRAL", leadDetail: "老客户介绍", employees: 260, leadDecider: true },
      ...{ rival: "CT", declaredFen: 480_000, leadNeed: "集团网和专线" },
    },
  },
  { daysAgo: 75, facts: { leadSource: "COMPETITOR", leadDetail: "对手名单", employees: 30 } },
];
const REFUSED_DAYS = 20;

/** Who of a book is not yet a client is a lead; one of whom no open task speaks has refused. */
export function withLeads<M extends { readonly client: SampleClient }>(
  book: readonly M[],
  { tasks, times }: { readonly tasks: readonly SampleTask[]; readonly times: Times },
): M[] {
  const busy = new Set(tasks.map(({ client }) => client?.id));
  const leads = book.filter(({ client }) => client.status === "POTENTIAL").map(({ client }) => client.id);
  return book.map((one) => {
    const n = leads.indexOf(one.client.id);
    if (n < 0) return one;
    const isOver = n === leads.length - 1 && !busy.has(one.client.id);
    const [first, ...others] = STORIES;
    const story = isOver ? STORIES[3] : ([first, ...others][n % 3] ?? first);
    return { ...one, client: leadOf(one.client, { ...story, isOver, today: times.today }) };
  });
}

function leadOf(
  client: SampleClient,
  { daysAgo, facts, isOver, today }: Story & { readonly isOver: boolean; readonly today: Day },
): SampleClient {
  const on = addDays(today, -daysAgo);
  const { population: _, ...known } = client;
  const found: SampleClient = {
    ...{ ...known, ...facts, population: "POTENTIAL", leadStatus: "NEW", leadOn: on, statusOn: on },
    ...{ createdAt: instantAt(on, "10:00"), touchedAt: instantAt(on, "10:00") },
  };
  const judged = leadChecked(found, { today: addDays(on, 1), rules: DEFAULT_RULES });
  if (!isOver) return judged;
  const refusedOn = addDays(today, -REFUSED_DAYS);
  const over = leadAt(judged, "DROPPED", { on: refusedOn, reason: "REFUSED" });
  return { ...over, status: "REJECTED", statusOn: refusedOn, dropNote: "刚和电信续了三年", timesRefused: 1 };
}
