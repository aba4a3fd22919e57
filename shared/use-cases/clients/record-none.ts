import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { FieldSource } from "#shared/domain/clients/changing.ts";
import { completenessOf, touched } from "#shared/domain/clients/completeness.ts";
import { countOf, NoneOf, withNone } from "#shared/domain/clients/known-none.ts";
import { leadChecked } from "#shared/domain/clients/lead-life.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface NoneRecorded {
  readonly client: { readonly id: string; readonly name: string };
  /** What was unknown, and is known now. */
  readonly done: readonly NoneOf[];
  /** Known to be none before. */
  readonly same: readonly NoneOf[];
  readonly source: FieldSource;
  readonly completeness: { readonly before: number; readonly after: number };
}

/** 恒信物流没有产品: known to be none, no longer unknown. What is there goes by its own record, never by this word. */
export const recordNone = useCase({
  name: "record-none",
  roles: ["manager", "chief"],
  uses: ["clients", "rules"],
  input: z.object({
    clientId: z.string().min(1),
    of: z.array(NoneOf).min(1).max(NoneOf.options.length),
    source: FieldSource.default("OTHER"),
  }),
  undo: "restore",
  subject: async ({ clients }, { clientId }) => await clients.find(clientId),
  async decide({ clients, rules }, { input, subject: client, now }): Promise<Decision<NoneRecorded>> {
    const of = [...new Set(input.of)];
    for (const what of of) {
      const count = countOf(client, what) ?? 0;
      if (count > 0) throw new Refusal("client.holds-some", { name: client.shortName, what, count });
    }
    const current = await rules.current();
    const done = of.filter((what) => countOf(client, what) === undefined);
    const told = touched(withNone(client, done), { now, rules: current.archive });
    const after = leadChecked(told, { today: dayOf(now), rules: current });
    const outcome = {
      client: { id: client.id, name: client.shortName },
      ...{ done, same: of.filter((what) => !done.includes(what)), source: input.source },
      completeness: {
        before: completenessOf(client, current.archive).bp,
        after: completenessOf(after, current.archive).bp,
      },
    };
    return { outcome, writes: done.length === 0 ? [] : clients.put(client, after) };
  },
});
