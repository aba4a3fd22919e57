import * as z from "zod";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { RuleCode, titleOf } from "#shared/domain/rules/rule-sets.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import type { ClientSeen } from "#shared/domain/trials/client-movers.ts";
import { regradedIn } from "#shared/domain/trials/grade-movers.ts";
import { toldTogether, withTold } from "#shared/domain/trials/impact.ts";
import { isOf, movesOf, trialOf, withCounted, withCuts } from "#shared/domain/trials/running.ts";
import type { NewTrial, RuleTrial } from "#shared/domain/trials/trial.ts";
import type { Stores } from "#shared/ports.ts";
import { contentOf, triedSet } from "#shared/subjects/rule-versions.ts";
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
  input: z.lazy(() => z.object({ code: RuleCode, owner: z.string().min(1).optional() })),
  undo: "never",
  subject: async (stores, { code }, { caller }) => await triedSet(stores, { code, caller }),
  async decide(stores, { input: { code, owner }, subject, now }): Promise<Decision<TrialStands>> {
    const { draft, newest, trial } = subject;
    const title = titleOf(code);
    // Taken back, or put into force meanwhile: there is nothing to try.
    if (draft?.trial === undefined)
      return { outcome: { step: "DONE", after: "", title, tell: [] }, writes: [] };
    const before = contentOf(newest);
    const { version: against } = await stores.rules.current();
    const current = isOf(trial, draft, before) ? trial : trialOf({ draft, before, against, now });
    const next = await stepped(stores, current, { owner, now });
    const { step, after, isJob, by } = next;
    const isOver = step === "DONE" && trial !== next && isJob;
    return {
      outcome: { step, after, title, tell: isOver ? [by] : [] },
      writes: trial === next ? [] : stores.rules.putTrial(trial, next),
    };
  },
});

interface Step {
  readonly owner: string | undefined;
  readonly now: string;
}

async function stepped(stores: Reads, trial: NewTrial, { owner, now }: Step): Promise<NewTrial> {
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

async function rulesOf({ rules }: Reads, { code, before, content }: NewTrial) {
  const current = await rules.current();
  return { before: rulesWith(current, code, before), after: rulesWith(current, code, content) };
}

async function moving(
  stores: Reads,
  trial: NewTrial,
  { owner, now }: { readonly owner: string; readonly now: string },
): Promise<NewTrial> {
  const { clients = [], desks = [], ofGrades: isOfGrades } = movesOf(trial.code);
  const pair = await rulesOf(stores, trial);
  const lines = clients.length > 0 ? await stores.clients.lines(owner) : [];
  const trying = { ...pair, today: trial.on, cuts: trial.cuts };
  const ofClients = await eachClient(stores, { lines, trial }, (seen) =>
    toldTogether(clients.map((mover) => mover(seen, trying))),
  );
  const grades = regradedIn(ofClients.flatMap(({ moves }) => moves));
  const isAsked = desks.length > 0 && !(isOfGrades && grades.size === 0);
  const desk = isAsked ? { ...(await deskOf(stores, owner)), grades } : undefined;
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
  { lines, trial }: { readonly lines: readonly ClientLine[]; readonly trial: NewTrial },
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
