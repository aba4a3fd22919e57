import * as z from "zod";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { approved, mustSettle, signedIn } from "#shared/domain/approvals/deciding.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { askedPeople } from "#shared/subjects/asked-people.ts";
import { EFFECT_STORES } from "#shared/subjects/effect.ts";
import { EFFECTS } from "#shared/subjects/effects.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Settled {
  readonly request: ApprovalRequest;
  /** What it is about, for whoever is told. */
  readonly title: string;
  /** The applicant; or, where more must agree, whose turn it is now. */
  readonly tell: readonly string[];
  /** `passed-on`: the next one is told, not the applicant. */
  readonly news?: "passed-on";
}

/** The last word carries out what was asked for, in the same commit. */
export const approveRequest = useCase({
  name: "approve-request",
  roles: ["supervisor", "chief", "service", "admin"],
  uses: ["approvals", "units", "staff", ...EFFECT_STORES],
  input: z.lazy(() => z.object({ id: z.string().min(1), note: Note.optional() })),
  undo: "restore",
  async subject({ approvals }, { id }) {
    const request = await approvals.find(id);
    return request && { ...request, signedIn: signedIn(request) };
  },
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<Settled>> {
    const { signedIn: _, ...before } = subject;
    mustSettle(before, { caller, now });
    const request = approved(before, { by: caller, at: now, note: input.note });
    const isOver = request.status === "APPROVED";
    const effects = isOver ? await EFFECTS[request.kind](stores, { request, caller, now, ids }) : [];
    const next = isOver ? [request.owner] : await askedPeople(stores, request);
    const outcome = {
      ...{ request, title: request.subject.name, tell: othersThan(caller, next) },
      ...(!isOver && { news: "passed-on" as const }),
    };
    return { outcome, writes: [...effects, ...stores.approvals.put(before, request)] };
  },
});
