import type { SetName } from "#shared/domain/rules/rule-sets.ts";
import { credit, discount, individualTier, points } from "./chapter-movers.ts";
import {
  alertLevel,
  type ClientMover,
  lifetimeValue,
  revenueClass,
  stage,
  valueClass,
  visitDays,
  zone,
} from "./client-movers.ts";
import { type DeskMover, deadlines, order } from "./desk-movers.ts";
import { gradeDeadlines, serviceGrade } from "./grade-movers.ts";

/** What a rule set moves, and what must be read for it. */
export interface Moves {
  readonly clients?: readonly ClientMover[];
  readonly desks?: readonly DeskMover[];
  /** Borders of the whole province are found first. */
  readonly counts?: true;
  /** Days are looked at only where a client's grade moves. */
  readonly ofGrades?: true;
  /** What was reported of competitors is looked at. */
  readonly intel?: true;
}

/** Rule sets by what moves when they change; a set that is not here moves nobody of today, only what is done from then on. */
export const MOVERS: { readonly [Set in SetName]?: Moves } = {
  tier: {
    clients: [valueClass, individualTier, serviceGrade],
    desks: [gradeDeadlines],
    ofGrades: true,
  },
  points: { clients: [points] },
  credit: { clients: [credit] },
  discount: { clients: [discount] },
  segment: { clients: [revenueClass, stage, zone, lifetimeValue], counts: true },
  alert: { clients: [alertLevel], intel: true },
  cadence: { clients: [visitDays, alertLevel], intel: true },
  priority: { desks: [order] },
  work: { desks: [order, deadlines] },
  sla: { desks: [deadlines] },
};
