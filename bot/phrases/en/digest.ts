import type { DigestPhrases } from "#bot/phrases/zh/digest.ts";

export const digest: DigestPhrases = {
  covering: (name) =>
    `You cover for ${name}. This is their day; your supervisor can hand you what is to be done:`,
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
    "reject-request": (who, title) => `${who} rejected or withdrew a request: ${title}.`,
    "take-leave": (who) => `${who} is on leave; you cover and get the digest meanwhile.`,
  },
  changed: (who, title, what) => `${who}: ${what} “${title}”.`,
  takenBack: (who, what, title) => `Correction: ${who} took back ${what}${title ? ` “${title}”` : ""}.`,
  team: (line) => `Team. ${line}`,
  held: (notices) => `${notices.length} messages meanwhile: ${notices.slice(-3).join(" ")}`,
};
