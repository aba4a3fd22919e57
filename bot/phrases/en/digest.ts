import type { DigestPhrases } from "#bot/phrases/zh/digest.ts";

export const digest: DigestPhrases = {
  inPlaceOf: (by, whose) => `${by} (for ${whose})`,
  covering: (name) => `You cover for ${name}. This is their day, and you can act on it:`,
  changes: {
    "add-task": (who, title) => `${who} gave you “${title}”. Reply “accept”.`,
    "hand-over-task": (who, title) => `${who} handed you “${title}”. Reply “accept”.`,
    "accept-task": (who, title) => `${who} accepted “${title}”.`,
    "complete-task": (who, title) => `${who} completed “${title}”.`,
    "cancel-task": (who, title) => `${who} cancelled “${title}”.`,
    "reopen-task": (who, title) => `${who} reopened “${title}”.`,
    "postpone-task": (who, title) => `${who} postponed “${title}”.`,
    "edit-task": (who, title) => `${who} changed “${title}”.`,
    "approve-request": (who, title) => `${who} approved a request: ${title}.`,
    "approve-request passed-on": (who, title) =>
      `${who} approved a request about ${title}; it takes your word as well. Say “what waits for my approval”.`,
    "request-discount": (who, title) =>
      `${who} asks for a discount for ${title}. Say “what waits for my approval”.`,
    "confirm-tier": (who, title) => `${who} has answered about the tier of ${title}.`,
    "reject-request": (who, title) => `${who} rejected or withdrew a request: ${title}.`,
    "assign-clients": (who, title) => `${who} gave these clients a new manager: ${title}.`,
    "hand-over-clients": (who, title) =>
      `${who} opened a hand-over: ${title}. The receiver replies “accept the hand-over” or “reject the hand-over, reason…”.`,
    "accept-hand-over accepted": (who, title) => `${who} accepted the hand-over: ${title}.`,
    "accept-hand-over rejected": (who, title) => `${who} did not accept the hand-over: ${title}.`,
    "accept-hand-over cancelled": (who, title) => `${who} cancelled the hand-over: ${title}.`,
    "move-clients HANDOVER DONE": (_, title) =>
      `Hand-over done: ${title}. Clients and open tasks have moved.`,
    "move-clients ASSIGNMENT DONE": (_, title) => `The clients are assigned: ${title}.`,
    "move-clients CARETAKING DONE": (_, title) =>
      `Somebody has left; you keep these clients until you assign them: ${title}.`,
    "move-clients": (_, title) => `Not all clients were moved: ${title}. Please have a look.`,
    "cover-for began": (who, title) => `${who} arranged a cover: ${title}.`,
    "cover-for ended": (who, title) => `${who} ended a cover: ${title}.`,
    "merge-clients": (who, title) => `${who} merged clients: ${title}.`,
    "activate-rules": (who, title) =>
      `${who} asks that new ${title} come into force; say “approvals” to see it.`,
    "withdraw-rules": (who, title) =>
      `${who} withdrew the approved new ${title}: they will not come into force. Say “show the ${title}”.`,
    "advance-trial": (_, title) => `The trial of the ${title} is done; say “try the ${title}” to see it.`,
    "settle-merchant": (_, title, __, count) =>
      `The settlement file of ${title} is written: ${count} uses due. Administrators download it under “status”, the partner with its own key.`,
    "update-client": (who, title) => `${who} asks to change ${title}. Say “what waits for my approval”.`,
    "restore-field": (who, title) =>
      `${who} asks to restore a field of ${title}. Say “what waits for my approval”.`,
    "add-client": (who, title) =>
      `${who} added ${title}, which is yours by its grid. Please make first contact.`,
    "follow-alert": (_, title) =>
      `${title}, class A, is at risk since an orange or red alert; its manager is making a plan.`,
    "move-client": (who, title) => `${who}: ${title} has left.`,
    "take-leave": (who) => `${who} is on leave; you cover and get the digest meanwhile.`,
  },
  changed: (who, title, what) => `${who}: ${what} “${title}”.`,
  takenBack: (who, what, title) => `Correction: ${who} took back ${what}${title ? ` “${title}”` : ""}.`,
  team: (line) => `Team. ${line}`,
  held: (notices) => `${notices.length} messages meanwhile: ${notices.slice(-3).join(" ")}`,
};
