import * as z from "zod";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { RuleCode, setOf } from "#shared/domain/rules/rule-sets.ts";
import type { ClientSeen } from "#shared/domain/trials/client-movers.ts";
import { toldTogether, withTold } from "#shared/domain/trials/impact.ts";
import { movesOf, rulesWith, withCounted, withCuts } from "#shared/domain/trials/running.ts";
import type { NewTrial, RuleTrial } from "#shared/domain/trials/trial.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface TrialStands extends Pick<RuleTrial, "step" | "after"> {
  readonly title: string;
  /** Who began it, when a job has come to its end. */
  readonly tell: readonly string[];
}

type Reads = Pick<Stores, "rules" | "clients" | "archives" | "records" | "tasks" | "staff">;

/** Archives at a time. */
const ABREAST = 8;
/** So many of the last reports of competitors are looked at. */
const REPORTS = 20;

/**
 * One step of a trial: one manager's book is looked at by the rules as they are and as they would be. Each step is a
 * commit that tells where it stands; of what it looks at it changes nothing.
 */
export const advanceTrial = useCase({
  name: "advance-trial",
  roles: ["system"],
  uses: ["rules", "clients", "archives", "records", "tasks", "staff"],
  /** The next manager in the order of ids; nobody when all are done. */
  input: z.object({ code: RuleCode, owner: z.string().min(1).optional() }),
  undo: "never",
  async subject({ rules }, { code }, { caller }) {
    const trial = await rules.trial(code);
    return trial && { ...ownOf(caller), trial };
  },
  async decide(stores, { input: { owner }, subject: { trial }, now }): Promise<Decision<TrialStands>> {
    const after = await stepped(stores, trial, { owner, now });
    const { step, after: at, code, isJob, by } = after;
    const isOver = step === "DONE" && after !== trial && isJob;
    return {
      outcome: { step, after: at, title: setOf(code)?.zh ?? code, tell: isOver ? [by] : [] },
      writes: after === trial ? [] : stores.rules.putTrial(trial, after),
    };
  },
});

interface Step {
  readonly owner: string | undefined;
  readonly now: string;
}

async function stepped(stores: Reads, trial: RuleTrial, { owner, now }: Step): Promise<NewTrial> {
  const isBehind = owner !== undefined && owner <= trial.after;
  if (trial.step === "DONE" || isBehind) return trial;
  const isCounting = trial.step === "COUNTING";
  if (owner === undefined)
    return isCounting
      ? withCuts(trial, await rulesOf(stores, trial))
      : { ...trial, step: "DONE", endedAt: now };
  if (!isCounting) return await moving(stores, trial, { owner, now });
  const revenues = (await stores.clients.lines(owner)).map(({ revenue12Fen }) => revenue12Fen);
  return { ...trial, tally: withCounted(trial, revenues), after: owner };
}

async function rulesOf({ rules }: Reads, { code, before, content }: RuleTrial) {
  const current = await rules.current();
  return { before: rulesWith(current, code, before), after: rulesWith(current, code, content) };
}

async function moving(
  stores: Reads,
  trial: RuleTrial,
  { owner, now }: { readonly owner: string; readonly now: string },
): Promise<NewTrial> {
  const { clients = [], desks = [] } = movesOf(trial.code);
  const pair = await rulesOf(stores, trial);
  const lines = clients.length > 0 ? await stores.clients.lines(owner) : [];
  const trying = { ...pair, today: trial.on, cuts: trial.cuts };
  const ofClients = await eachClient(stores, { lines, trial }, (seen) =>
    toldTogether(clients.map((mover) => mover(seen, trying))),
  );
  const desk = desks.length > 0 ? await deskOf(stores, owner) : undefined;
  const tryingDay = { ...pair, now, calendar: await stores.rules.calendar() };
  const ofDesk = desk === undefined ? [] : desks.map((mover) => mover(desk, tryingDay));
  const seen = { clients: lines.length, tasks: desk?.desk.tasks.length ?? 0 };
  return {
    ...trial,
    impact: withTold(trial.impact, toldTogether([...ofClients, ...ofDesk]), seen),
    after: owner,
  };
}

async function deskOf({ tasks, staff }: Reads, owner: string) {
  const [desk, person] = await Promise.all([tasks.desk(owner), staff.find(owner)]);
  return { desk, owner: { id: owner, name: person?.name ?? owner } };
}

/** A few archives at a time, so that no more than those are held. */
async function eachClient<T>(
  { archives, records }: Reads,
  { lines, trial }: { readonly lines: readonly ClientLine[]; readonly trial: RuleTrial },
  look: (seen: ClientSeen) => T,
): Promise<T[]> {
  const { intel: isAsked } = movesOf(trial.code);
  const told: T[] = [];
  for (let at = 0; at < lines.length; at += ABREAST) {
    const seen = await Promise.all(
      lines.slice(at, at + ABREAST).map(async ({ id }) => {
        const [archive, intel] = await Promise.all([
          archives.whole(id),
          isAsked ? records.listIntel(id, { limit: REPORTS }) : [],
        ]);
        return archive && { archive, intel };
      }),
    );
    told.push(...seen.filter((one) => one !== undefined).map(look));
  }
  return told;
}
