import { heldAfter } from "#shared/domain/import/held-after.ts";
import type { PartPlanner } from "#shared/domain/import/part-plan.ts";
import { plannerOf } from "#shared/domain/import/part-planners.ts";
import { LISTS } from "#shared/domain/import/plan-parts.ts";
import type { StepDone, Verdict } from "#shared/domain/import/rollback.ts";
import type { KeptRow } from "#shared/domain/import/run.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Stores } from "#shared/ports.ts";
import type { Imported, Months } from "./imported.ts";

type Change = ReturnType<Stores["imports"]["addMark"]>;
type Writing = Pick<Stores, "archives" | "clients">;
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
  const steps = subject.standings.map(({ step }, n) => ({ step, verdict: found[n] }));
  const writes = steps.flatMap(({ step, verdict }) => {
    if (verdict === "back") return reversed(stores, { subject, step });
    if (verdict === "renewed") return renewed(stores, { subject, found, step, now, rules });
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
  { archives }: Writing,
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
