import type { Declared } from "./declared.ts";
import { applyUpload } from "./import/apply-upload.ts";
import { approveImport } from "./import/approve-import.ts";
import { closeImport } from "./import/close-import.ts";
import { importAccounts } from "./import/import-accounts.ts";
import { importBills } from "./import/import-bills.ts";
import { importClients } from "./import/import-clients.ts";
import { importContacts } from "./import/import-contacts.ts";
import { importContracts } from "./import/import-contracts.ts";
import { importGrids } from "./import/import-grids.ts";
import { importMembers } from "./import/import-members.ts";
import { importStaff } from "./import/import-staff.ts";
import { importSubscriptions } from "./import/import-subscriptions.ts";
import { importTasks } from "./import/import-tasks.ts";
import { importUnits } from "./import/import-units.ts";
import { importUsage } from "./import/import-usage.ts";
import { keepMapping } from "./import/keep-mapping.ts";
import { listImports } from "./import/list-imports.ts";
import { noteUpload } from "./import/note-upload.ts";
import { openImport } from "./import/open-import.ts";
import { rollBackUpload } from "./import/roll-back-upload.ts";
import { rollbackImport } from "./import/rollback-import.ts";
import { showUpload } from "./import/show-upload.ts";
import { uploadImport } from "./import/upload-import.ts";

/** Files of other systems: brought in, tried, taken back. */
export const IMPORTS: readonly Declared[] = [
  approveImport,
  closeImport,
  importAccounts,
  importBills,
  importClients,
  importContacts,
  importContracts,
  importMembers,
  importGrids,
  importStaff,
  importSubscriptions,
  importTasks,
  importUnits,
  importUsage,
  keepMapping,
  listImports,
  openImport,
  rollbackImport,
  uploadImport,
  showUpload,
  applyUpload,
  rollBackUpload,
  noteUpload,
];
