import type { HousePhrases } from "#bot/phrases/zh/house.ts";

export const house: HousePhrases = {
  notUnderstood: (examples) =>
    `I did not understand, and changed nothing. Try: ${examples.map((each) => `“${each}”`).join(", ")}.`,
  didYouMean: "I was not sure, and changed nothing. Did you mean:",
  askedAgain: "I did not understand. Once more (“no” leaves it):",
  stillOpen: "My question is still open:",
  confirmHint: "Reply “yes” to go on, “no” to leave it.",
  yes: "yes",
  no: "no",
  all: "all",
  cancelled: "All right, nothing was changed.",
  notDone: (what, words) => `(Not done: ${what}${words ? ` “${words}”` : ""}.)`,
  nextStepLeft: "(The visit is on record, without a next step.)",
  askSlip: (said, name) => `I know no “${said}”. Do you mean ${name}? Nothing is changed before you say yes.`,
  slipEcho: (said, name) => `I know no “${said}”; this is ${name}:`,
  chooseOne: (question, labels) => [question, ...labels.map((label, n) => `${n + 1}. ${label}`)].join("\n"),
  nothingMore: "There is nothing more.",
  questionPast: "That question has been answered or has ended; this press changed nothing.",
  nothingWaits: "All right. Nothing is waiting for your word.",
  fault: (reference) =>
    `Sorry, something went wrong and this was not finished. Please send it again; if it fails once more, give the administrator number ${reference}.`,
  whichPerson: "Which colleague?",
  ask: {
    items: "Which one? The number is enough.",
    client: "Which client?",
    staff: "Who should take it over?",
    due: "Until when? For example “tomorrow 10:00”.",
    from: "From when to when? For example “tomorrow afternoon”.",
    text: "What is to be done?",
    note: "What should I add?",
    reason: "For what reason?",
    at: "At what time every day?",
    filter: "Chinese or English?",
  },
};
