import * as z from "zod";
import { dayOf, instantAt } from "#shared/domain/calendar/day.ts";
import { unitsAbove } from "#shared/domain/people/unit.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { explainIndividual } from "#shared/domain/tiers/individual-tier.ts";
import { movedTo } from "#shared/domain/tiers/moving.ts";
import { tierSubject, tierTitle } from "#shared/domain/tiers/questions.ts";
import {
  answered,
  gradeNow,
  isForSupervisor,
  type OpenMove,
  openOf,
  type ReviewResult,
  reviewed,
  tierDue,
} from "#shared/domain/tiers/review.ts";
import type { TierReview } from "#shared/domain/tiers/tier-change.ts";
import { explainValue } from "#shared/domain/tiers/value.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { tierWrites } from "#shared/subjects/tier.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What is to lie on somebody's desk from now on, or no longer. */
export interface TierTask {
  readonly owner: string;
  readonly subjectId: string;
  readonly title: string;
  readonly dueAt: string;
  readonly isCleared: boolean;
}

export interface TierReviewed {
  readonly is: "not-due" | "unknown" | "same" | "marked" | "moved" | "asked" | "applied";
  readonly from: string;
  readonly to?: string;
  readonly task?: TierTask;
}

type Reads = Pick<Stores, "archives" | "clients" | "records" | "units" | "rules">;

/** One client's class or tier, where its review is due or a move down was not answered in time (TR-9, TR-10). */
export const reviewTier = useCase({
  name: "review-tier",
  roles: ["system"],
  uses: ["archives", "clients", "records", "units", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { subject, now, ids }): Promise<Decision<TierReviewed>> {
    const [rules, calendar] = await Promise.all([stores.rules.current(), stores.rules.calendar()]);
    const { client } = subject;
    const occasion = { archive: subject, rules, today: dayOf(now), id: () => ids.next("tch") };
    const reviewing = { today: occasion.today, rules: rules.tier, calendar };
    const due = tierDue(client, reviewing);
    const from = gradeNow(client);
    if (due === undefined) return { outcome: { is: "not-due", from }, writes: [] };
    const { down } = client.tierReview ?? {};
    if (due === "unanswered" && down !== undefined) return applied(stores, { ...occasion, down });
    const { computed, scoreBp } = computedOf(occasion);
    if (computed === undefined) {
      const review = { bad: 0, ...client.tierReview, on: occasion.today };
      return {
        outcome: { is: "unknown", from },
        writes: stores.clients.put(client, { ...client, tierReview: review }),
      };
    }
    return await settled(stores, { ...occasion, scoreBp, result: reviewed(client, computed, reviewing) });
  },
});

interface Occasion {
  readonly archive: OwnedArchive;
  readonly rules: Rules;
  readonly today: string;
  readonly id: () => string;
}

function computedOf({ archive, rules, today }: Occasion): {
  computed: string | undefined;
  scoreBp?: number | undefined;
} {
  if (archive.client.kind === "INDIVIDUAL")
    return { computed: explainIndividual(archive, { today, rules: rules.tier }).tier };
  const { valueClass, scoreBp } = explainValue(archive.client, rules.tier);
  return { computed: valueClass, scoreBp };
}

/** Nobody answered: the class that was proposed holds from today. */
function applied(
  stores: Reads,
  { archive, rules, today, id, down }: Occasion & { down: NonNullable<TierReview["down"]> },
): Decision<TierReviewed> {
  const { client, contracts } = archive;
  const from = gradeNow(client);
  const moved = movedTo(client, down.to, { today, contracts, rules: rules.tier, reason: "DOWN_UNANSWERED" });
  const review = answered(client.tierReview, today);
  const over = { is: "down" as const, from, to: down.to, day: today };
  return {
    outcome: {
      is: "applied",
      from,
      to: down.to,
      ...taskOf(client, over, { owner: down.asked, isCleared: true }),
    },
    writes: tierWrites(stores, { before: client, moved, review, version: rules.version, id }),
  };
}

async function settled(
  stores: Reads,
  {
    archive,
    rules,
    today,
    id,
    result,
    scoreBp,
  }: Occasion & { result: ReviewResult; scoreBp: number | undefined },
): Promise<Decision<TierReviewed>> {
  const { client, contracts } = archive;
  const { review, to } = result;
  const from = gradeNow(client);
  const open = openOf(result, from);
  const owner = open && (await askedFor(stores, client, open));
  const how = { today, contracts, rules: rules.tier, reason: "REVIEWED_UP" as const };
  const moved = to === undefined ? { client, changes: [] } : movedTo(client, to, how);
  const writes = tierWrites(stores, {
    ...{ before: client, moved: { ...moved, client: { ...moved.client, ...scoreOf(scoreBp) } } },
    ...{ review: withAsked(review, owner), version: rules.version, id, scoreBp },
  });
  const about = open && { to: open.to, ...taskOf(client, open, { owner, isCleared: false }) };
  return { outcome: { is: isOf(result), from, ...about }, writes };
}

function scoreOf(scoreBp: number | undefined): Pick<OwnedArchive["client"], "valueScore"> {
  return scoreBp === undefined ? {} : { valueScore: Math.floor(scoreBp / POINT) };
}

const POINT = 100;

function isOf({ to, review: { down, bad } }: ReviewResult): TierReviewed["is"] {
  if (to !== undefined) return "moved";
  if (down !== undefined) return "asked";
  return bad > 0 ? "marked" : "same";
}

/** A move down of the best is the supervisor's word, everything else the manager's. */
async function askedFor(
  { units }: Pick<Stores, "units">,
  client: OwnedArchive["client"],
  { is }: OpenMove,
): Promise<string> {
  if (is === "up" || !isForSupervisor(client)) return client.owner;
  const path = unitsAbove(await units.tree(), client.unit);
  return path.find(({ head }) => head !== undefined && head !== client.owner)?.head ?? client.owner;
}

function withAsked({ down, up, ...review }: TierReview, asked: string | undefined): TierReview {
  return { ...review, ...(down && { down: { ...down, asked } }), ...(up && { up: { ...up, asked } }) };
}

function taskOf(
  client: OwnedArchive["client"],
  open: OpenMove,
  { owner, isCleared }: { owner: string | undefined; isCleared: boolean },
): Pick<TierReviewed, "task"> {
  if (owner === undefined) return {};
  const dueAt = instantAt(open.day, "18:00");
  return {
    task: { owner, subjectId: tierSubject(client.id), title: tierTitle(client, open), dueAt, isCleared },
  };
}
