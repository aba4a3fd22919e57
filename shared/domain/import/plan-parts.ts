import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import { type Holding, heldAfter } from "./held-after.ts";
import type { New, PartPlanner } from "./part-plan.ts";
import {
  type Choice,
  chosen,
  given,
  isSame,
  outcomeOf,
  type Plan,
  planned,
  type RowOutcome,
} from "./plan.ts";

/** A part that a batch has changed, by whichever of its rows. */
export interface ChangedPart<K extends PartKind> {
  readonly before: Parts[K] | undefined;
  readonly after: New<K>;
  readonly lines: readonly number[];
  readonly name: string;
  readonly made: string | undefined;
}

export interface PartsPlanned<K extends PartKind> {
  readonly rows: readonly RowOutcome[];
  readonly parts: readonly ChangedPart<K>[];
  /** The client where its summary is another now. */
  readonly client: { readonly before: Client; readonly after: Omit<Client, "version"> } | undefined;
}

export interface PartsPlanning<K extends PartKind> {
  readonly archive: Archive;
  /** What is over of this kind. */
  readonly past: readonly Parts[K][];
  readonly choice: Choice;
  readonly rules: Holding["rules"];
  readonly now: string;
  readonly nextId: () => string;
}

interface Row<R> {
  readonly line: number;
  readonly record: R;
}

/** All rows of one client in a batch, each planned against what those before it leave. */
export function planParts<K extends PartKind, R extends object>(
  planner: PartPlanner<K, R>,
  rows: readonly Row<R>[],
  planning: PartsPlanning<K>,
): PartsPlanned<K> {
  const shelf = aShelf(planner, planning);
  const outcomes = rows.map((row) => outcomeOf(row.line, shelf.take(row)));
  const parts = shelf.changed();
  const client = parts.length === 0 ? undefined : clientAfter(planner, planning, shelf.all());
  return { rows: outcomes, parts, client };
}

/** The parts of one kind while rows change them. */
function aShelf<K extends PartKind, R extends object>(
  planner: PartPlanner<K, R>,
  { archive, past, choice, now, nextId }: PartsPlanning<K>,
) {
  const lying = new Map([...alive(archive, planner.part), ...past].map((part) => [planner.idOf(part), part]));
  const parts = new Map(lying);
  const changes = new Map<string, Pick<ChangedPart<K>, "lines" | "name">>();
  const entries = new Map<string, number>();
  const note = ({ line, record }: Row<R>, after: New<K>) => {
    const id = planner.idOf(after);
    parts.set(id, { ...after, version: lying.get(id)?.version ?? "" } as Parts[K]);
    const lines = [...(changes.get(id)?.lines ?? []), line];
    changes.set(id, { lines, name: `${archive.client.shortName} · ${planner.nameOf(record)}` });
  };
  const planOf = ({ record, line }: Row<R>): Plan<New<K>> => {
    const planning = { archive, parts: [...parts.values()], id: nextId(), now };
    const plan = chosen(
      planned(() => planner.plan(record, planning)),
      choice,
      planner.isOver,
    );
    if (plan.is !== "create" && plan.is !== "update") return plan;
    const entry = planner.entryOf(record, plan.after);
    const first = entries.get(entry);
    if (first !== undefined)
      return { is: "error", problem: { code: "key.repeated", facts: { line: first } } };
    entries.set(entry, line);
    return plan;
  };
  return {
    take(row: Row<R>): Plan<New<K>> {
      const plan = planOf(row);
      if (plan.is === "create" || plan.is === "update") note(row, plan.after);
      return plan;
    },
    all: () => [...parts.values()],
    changed: (): ChangedPart<K>[] =>
      [...changes].map(([id, change]) => {
        const before = lying.get(id);
        return { ...change, before, after: parts.get(id) as New<K>, made: before ? undefined : id };
      }),
  };
}

function clientAfter<K extends PartKind, R extends object>(
  { part, isOver, touches }: PartPlanner<K, R>,
  { archive, now, rules }: PartsPlanning<K>,
  parts: readonly Parts[K][],
): PartsPlanned<K>["client"] {
  const open = parts.filter((one) => !isOver(one));
  const held = heldAfter({ ...archive, [LISTS[part]]: open }, { part, now, rules });
  const after = touches ? { ...held, touchedAt: now } : held;
  return isSame(given(after), given(archive.client)) ? undefined : { before: archive.client, after };
}

/** Where an archive keeps each kind. */
export const LISTS = {
  contact: "contacts",
  relation: "relations",
  account: "accounts",
  subscription: "subscriptions",
  contract: "contracts",
  bills: "bills",
  usage: "usage",
  benefits: "benefits",
  redemption: "redemptions",
  need: "needs",
  promise: "promises",
  opportunity: "opportunities",
  rating: "ratings",
  discount: "discounts",
} as const satisfies Record<PartKind, keyof Archive>;

function alive<K extends PartKind>(archive: Archive, part: K): readonly Parts[K][] {
  return archive[LISTS[part]] as readonly object[] as readonly Parts[K][];
}
