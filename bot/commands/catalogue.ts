import type { Command } from "#bot/command.ts";
import { COMMAND_NAMES, type CommandName } from "#bot/understand/understanding.ts";
import type { Role } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { approveRequestCommand } from "./approvals/approve-request.ts";
import { approvalExamples } from "./approvals/examples.ts";
import { listApprovalsCommand } from "./approvals/list-approvals.ts";
import { rejectRequestCommand } from "./approvals/reject-request.ts";
import { addClientCommand } from "./clients/add-client.ts";
import { archiveExamples } from "./clients/archive-examples.ts";
import { explainAlertCommand } from "./clients/explain-alert.ts";
import { findClientsCommand } from "./clients/find-clients.ts";
import { findingExamples } from "./clients/finding-examples.ts";
import { listSegmentsCommand } from "./clients/list-segments.ts";
import { logCompetitorCommand } from "./clients/log-competitor.ts";
import { logVisitCommand } from "./clients/log-visit.ts";
import { restoreFieldCommand } from "./clients/restore-field.ts";
import { saveSegmentCommand } from "./clients/save-segment.ts";
import { showClientCommand } from "./clients/show-client.ts";
import { teachAliasCommand } from "./clients/teach-alias.ts";
import { toldExamples } from "./clients/told-examples.ts";
import { updateClientCommand } from "./clients/update-client.ts";
import { contactExamples } from "./contacts/examples.ts";
import { listBirthdaysCommand } from "./contacts/list-birthdays.ts";
import { showContactsCommand } from "./contacts/show-contacts.ts";
import { updateContactCommand } from "./contacts/update-contact.ts";
import { contractExamples } from "./contracts/examples.ts";
import { listContractsCommand } from "./contracts/list-contracts.ts";
import { recommendProductsCommand } from "./contracts/recommend-products.ts";
import { confirmTierCommand } from "./grades/confirm-tier.ts";
import { gradeExamples } from "./grades/examples.ts";
import { explainTierCommand } from "./grades/explain-tier.ts";
import { quoteDiscountCommand } from "./grades/quote-discount.ts";
import { requestDiscountCommand } from "./grades/request-discount.ts";
import { showCreditCommand } from "./grades/show-credit.ts";
import { houseExamples } from "./house/examples.ts";
import { helpCommand } from "./house/help.ts";
import { showStatusCommand } from "./house/show-status.ts";
import { undoCommand } from "./house/undo.ts";
import { askKnowledgeCommand } from "./knowledge/ask-knowledge.ts";
import { knowledgeExamples } from "./knowledge/examples.ts";
import { acceptHandOverCommand } from "./ownership/accept-hand-over.ts";
import { assignClientsCommand } from "./ownership/assign-clients.ts";
import { coverForCommand } from "./ownership/cover-for.ts";
import { ownershipExamples } from "./ownership/examples.ts";
import { handOverClientsCommand } from "./ownership/hand-over-clients.ts";
import { mergeClientsCommand } from "./ownership/merge-clients.ts";
import { peopleExamples } from "./people/examples.ts";
import { setDigestCommand } from "./people/set-digest.ts";
import { setLanguageCommand } from "./people/set-language.ts";
import { showTeamCommand } from "./people/show-team.ts";
import { takeLeaveCommand } from "./people/take-leave.ts";
import { whoAmICommand } from "./people/who-am-i.ts";
import { adjustPointsCommand } from "./points/adjust-points.ts";
import { cancelRedemptionCommand } from "./points/cancel-redemption.ts";
import { pointExamples } from "./points/examples.ts";
import { issueBenefitCodeCommand } from "./points/issue-benefit-code.ts";
import { listExpiringPointsCommand } from "./points/list-expiring-points.ts";
import { listPointsEntriesCommand } from "./points/list-points-entries.ts";
import { redeemPointsCommand } from "./points/redeem-points.ts";
import { showPointsCommand } from "./points/show-points.ts";
import { activateRulesCommand } from "./rules/activate-rules.ts";
import { ruleExamples } from "./rules/examples.ts";
import { showRulesCommand } from "./rules/show-rules.ts";
import { tryRulesCommand } from "./rules/try-rules.ts";
import { acceptTaskCommand } from "./tasks/accept-task.ts";
import { addTaskCommand } from "./tasks/add-task.ts";
import { cancelTaskCommand } from "./tasks/cancel-task.ts";
import { completeTaskCommand } from "./tasks/complete-task.ts";
import { editTaskCommand } from "./tasks/edit-task.ts";
import { taskExamples } from "./tasks/examples.ts";
import { explainPriorityCommand } from "./tasks/explain-priority.ts";
import { handOverTaskCommand } from "./tasks/hand-over-task.ts";
import { listDoneCommand } from "./tasks/list-done.ts";
import { noteTaskCommand } from "./tasks/note-task.ts";
import { postponeTaskCommand } from "./tasks/postpone-task.ts";
import { reopenTaskCommand } from "./tasks/reopen-task.ts";
import { showAgendaCommand } from "./tasks/show-agenda.ts";
import { showTaskCommand } from "./tasks/show-task.ts";
import { showTodayCommand } from "./tasks/show-today.ts";

