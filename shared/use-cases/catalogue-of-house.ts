import { grantApiKey } from "./access/grant-api-key.ts";
import { listApiKeys } from "./access/list-api-keys.ts";
import { revokeApiKey } from "./access/revoke-api-key.ts";
import { approveRequest } from "./approvals/approve-request.ts";
import { listApprovals } from "./approvals/list-approvals.ts";
import { rejectRequest } from "./approvals/reject-request.ts";
import type { Declared } from "./declared.ts";
import { openDigest } from "./digests/open-digest.ts";
import { planDigests } from "./digests/plan-digests.ts";
import { settleDigest } from "./digests/settle-digest.ts";
import { showStatus } from "./house/show-status.ts";
import { undo } from "./house/undo.ts";
import { askKnowledge } from "./knowledge/ask-knowledge.ts";
import { keepAddress } from "./people/keep-address.ts";
import { setDigest } from "./people/set-digest.ts";
import { setLanguage } from "./people/set-language.ts";
import { showTeam } from "./people/show-team.ts";
import { takeLeave } from "./people/take-leave.ts";
import { whoAmI } from "./people/who-am-i.ts";
import { recordJobRun } from "./status/record-job-run.ts";

/** People, their digests and leave, approvals, keys, and the house itself. */
export const HOUSE: readonly Declared[] = [
  takeLeave,
  showTeam,
  setDigest,
  setLanguage,
  whoAmI,
  showStatus,
  askKnowledge,
  listApprovals,
  approveRequest,
  rejectRequest,
  listApiKeys,
  grantApiKey,
  revokeApiKey,
  undo,
  keepAddress,
  planDigests,
  openDigest,
  settleDigest,
  recordJobRun,
];
