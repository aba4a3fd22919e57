import type { ChapterName } from "./chapters.ts";

/** What persons may do, by the chapter that declares it; written from the declarations, never by hand. */
export const CONTENTS: Readonly<Record<ChapterName, string>> = {
  clients:
    "add-client add-next-step advance-opportunity erase-client explain-alert export-client export-clients find-clients list-birthdays list-segments log-competitor log-visit move-client read-book read-client read-interactions read-parts record-none record-opportunity restore-field save-segment show-client show-contact show-contacts show-past teach-alias update-client update-contact",
  grades: "confirm-tier explain-tier list-leaks list-tier-moves quote-discount request-discount show-credit",
  house:
    "approve-request ask-knowledge grant-api-key keep-address list-api-keys list-approvals reject-request revoke-api-key set-digest set-language show-status show-team take-leave undo who-am-i",
  imports:
    "apply-upload approve-import close-import import-accounts import-bills import-clients import-contacts import-contracts import-grids import-members import-staff import-subscriptions import-tasks import-units import-usage keep-mapping list-imports open-import roll-back-upload rollback-import show-upload upload-import",
  money:
    "list-contracts measure-purity recommend-products record-account record-bills record-contract record-members record-recruitment record-subscription record-usage",
  ownership:
    "accept-hand-over assign-clients cover-for hand-over-clients list-hand-overs list-unmanned merge-clients open-hand-over-pack",
  points:
    "adjust-points cancel-redemption confirm-benefit fetch-settlement fulfil-redemption issue-benefit-code keep-merchant list-expiring-points list-merchants list-points-entries list-settlements present-benefit-code read-points-statement read-settlement redeem-points reverse-benefit show-benefits show-points",
  rules: "activate-rules draft-rules show-rules show-trial try-rules withdraw-rules",
  tasks:
    "accept-task add-task cancel-task complete-task edit-task explain-priority hand-over-task list-done note-task postpone-task reopen-task show-agenda show-task show-today",
};
