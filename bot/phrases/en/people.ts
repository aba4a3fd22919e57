import { wordsFor } from "#bot/phrases/labels.ts";
import type { PeoplePhrases } from "#bot/phrases/zh/people.ts";
import { ABILITIES, POSTS } from "#shared/domain/import/labels.ts";
import type { Ability } from "#shared/domain/people/staff.ts";
import type { Self } from "#shared/use-cases/people/who-am-i.ts";
import { counted } from "./counted.ts";

const POST_WORDS = wordsFor(POSTS, "en");

const ABILITY_WORDS = wordsFor(ABILITIES, "en");

function certifiedIn(abilities: readonly Ability[]): string {
  const words = abilities.map((one) => ABILITY_WORDS[one].toLowerCase());
  return words.length === 0 ? "" : `certified in ${words.join(", ")}; `;
}

function seenWords(reach: Self["reach"]): string {
  if (reach === "everyone") return "You see the whole province";
  return reach > 0 ? `You see the work of ${counted(reach, "unit")}` : "You see your own clients and tasks";
}

function digestWords({ digest, digestAt }: Self["notify"]): string {
  if (digest === "off") return "no digest";
  return digestAt ? `digest at ${digestAt}` : "digest at the usual time";
}

export const people: PeoplePhrases = {
  posts: POST_WORDS,
  self: ({ name, employeeNo, post, units, reach, notify, abilities = [] }) => {
    const place = units
      .slice(-3)
      .map((unit) => unit.name)
      .join(" / ");
    return `You are ${name} (no. ${employeeNo}), ${POST_WORDS[post]}, ${place}. ${seenWords(reach)}; ${certifiedIn(abilities)}${digestWords(notify)}.`;
  },
  askLeave: ({ span, workdays, cover }) =>
    `Leave ${span}, ${counted(workdays, "working day")}${cover ? `, covered by ${cover}` : ", without a cover"}.`,
  whichHalf: "Morning or afternoon?",
  affected: (count, titles) =>
    `${count === 1 ? "1 thing falls" : `${count} things fall`} into it: ${titles.join(", ")}${count > titles.length ? " …" : ""}. Please arrange for them.`,
  leaveTaken: (span, cover) =>
    `Noted: on leave ${span}${cover ? `; ${cover} covers and gets the digest` : "; no digest meanwhile"}.`,
  leaveBack: (minutes) =>
    `Leave taken within the last ${minutes} minutes is taken back with “undo”. Earlier leave cannot be cancelled in the chat yet; nothing was changed.`,
  digestSet({ digest, at, daysOff }) {
    if (digest === "off") return "No more digests. Say “resume digest” to have them back.";
    return `Digest at ${at} on working days; on days off ${daysOff === "never" ? "none" : "only when something is critical"}.`;
  },
  languageSet: "All right, English it is.",
  help: "You can say:",
  helpLine: (what, example) =>
    what.toLowerCase() === example.toLowerCase() ? `· ${what}` : `· ${what}: ${example}`,
  commands: {
    "show-client": "archive",
    "add-client": "add a client",
    "update-client": "change an archive",
    "explain-tier": "ask why a client is of its class",
    "show-credit": "see the credit of a client",
    "quote-discount": "see what discount is possible",
    "request-discount": "request a discount",
    "confirm-tier": "answer about a tier",
    "move-client": "change a client's state",
    "restore-field": "restore a field",
    "show-rules": "look at the rules",
    "try-rules": "try a change of rules",
    "draft-rules": "draft a change of rules",
    "show-trial": "see a trial of rules",
    "activate-rules": "put rules into force",
    "withdraw-rules": "withdraw scheduled rules",
    "list-approvals": "approvals",
    "approve-request": "approve",
    "reject-request": "reject",
    "show-today": "today's plan",
    "explain-priority": "why it ranks there",
    "show-agenda": "agenda",
    "add-task": "note a task",
    "edit-task": "change a task",
    "complete-task": "complete",
    "reopen-task": "reopen",
    "list-done": "what is done",
    "postpone-task": "postpone",
    "note-task": "add a note",
    "show-task": "details",
    "hand-over-task": "hand over",
    "accept-task": "accept",
    "cancel-task": "cancel",
    "cover-for": "cover for a colleague",
    "redeem-points": "redemption",
    "cancel-redemption": "cancelled redemption",
    "fulfil-redemption": "handed-over redemption",
    "adjust-points": "points adjustment",
    "keep-merchant": "partner business",
    "settle-merchant": "settlement of a partner business",
    "assign-clients": "assign clients",
    "hand-over-clients": "hand over clients",
    "accept-hand-over": "accept a hand-over",
    "merge-clients": "merge clients",
    "take-leave": "leave",
    "show-team": "team",
    "set-digest": "digest settings",
    "set-language": "language",
    "next-page": "more",
    "show-status": "system status",
    "ask-knowledge": "knowledge",
    "log-visit": "log a visit",
    "log-competitor": "log a competitor",
    "show-contacts": "who decides at a client",
    "update-contact": "record contacts",
    "list-birthdays": "birthdays",
    "explain-alert": "why a client may leave",
    "who-am-i": "who am I",
    "list-contracts": "contracts that end",
    "recommend-products": "what else to sell",
    "find-clients": "find clients",
    "save-segment": "save a segment",
    "list-segments": "segments",
    "teach-alias": "teach a short name",
    "issue-benefit-code": "issue a benefit code",
    "show-points": "points",
    "list-points-entries": "points entries",
    "list-expiring-points": "points that expire",
    help: "help",
    undo: "undo",
  },
  undoneStep: (what, title) => (title ? `${what} “${title}”` : what),
  undone: (steps) => `Taken back: ${steps.join(", ")}.`,
  undoTold: "Colleagues who had been told will hear of the correction.",
};
