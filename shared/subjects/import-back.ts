import type { Client } from "#shared/domain/clients/client.ts";
import { heldAfter } from "#shared/domain/import/held-after.ts";
import type { PartPlanner } from "#shared/domain/import/part-plan.ts";
import { plannerOf } from "#shared/domain/import/part-planners.ts";
import { countMoved } from "#shared/domain/import/plan-member.ts";
import { LISTS } from "#shared/domain/import/plan-parts.ts";
import type { StepDone, Verdict } from "#shared/domain/import/rollback.ts";
import type { KeptRow } from "#shared/domain/import/run.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Stores } from "#shared/ports.ts";
import type { Imported, Months } from "./imported.ts";

type Change = ReturnType<Stores["imports"]["addMark"]>;
type Writing = Pick<Stores, "archives" | "clients" | "members">;
interface Found {
  readonly subject: Imported;
  readonly now: string;
  readonly rules: Rules;
  readonly found: readonly Verdict[];
}

/** The writes that take back what the verdicts say, and the months that stay. */
export function stepsBack(
  stores: Writing,
  { subject, found, now, rules }: Found,
): { readonly writes: readonly Change[]; readonly kept: readonly KeptRow[] } {
  const renew = subject.run.kind === "members" ? regrouped : renewed;
  const steps = subject.standings.map(({ step }, n) => ({ step, verdict: found[n] }));
  const writes = steps.flatMap(({ step, verdict }) => {
    if (verdict === "back") return reversed(stores, { subject, step });
    if (verdict === "renewed") return renew(stores, { subject, found, step, now, rules });
    const months = verdict === "mixed" ? subject.mixed.get(step) : undefined;
    return months ? yearBack(stores, { subject, months }) : [];
  });
  const kept = steps.flatMap(({ step }) =>
    (subject.mixed.get(step)?.kept ?? []).map((month) => ({
      ...{ line: step.lines[0] ?? 0, name: `${step.name} · ${month}` },
      reason: "changed",
    })),
  );
  return { writes, kept };
}

function reversed(
  { clients }: Pick<Writing, "clients">,
  { subject, step }: { readonly subject: Imported; readonly step: StepDone },
): readonly Change[] {
  return clients.putBack((subject.changes.get(step) ?? []).map(({ done, now }) => ({ ...done, now })));
}

function yearBack(
  { archives }: Pick<Writing, "archives">,
  { subject, months: { now, year } }: { subject: Imported; months: Months },
): Change[] {
  const kind = plannerOf(subject.run.kind)?.part as "bills";
  return year === undefined ? archives.remove(kind, now) : archives.put(kind, now, year);
}

/** The client as people have it now, with a summary that fits the parts that stay. */
function renewed(
  { archives, clients }: Writing,
  { subject, found, step, now, rules }: Found & { step: StepDone },
): Change[] {
  const archive = subject.archives.get(step.client ?? "");
  const planner = plannerOf(subject.run.kind) as PartPlanner<"contact", object> | undefined;
  if (archive === undefined || planner === undefined) return [];
  const { part, idOf, isOver } = planner;
  const parts = new Map(archive[LISTS[part]].map((one) => [idOf(one), one]));
  const moves = movesOf({ archives }, { subject, found, step, now, rules });
  for (const { gone } of moves) if (gone) parts.delete(idOf(gone));
  const back = moves.flatMap((move) => (move.back && !isOver(move.back) ? [move.back] : []));
  for (const one of back) parts.set(idOf(one), one);
  return clients.put(
    archive.client,
    heldAfter({ ...archive, [LISTS[part]]: [...parts.values()] }, { part, now, rules }),
  );
}

/** How the client's parts move when they are taken back. */
function movesOf(
  { archives }: Pick<Writing, "archives">,
  { subject, found, step }: Found & { step: StepDone },
) {
  const kind = plannerOf(subject.run.kind)?.part as "contact";
  const mine = subject.standings.flatMap(({ step: other }, n) =>
    other.client === step.client && !other.summary ? [{ other, verdict: found[n] }] : [],
  );
  return mine.flatMap(({ other, verdict }) => {
    const months = verdict === "mixed" ? subject.mixed.get(other) : undefined;
    if (months) return [{ gone: months.now as never, back: months.year as never }];
    if (verdict !== "back") return [];
    return (subject.changes.get(other) ?? []).map(({ done }) => ({
      gone: done.after && archives.imaged(kind, done.after),
      back: done.before && archives.imaged(kind, done.before),
    }));
  });
}

type Moved = Parameters<typeof countMoved>[0][number];

/** How the members of a group move when they are taken back. */
function stepsOfMembers(
  { members }: Pick<Writing, "members">,
  { subject, found, step }: Pick<Found, "subject" | "found"> & { step: StepDone },
): Moved[] {
  const image = (item: Parameters<typeof members.imaged>[0] | null) =>
    item === null ? undefined : members.imaged(item);
  return subject.standings.flatMap(({ step: other }, n) => {
    if (other.client !== step.client || other.summary || found[n] !== "back") return [];
    const changes = subject.changes.get(other) ?? [];
    return changes.map(({ done }) => ({ before: image(done.after), after: image(done.before) }));
  });
}

/** The group as people have it now, with a count that fits. */
function regrouped(
  { clients, members }: Writing,
  moving: Pick<Found, "subject" | "found"> & { step: StepDone },
): Change[] {
  const client = moving.subject.archives.get(moving.step.client ?? "")?.client;
  return client ? clients.put(client, recounted(client, stepsOfMembers({ members }, moving))) : [];
}

function recounted(client: Client, moved: readonly Moved[]): Client {
  return { ...client, members: (client.members ?? 0) + countMoved(moved) };
}
