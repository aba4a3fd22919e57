import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import type { Change } from "./table.ts";

export interface ApprovalStore {
  find(id: string): Promise<ApprovalRequest | undefined>;
  /** What waits for the word of this unit's leader, the oldest first; through an index. */
  listWaiting(unit: string): Promise<ApprovalRequest[]>;
  /** What a person has asked for, the newest first, whatever became of it. */
  listOf(applicant: string, limit: number): Promise<ApprovalRequest[]>;
  put(before: ApprovalRequest | undefined, after: Omit<ApprovalRequest, "version">): Change[];
}
