import { asked, askedOf } from "#shared/domain/approvals/asking.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { approvalLevel, changed, type FieldChange, highest } from "#shared/domain/clients/changing.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { completenessOf } from "#shared/domain/clients/completeness.ts";
import { leadChecked } from "#shared/domain/clients/lead-life.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { financeAbove } from "./asked-people.ts";

export interface Saved {
  /** What is so now. */
  readonly done: readonly FieldChange[];
  /** What waits for another person's word. */
  readonly asked?: {
    readonly id: string;
    readonly lines: readonly FieldChange[];
    /** Whose word it is; nobody by name where it is the administrator's. */
    readonly of: readonly string[];
    /** Finance signs after them (DC-6). */
    readonly isCosigned: boolean;
  };
  readonly completeness: {
    readonly before: number;
    readonly after: number;
    readonly next: readonly string[];
  };
}

interface Saving {
  readonly client: Client;
  readonly changes: readonly FieldChange[];
  readonly caller: Caller;
  readonly now: string;
  readonly id: string;
  readonly reason?: string | undefined;
  readonly source?: string | undefined;
}

type Reads = Pick<Stores, "clients" | "approvals" | "units" | "staff" | "rules">;

/** Changes that nobody else need agree to are made; for the others one request is opened, in the same commit. */
export async function savedChanges(
  stores: Reads,
  saving: Saving,
): Promise<{ saved: Saved; writes: readonly Change[]; tell: readonly string[] }> {
  const { client, changes, now } = saving;
  const rules = await stores.rules.current();
  const { archive } = rules;
  const isFree = (change: FieldChange) => approvalLevel(change, archive) === undefined;
  const done = changes.filter(isFree);
  const judging = { today: dayOf(now), rules };
  const after =
    done.length === 0 ? client : leadChecked(changed(client, done, { now, rules: archive }), judging);
  const request = await requestFor(stores, {
    ...saving,
    changes: changes.filter((change) => !isFree(change)),
  });
  const measured = completenessOf(after, archive);
  const saved = {
    done,
    ...(request && { asked: request.asked }),
    completeness: {
      before: completenessOf(client, archive).bp,
      after: measured.bp,
      next: measured.missing.slice(0, archive.questions),
    },
  };
  const own = done.length === 0 ? [] : stores.clients.put(client, after);
  return { saved, writes: [...own, ...(request?.writes ?? [])], tell: request?.tell ?? [] };
}

async function requestFor(
  stores: Reads,
  { client, changes, caller, now, id, reason, source }: Saving,
): Promise<{ asked: NonNullable<Saved["asked"]>; writes: Change[]; tell: string[] } | undefined> {
  if (changes.length === 0) return undefined;
  const [{ archive, approval }, tree] = await Promise.all([stores.rules.current(), stores.units.tree()]);
  const level = highest(changes.flatMap((change) => approvalLevel(change, archive) ?? []));
  const isCosigned = changes.some(({ field }) => archive.cosigned.includes(field));
  const wanted = {
    kind: "CLIENT_CHANGE" as const,
    subject: { id: client.id, name: client.shortName },
    lines: changes,
    steps: [
      { role: "supervisor" as const, level },
      ...(isCosigned ? [{ role: "finance" as const, level: "TEAM" as const }] : []),
    ],
    ...(reason && { reason }),
    ...(source && { input: { source } }),
  };
  const finance = isCosigned ? await financeAbove(stores, { tree, unit: client.unit }) : [];
  const request = asked(wanted, { id, applicant: caller, of: client, tree, rules: approval, now, finance });
  const heads = askedOf(request, tree);
  const people = await Promise.all(heads.map(async (head) => await stores.staff.find(head)));
  const of = people.flatMap((person) => person?.name ?? []);
  return {
    asked: { id, lines: changes, of, isCosigned },
    writes: stores.approvals.put(undefined, request),
    tell: heads,
  };
}
