import type { PeoplePhrases } from "#bot/phrases/zh/people.ts";
import type { Post } from "#shared/domain/people/staff.ts";

const POSTS: Readonly<Record<Post, string>> = {
  ACCOUNT_MANAGER: "account manager",
  SUPERVISOR: "supervisor",
  CHIEF_MANAGER: "chief account manager",
  NETWORK_SERVICE_MANAGER: "network service manager",
  SERVICE_DESK: "service desk",
  PRESALE: "presale",
  PROJECT_MANAGER: "project manager",
  QUALITY: "quality",
  MARKETING: "marketing",
  FINANCE: "finance",
  COUNTY_LEAD: "county lead",
  CITY_LEAD: "city lead",
  PROVINCE_LEAD: "province lead",
  PROVINCE_ADMIN: "province administrator",
  SYSTEM_ADMIN: "system administrator",
};

export const people: PeoplePhrases = {
  posts: POSTS,
  self: ({ name, employeeNo, post, units, reach, notify }) => {
    const seen =
      reach === "everyone"
        ? "You see the whole province"
        : reach > 0
          ? `You see the work of ${reach} units`
          : "You see your own clients and tasks";
    const digest =
      notify.digest === "off"
        ? "no digest"
        : notify.digestAt
          ? `digest at ${notify.digestAt}`
          : "digest at the usual time";
    return `You are ${name} (no. ${employeeNo}), ${POSTS[post]}, ${units.map((unit) => unit.name).join(" / ")}. ${seen}; ${digest}.`;
  },
  askLeave: ({ from, to, workdays, cover }) =>
    `Leave from ${from} to ${to}, ${workdays} working days${cover ? `, covered by ${cover}` : ", without a cover"}.`,
  affected: (count, titles) =>
    `${count} things fall into it: ${titles.join(", ")}${count > titles.length ? " …" : ""}. Please arrange for them.`,
  leaveTaken: ({ from, to }, cover) =>
    `Noted: on leave from ${from} to ${to}${cover ? `; ${cover} covers and gets the digest` : "; no digest meanwhile"}.`,
  digestSet: ({ digest, at, daysOff }) =>
    digest === "off"
      ? "No more digests. Say “resume digest” to have them back."
      : `Digest at ${at} on working days; on days off ${daysOff === "never" ? "none" : "only when something is critical"}.`,
  languageSet: "All right, English it is.",
  help: "You can say:",
  helpLine: (what, example) => `· ${what}: ${example}`,
  commands: {
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
    "take-leave": "leave",
    "show-team": "team",
    "set-digest": "digest settings",
    "set-language": "language",
    "next-page": "more",
    "show-status": "system status",
    "who-am-i": "who I am",
    undo: "undo",
  },
  undoneStep: (what, title) => (title ? `${what} “${title}”` : what),
  undone: (steps) => `Taken back: ${steps.join(", ")}.`,
  undoTold: "Colleagues who had been told will hear of the correction.",
};
