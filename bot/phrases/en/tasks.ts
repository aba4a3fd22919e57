import type { TaskPhrases } from "#bot/phrases/zh/tasks.ts";
import type { WorkClass } from "#shared/domain/tasks/task.ts";
import { time } from "./time.ts";

const list = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(", ");

const WORK_CLASSES: Readonly<Record<WorkClass, string>> = {
  SERVICE: "client service",
  MARKETING: "marketing",
  CLIENT_MANAGEMENT: "client management",
};

export const tasks: TaskPhrases = {
  completed: (titles) => `Done: ${list(titles)}.`,
  left: (count) => (count === 0 ? "Nothing else is open." : `${count} still open.`),
  nextStep: {
    "next-contact": (client) =>
      `Next: agree on the next contact with ${client}, e.g. “call ${client} next Wednesday”.`,
    "client-confirmation": (client) =>
      `Next: let ${client} confirm that all is well, e.g. “call ${client} tomorrow morning”.`,
    "contract-record": (client) => `Next: file the new contract of ${client}.`,
    "payment-check": (client) => `Next: check that the payment of ${client} has arrived.`,
  },
  askOutcome: (title) =>
    `The clock of “${title}” is running. What came of it? For example “service restored”.`,
  added: ({ title, when, client, owner }) =>
    `Noted: ${title}${client && !title.includes(client) ? ` (${client})` : ""}${when ? `, ${when}` : ", no date"}${owner ? `, for ${owner}` : ""}.`,
  dueBy: (when) => `by ${when}`,
  hourPassed: (time) => `${time} has passed today, so it is tomorrow.`,
  movedFrom: (day) => ` ${day} is a day off, so it is due the next working day.`,
  cannotGive: (to) =>
    `Only ${to}'s supervisor may give ${to} a task; nothing was changed. Note it for yourself, then hand it over to ${to}.`,
  edited: (title, changes) => `Changed “${title}”: ${changes}.`,
  changed: {
    title: (value) => `title is now “${value}”`,
    due: (value) => `due ${value}`,
    startsAt: (value) => `starts ${value}`,
    minutes: (value) => `takes ${value} minutes`,
    urgency: (value) => `urgency ${value}`,
  },
  askEdit: (title) => `What should “${title}” become? For example “change it to 4 pm”.`,
  postponed: ({ title, when, reason }) => `Moved “${title}” to ${when}${reason ? ` (${reason})` : ""}.`,
  stays: {
    clock: "Its service clock is running, so it stays on today's list.",
    alert: "Its red alert is not acknowledged, so it stays on today's list.",
  },
  postponedMany: (titles, { when, reason }) =>
    `Moved ${titles.length} to ${when}${reason ? ` (${reason})` : ""}: ${titles.join("; ")}.`,
  askDue: (title) => `Until when should “${title}” wait? For example “tomorrow 10:00”.`,
  noted: (title, note) => `Noted on “${title}”: ${note}.`,
  resultNoted: ({ title, client, told, reached, of }) =>
    `Result of ${client}: ${told}. “${title}”: ${reached} of ${of} clients have a result.`,
  handedOver: ({ titles, to, isOwn }) =>
    `Handed ${list(titles)} to ${to}${isOwn ? `; until ${to} accepts, it counts as yours` : ", who has still to accept"}.`,
  accepted: (title) => `Accepted: “${title}”.`,
  nothingToAccept: "Nothing waits for you to accept.",
  askCancel: (titles) => `Cancel ${list(titles)}?`,
  cancelled: (titles) => `Cancelled: ${list(titles)}.`,
  reopened: (title) => `Reopened “${title}”.`,
  which: "Which one?",
  refusedOne: (title, why) => `“${title}” was not done: ${why}`,
  doneOn: (day, count) => `Closed ${day}: ${count}`,
  nothingDone: (day) => `Nothing was closed ${day}.`,
  doneLine: ({ time, title, outcome, isCancelled }) =>
    `${time} ${title}${isCancelled ? " (cancelled)" : ""}${outcome ? `: ${outcome}` : ""}`,
  split: (split) =>
    `Time: ${split.map(({ workClass, minutes, shareBp, recommendedBp }) => `${WORK_CLASSES[workClass]} ${minutes > 0 ? time.duration(minutes) : "0 min"}, ${time.share(shareBp)} (recommended ${time.share(recommendedBp)})`).join("; ")}.`,
  agenda: (day, note) => `${day}${note ? `, ${note}` : ""}`,
  emptyDay: "nothing planned",
  undated: (count) => `${count} more without a date.`,
  dayNotes: { holiday: "public holiday", "shifted-workday": "shifted working day", weekend: "day off" },
  begins: (time, title) => `${time} ${title}`,
  due: (time, title) => `by ${time} ${title}`,
  leave(from, to) {
    if (from && to) return `${from}–${to} leave`;
    if (from) return `leave from ${from}`;
    return to ? `leave until ${to}` : "leave all day";
  },
  appointment: (from, to, title) => `${from}–${to} ${title}`,
  card: {
    client: (name, tier) => `Client: ${name}${tier ? ` (${tier})` : ""}`,
    grade: (grade) => `grade ${grade}`,
    state: {
      NEW: "to be accepted",
      ACCEPTED: "accepted",
      IN_PROGRESS: "in progress",
      DONE: "done",
      CANCELLED: "cancelled",
    },
    workClasses: WORK_CLASSES,
    status: (state) => `State: ${state}`,
    due: (when) => `Due: ${when}`,
    starts: (when) => `Starts: ${when}`,
    note: (note) => `Note: ${note}`,
    outcome: (outcome) => `Outcome: ${outcome}`,
    reached: (reached, of) => `${reached} of ${of} clients have a result`,
    target: (name, result) => `${name}: ${result}`,
    history: "History",
    event: ({ when, who, what, note }) => `${when} ${who} ${what}${note ? `: ${note}` : ""}`,
    events: {
      "add-task": "added it",
      "edit-task": "changed it",
      "complete-task": "completed it",
      "reopen-task": "reopened it",
      "postpone-task": "postponed it",
      "note-task": "noted",
      "hand-over-task": "handed it over",
      "accept-task": "accepted it",
      "cancel-task": "cancelled it",
      "import-rows": "imported it",
      undo: "took a step back",
    },
    delegated: (to) => `Handed over to ${to}, not yet accepted.`,
  },
};
