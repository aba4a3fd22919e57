import { addClient } from "./clients/add-client.ts";
import { addNextStep } from "./clients/add-next-step.ts";
import { ageClient } from "./clients/age-client.ts";
import { eraseClient } from "./clients/erase-client.ts";
import { explainAlert } from "./clients/explain-alert.ts";
import { exportClient } from "./clients/export-client.ts";
import { exportClients } from "./clients/export-clients.ts";
import { findClients } from "./clients/find-clients.ts";
import { followAlert } from "./clients/follow-alert.ts";
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
import { advanceOpportunity } from "./opportunities/advance-opportunity.ts";
import { recordOpportunity } from "./opportunities/record-opportunity.ts";

/** Clients and what is told of them: facts, people, visits, rivals, opportunities. */
export const CLIENTS: readonly Declared[] = [
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
  followAlert,
  ageClient,
  restoreField,
  readBook,
  readClient,
  readParts,
  readInteractions,
  findClients,
  exportClients,
  saveSegment,
  listSegments,
  teachAlias,
  exportClient,
  eraseClient,
  refreshClientFacts,
];
