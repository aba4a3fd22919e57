import type { Role } from "#shared/domain/people/caller.ts";
import { grantApiKey } from "./access/grant-api-key.ts";
import { listApiKeys } from "./access/list-api-keys.ts";
import { revokeApiKey } from "./access/revoke-api-key.ts";
import { approveRequest } from "./approvals/approve-request.ts";
import { listApprovals } from "./approvals/list-approvals.ts";
import { rejectRequest } from "./approvals/reject-request.ts";
import { GRADES } from "./catalogue-of-grades.ts";
import { IMPORTS } from "./catalogue-of-imports.ts";
import { MONEY } from "./catalogue-of-money.ts";
import { POINTS } from "./catalogue-of-points.ts";
import { RULES } from "./catalogue-of-rules.ts";
import { addClient } from "./clients/add-client.ts";
import { addNextStep } from "./clients/add-next-step.ts";
import { ageClient } from "./clients/age-client.ts";
import { eraseClient } from "./clients/erase-client.ts";
import { explainAlert } from "./clients/explain-alert.ts";
import { exportClient } from "./clients/export-client.ts";
import { exportClients } from "./clients/export-clients.ts";
import { findClients } from "./clients/find-clients.ts";
import { listSegments } from "./clients/list-segments.ts";
import { logCompetitor } from "./clients/log-competitor.ts";
import { logVisit } from "./clients/log-visit.ts";
import { moveClient } from "./clients/move-client.ts";
import { readBook } from "./clients/read-book.ts";
import { readClient } from "./clients/read-client.ts";
import { readInteractions } from "./clients/read-interactions.ts";
import { readParts } from "./clients/read-parts.ts";
import { recordNone } from "./clients/record-none.ts";
import { refreshClientFacts } from "./clients/refresh-client-facts.ts";
import { restoreField } from "./clients/restore-field.ts";
import { saveSegment } from "./clients/save-segment.ts";
import { showClient } from "./clients/show-client.ts";
import { showPast } from "./clients/show-past.ts";
import { teachAlias } from "./clients/teach-alias.ts";
import { updateClient } from "./clients/update-client.ts";
import { listBirthdays } from "./contacts/list-birthdays.ts";
import { showContact } from "./contacts/show-contact.ts";
import { showContacts } from "./contacts/show-contacts.ts";
import { updateContact } from "./contacts/update-contact.ts";
import type { Declared } from "./declared.ts";
import { openDigest } from "./digests/open-digest.ts";
import { planDigests } from "./digests/plan-digests.ts";
import { settleDigest } from "./digests/settle-digest.ts";
import { showStatus } from "./house/show-status.ts";
import { undo } from "./house/undo.ts";
import { askKnowledge } from "./knowledge/ask-knowledge.ts";
import { advanceOpportunity } from "./opportunities/advance-opportunity.ts";
import { recordOpportunity } from "./opportunities/record-opportunity.ts";
import { acceptHandOver } from "./ownership/accept-hand-over.ts";
import { assignClients } from "./ownership/assign-clients.ts";
import { coverFor } from "./ownership/cover-for.ts";
import { handOverClients } from "./ownership/hand-over-clients.ts";
import { keepClients } from "./ownership/keep-clients.ts";
import { listHandOvers } from "./ownership/list-hand-overs.ts";
import { listUnmanned } from "./ownership/list-unmanned.ts";
import { mergeClients } from "./ownership/merge-clients.ts";
import { moveClients } from "./ownership/move-clients.ts";
import { openHandOverPack } from "./ownership/open-hand-over-pack.ts";
import { keepAddress } from "./people/keep-address.ts";
import { setDigest } from "./people/set-digest.ts";
import { setLanguage } from "./people/set-language.ts";
import { showTeam } from "./people/show-team.ts";
import { takeLeave } from "./people/take-leave.ts";
import { whoAmI } from "./people/who-am-i.ts";
import { recordJobRun } from "./status/record-job-run.ts";
import { acceptTask } from "./tasks/accept-task.ts";
import { addTask } from "./tasks/add-task.ts";
import { cancelTask } from "./tasks/cancel-task.ts";
import { completeTask } from "./tasks/complete-task.ts";
import { editTask } from "./tasks/edit-task.ts";
import { explainPriority } from "./tasks/explain-priority.ts";
import { handOverTask } from "./tasks/hand-over-task.ts";
import { listDone } from "./tasks/list-done.ts";
import { noteTask } from "./tasks/note-task.ts";
import { postponeTask } from "./tasks/postpone-task.ts";
import { raiseTask } from "./tasks/raise-task.ts";
import { reopenTask } from "./tasks/reopen-task.ts";
import { showAgenda } from "./tasks/show-agenda.ts";
import { showTask } from "./tasks/show-task.ts";
import { showToday } from "./tasks/show-today.ts";

/** Everything the system can do. Permissions and help are read off it. */
export const CATALOGUE: readonly Declared[] = [
  ...MONEY,
  ...GRADES,
  ...POINTS,
  ...RULES,
  showToday,
  explainPriority,
  showAgenda,
  addTask,
  editTask,
  completeTask,
  raiseTask,
  reopenTask,
  listDone,
  postponeTask,
  noteTask,
  showTask,
  handOverTask,
  acceptTask,
  cancelTask,
  takeLeave,
  coverFor,
  assignClients,
  handOverClients,
  acceptHandOver,
  listUnmanned,
  listHandOvers,
  openHandOverPack,
  mergeClients,
  showTeam,
  setDigest,
  setLanguage,
  whoAmI,
  showStatus,
  askKnowledge,
  logVisit,
  addNextStep,
  recordOpportunity,
  advanceOpportunity,
  explainAlert,
  logCompetitor,
  showContacts,
  showContact,
  updateContact,
  listBirthdays,
  showClient,
  showPast,
  addClient,
  updateClient,
  recordNone,
  moveClient,
  ageClient,
  restoreField,
  listApprovals,
  approveRequest,
  rejectRequest,
  readBook,
  readClient,
  readParts,
  readInteractions,
  listApiKeys,
  grantApiKey,
  revokeApiKey,
  findClients,
  exportClients,
  saveSegment,
  listSegments,
  teachAlias,
  undo,
  keepAddress,
  ...IMPORTS,
  exportClient,
  eraseClient,
  planDigests,
  openDigest,
  settleDigest,
  recordJobRun,
  refreshClientFacts,
  moveClients,
  keepClients,
];

export function mayDo(role: Role): Declared[] {
  return CATALOGUE.filter(({ roles }) => roles.includes(role));
}