/** Every command that the bot knows. 下一页 is the conversation's own: it runs the last list again. */
const COMMANDS: Readonly<Record<Exclude<CommandName, "next-page">, Command>> = {
  "show-today": showTodayCommand,
  "explain-priority": explainPriorityCommand,
  "show-agenda": showAgendaCommand,
  "add-task": addTaskCommand,
  "edit-task": editTaskCommand,
  "complete-task": completeTaskCommand,
  "reopen-task": reopenTaskCommand,
  "list-done": listDoneCommand,
  "postpone-task": postponeTaskCommand,
  "note-task": noteTaskCommand,
  "show-task": showTaskCommand,
  "hand-over-task": handOverTaskCommand,
  "accept-task": acceptTaskCommand,
  "cancel-task": cancelTaskCommand,
  "take-leave": takeLeaveCommand,
  "cover-for": coverForCommand,
  "assign-clients": assignClientsCommand,
  "hand-over-clients": handOverClientsCommand,
  "accept-hand-over": acceptHandOverCommand,
  "merge-clients": mergeClientsCommand,
  "show-team": showTeamCommand,
  "set-digest": setDigestCommand,
  "set-language": setLanguageCommand,
  "show-status": showStatusCommand,
  "ask-knowledge": askKnowledgeCommand,
  "log-visit": logVisitCommand,
  "log-competitor": logCompetitorCommand,
  "show-contacts": showContactsCommand,
  "update-contact": updateContactCommand,
  "list-birthdays": listBirthdaysCommand,
  "explain-alert": explainAlertCommand,
  "list-contracts": listContractsCommand,
  "recommend-products": recommendProductsCommand,
  "show-client": showClientCommand,
  "add-client": addClientCommand,
  "update-client": updateClientCommand,
  "restore-field": restoreFieldCommand,
  "list-approvals": listApprovalsCommand,
  "approve-request": approveRequestCommand,
  "reject-request": rejectRequestCommand,
  "show-rules": showRulesCommand,
  "try-rules": tryRulesCommand,
  "activate-rules": activateRulesCommand,
  "find-clients": findClientsCommand,
  "save-segment": saveSegmentCommand,
  "list-segments": listSegmentsCommand,
  "teach-alias": teachAliasCommand,
  "who-am-i": whoAmICommand,
  undo: undoCommand,
  "issue-benefit-code": issueBenefitCodeCommand,
  "show-points": showPointsCommand,
  "list-points-entries": listPointsEntriesCommand,
  "list-expiring-points": listExpiringPointsCommand,
  "redeem-points": redeemPointsCommand,
  "cancel-redemption": cancelRedemptionCommand,
  "adjust-points": adjustPointsCommand,
  "explain-tier": explainTierCommand,
  "show-credit": showCreditCommand,
  "quote-discount": quoteDiscountCommand,
  "request-discount": requestDiscountCommand,
  "confirm-tier": confirmTierCommand,
  help: helpCommand({ namesFor: commandsOf, exampleOf }),
};

export function commandFor(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
}

/** What a role may say. */
export function commandsOf(role: Role): CommandName[] {
  return COMMAND_NAMES.filter((name) => name === "next-page" || COMMANDS[name].roles.includes(role));
}

const EXAMPLES = {
  ...taskExamples,
  ...peopleExamples,
  ...knowledgeExamples,
  ...houseExamples,
  ...toldExamples,
  ...contactExamples,
  ...approvalExamples,
  ...ownershipExamples,
  ...findingExamples,
  ...contractExamples,
  ...archiveExamples,
  ...pointExamples,
  ...gradeExamples,
  ...ruleExamples,
};

/** The first sentence that says a command. */
export function exampleOf(name: CommandName, language: Language): string {
  return EXAMPLES[name][language][0] ?? name;
}
