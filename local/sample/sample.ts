import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { factsOf } from "#shared/domain/clients/client.ts";
import type { HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import { keepsBook, roleOf } from "#shared/domain/people/caller.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { NewRuleDocument } from "#shared/domain/rules/rule-document.ts";
import { absencesOf, type SampleAbsence, standingIn } from "./absences.ts";
import { withArchive } from "./archive-facts.ts";
import { handoverOf, unmannedOf } from "./changing-hands.ts";
import { bookOf, type Known } from "./clients.ts";
import { contacted } from "./contacted.ts";
import { type SampleTask, taskOf } from "./draft.ts";
import { type Gift, giftTo } from "./gift.ts";
import { type Graded, gradedOf } from "./grades.ts";
import { type Closed, historyOf } from "./history.ts";
import { leaderDesk } from "./leader-desk.ts";
import { withLeads } from "./leads.ts";
import { requestsOf, type SampleCopy, type SampleRequest, withLeavers } from "./leavers.ts";
import { managerDesk } from "./manager-desk.ts";
import { merchantsOf, type SampleMerchant } from "./merchants.ts";
import { type Moneyed, moneyOf } from "./money.ts";
import { organisation, type SampleStaff } from "./organisation.ts";
import { type Peopled, peopleFor } from "./people.ts";
import { gridsOf, type SampleGrid } from "./places.ts";
import { atRisk } from "./risk.ts";
import { ruleVersionsOf } from "./rule-versions.ts";
import type { SampleClient } from "./sample-client.ts";
import { type Times, timesOf } from "./times.ts";

export interface SampleOptions {
  /** The instant that everything is told from; its day is the anchor (decided 21). */
  readonly now: string;
  readonly calendar: WorkingCalendar;
  /** 1 is the province of 25 people; each further step adds two teams with their clients. */
  readonly scale?: number;
}

export interface Sample {
  readonly units: readonly Unit[];
  readonly staff: readonly SampleStaff[];
  readonly grids: readonly SampleGrid[];
  readonly merchants: readonly SampleMerchant[];
  readonly rules: readonly NewRuleDocument[];
  /** One person's share after another, made as it is asked for, so that a large sample needs no large memory. */
  shares(): Generator<Share>;
}

export interface Share {
  readonly person: SampleStaff;
  readonly clients: readonly SampleClient[];
  /** The frozen copies of those that have left. */
  readonly copies: readonly SampleCopy[];
  readonly requests: readonly SampleRequest[];
  /** What each client has of money, in the order of the clients. */
  readonly money: readonly Moneyed[];
  /** Who is known at each, in the same order. */
  readonly people: readonly Peopled[];
  /** Ratings, discounts, steps of tiers and benefits that go with the money. */
  readonly graded?: Omit<Graded, "money" | "requests" | "drafts">;
  readonly tasks: readonly SampleTask[];
  readonly handedOver: readonly Gift[];
  readonly closed: readonly Closed[];
  /** Clients that are on their way to somebody else. */
  readonly handovers: readonly Omit<HandoverOrder, "version">[];
  readonly absences: readonly SampleAbsence[];
}

/** A province that never was: the same for the same day, scale and hour. */
export function makeSample({ now, calendar, scale = 1 }: SampleOptions): Sample {
  const times = timesOf(now, calendar);
  const { units, staff: all } = organisation(scale);
  const staff = all.map((person) => standingIn(person, { staff: all, times }));
  return {
    units,
    staff,
    grids: gridsOf(staff, times),
    merchants: merchantsOf(times),
    rules: ruleVersionsOf(times, staff.filter(({ post }) => keepsBook({ post })).length),
    *shares() {
      let order = 0;
      for (const person of staff) {
        const role = roleOf(person.post);
        if (role === "manager" || role === "chief") {
          yield managerShare(person, { staff, units, times, order });
          order += 1;
        } else yield otherShare(person, { staff, times });
      }
    },
  };
}

const CHIEF_BOOK = 14;

function managerShare(
  person: SampleStaff,
  {
    staff,
    units,
    times,
    order,
  }: { staff: readonly SampleStaff[]; units: readonly Unit[]; times: Times; order: number },
): Share {
  const mates = staff.filter(({ unit, post }) => unit === person.unit && post === "ACCOUNT_MANAGER");
  const isChief = roleOf(person.post) === "chief";
  const seat = mates.indexOf(person);
  const whole = bookOf(person, { times, ...(seat >= 0 && { seat }) });
  const book = isChief
    ? whole
        .toSorted(byClass)
        .slice(0, CHIEF_BOOK)
        .map((known) => ledBy(known, person))
    : whole;
  const { clients, drafts } = managerDesk(person, { book, times, order });
  const drafted = drafts.map((draft, n) => taskOf(draft, { owner: person, n }));
  const closed = historyOf(person, { book, times });
  const { clients: known, copies } = withLeavers(clients, { tasks: drafted, times });
  const people = known.map((client) =>
    peopleFor(contacted(client, { tasks: drafted, closed, times }), times),
  );
  const archives = people
    .map(({ client }) => moneyOf(client, { tasks: drafted, times }))
    .map((moneyed) => ({ ...moneyed, client: withArchive(moneyed.client, times) }));
  const tasks = asKnown(drafted, archives);
  const given = giftTo(mates, { person, tasks, times });
  const graded = gradedOf(withLeads(archives, { tasks, times }), {
    person,
    tasks,
    tree: units,
    staff,
    times,
    order,
  });
  const { requests, drafts: asked, money: endowed, ...grades } = graded;
  const money = endowed.map((one) => atRisk(one, times.today));
  const questions = asked.map((draft, n) => taskOf(draft, { owner: person, n: tasks.length + n }));
  const archived = money.map(({ client }) => client);
  return {
    person,
    clients: archived,
    copies,
    requests: [...requestsOf(person, { clients: archived, tree: units, times }), ...requests],
    graded: grades,
    money,
    people,
    tasks: [...tasks.filter(({ id }) => id !== given?.before.id), ...questions],
    handedOver: given ? [given] : [],
    closed,
    handovers: handoverOf(person, { clients, staff, times }),
    absences: absencesOf(person, { staff, times }),
  };
}

/** Each task with what is known of its client by now. */
function asKnown(tasks: readonly SampleTask[], archives: readonly Moneyed[]): SampleTask[] {
  const clients = new Map(archives.map(({ client }) => [client.id, factsOf({ ...client, version: "" })]));
  return tasks.map((task) => {
    const client = clients.get(task.client?.id ?? "");
    return client === undefined ? task : { ...task, client };
  });
}

function ledBy({ client, business }: Known, { id }: SampleStaff): Known {
  return { business, client: { ...client, chiefManagerId: id } };
}

function byClass(one: { client: SampleClient }, other: { client: SampleClient }): number {
  return one.client.valueClass < other.client.valueClass ? -1 : 1;
}

const NONE = {
  copies: [],
  requests: [],
  people: [],
  closed: [],
  handedOver: [],
  handovers: [],
  absences: [],
};

function otherShare(
  person: SampleStaff,
  { staff, times }: { staff: readonly SampleStaff[]; times: Times },
): Share {
  const people = staff.filter(({ unit, post }) => unit === person.unit && post === "ACCOUNT_MANAGER");
  const leads = roleOf(person.post) === "supervisor";
  const drafts = leads ? leaderDesk(person, { people, times }) : [];
  const tasks = drafts.map((draft, n) => taskOf(draft, { owner: person, n }));
  const moneyed = (client: SampleClient) => atRisk(moneyOf(client, { tasks, times }), times.today);
  const money = leads && person.post === "SUPERVISOR" ? unmannedOf(person, { times }).map(moneyed) : [];
  const clients = money.map(({ client }) => client);
  return { person, tasks, clients, money, ...NONE };
}
