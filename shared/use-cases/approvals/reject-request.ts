import * as z from "zod";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { mustBeOpen, mustSettle, rejected, signedIn, withdrawn } from "#shared/domain/approvals/deciding.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Rejected {
  readonly request: ApprovalRequest;
  readonly title: string;
  readonly note?: string;
  readonly tell: readonly string[];
}

/** Nothing is changed but the request; its own applicant takes it back. */
export const rejectRequest = useCase({
  name: "reject-request",
  roles: ["manager", "supervisor", "chief", "service", "admin"],
  uses: ["approvals"],
  input: z.lazy(() => z.object({ id: z.string().min(1), reason: Note.optional() })),
  undo: "restore",
  async subject({ approvals }, { id }) {
    const request = await approvals.find(id);
    return request && { ...request, signedIn: signedIn(request) };
  },
  decide({ approvals }, { caller, input: { reason }, subject: found, now }): Decision<Rejected> {
    const { signedIn: _, ...subject } = found;
    const isOwn = caller.id === subject.owner;
    if (isOwn) mustBeOpen(subject, now);
    else mustSettle(subject, { caller, now });
    const deciding = { by: caller, at: now, note: reason };
    const request = isOwn ? withdrawn(subject, now) : rejected(subject, deciding);
    const outcome = {
      ...{ request, title: request.subject.name },
      ...(reason && { note: reason }),
      tell: othersThan(caller, [request.owner]),
    };
    return { outcome, writes: approvals.put(subject, request) };
  },
});
