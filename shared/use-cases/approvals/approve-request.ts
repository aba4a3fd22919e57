import * as z from "zod";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { askedOf } from "#shared/domain/approvals/asking.ts";
import { approved, mustSettle } from "#shared/domain/approvals/deciding.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { EFFECT_STORES, EFFECTS } from "#shared/subjects/effects.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Settled {
  readonly request: ApprovalRequest;
  /** What it is about, for whoever is told. */
  readonly title: string;
  /** The applicant; or, where more must agree, whose turn it is now. */
  readonly tell: readonly string[];
}

/** The last word carries out what was asked for, in the same commit. */
export const approveRequest = useCase({
  name: "approve-request",
  roles: ["supervisor", "chief", "admin"],
  uses: ["approvals", "units", ...EFFECT_STORES],
  input: z.object({ id: z.string().min(1), note: Note.optional() }),
  undo: "restore",
  subject: async ({ approvals }, { id }) => await approvals.find(id),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<Settled>> {
    mustSettle(subject, { caller, now });
    const request = approved(subject, { by: caller, at: now, note: input.note });
    const isOver = request.status === "APPROVED";
    const effects = isOver ? await EFFECTS[request.kind](stores, { request, caller, now, ids }) : [];
    const next = isOver ? [request.owner] : askedOf(request, await stores.units.tree());
    const outcome = { request, title: request.subject.name, tell: othersThan(caller, next) };
    return { outcome, writes: [...effects, ...stores.approvals.put(subject, request)] };
  },
});
