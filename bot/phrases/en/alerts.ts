import type { AlertPhrases } from "#bot/phrases/zh/alerts.ts";

const LEVELS = { NONE: "calm", YELLOW: "yellow alert", ORANGE: "orange alert", RED: "red alert" } as const;

export const alerts: AlertPhrases = {
  levels: LEVELS,
  signals: {
    "AL-1": ({ month, percent, money }) =>
      `unit-paid revenue of ${month} is ${money.now}, ${percent} below the mean of ${money.before} before`,
    "AL-2": ({ month, percent }) => `the members' traffic of ${month} is ${percent} below its mean before`,
    "AL-3": ({ since, month, percent, money }) =>
      `ARPU of the members has fallen since ${since}, to ${money.now} in ${month}: ${percent} in all`,
    "AL-4": ({ month, now, before, percent }) =>
      `${now} members in ${month}, ${(before ?? 0) - (now ?? 0)} fewer than the ${before} before (${percent})`,
    "AL-5": ({ month, now, percent }) => `${now} silent members in ${month}, ${percent} of all`,
    "AL-6": ({ month, now, percent }) => `${now} members went to a rival in ${month}, ${percent} of all`,
    "AL-7": ({ day, measure }) =>
      measure < 0
        ? `the contract ended ${day} and is not renewed`
        : `the contract ends ${day}, in ${measure} days, and is not renewed`,
    "AL-8": ({ month, now, measure }) =>
      measure === now
        ? `number-portability queries in ${month}: ${now}`
        : `members who asked to leave in ${month}: ${now}`,
    "AL-10": ({ since, measure, money }) =>
      `${money.now} unpaid, the oldest due since ${since}: ${measure} days`,
    "AL-12": ({ measure }) =>
      ["", "a rival has been there", "a rival has made an offer", "a rival has signed or stationed staff"][
        measure
      ] ?? "a rival moves",
    "AL-14": ({ day, now, before }) => `last contact ${day}, ${now} days ago (at most ${before})`,
    "AL-17": ({ month, money }) =>
      `the bill of ${month} is ${money.now}, three times its mean of ${money.before} or more: tell the client`,
    "AL-18": ({ since, measure }) => `without a manager since ${since}: ${measure} days`,
    "AL-19": ({ measure }) =>
      measure > 1 ? "holds one product only, and the contract ends soon" : "holds one product only",
  },
  subjects: {
    "AL-1": "unit-paid revenue",
    "AL-2": "traffic",
    "AL-3": "ARPU of members",
    "AL-4": "number of members",
    "AL-5": "silent members",
    "AL-6": "traffic at rivals",
    "AL-7": "contract end",
    "AL-8": "portability queries",
    "AL-10": "arrears",
    "AL-12": "rivals",
    "AL-14": "contacts",
    "AL-17": "sudden bills",
    "AL-18": "manager",
    "AL-19": "products",
  },
  head: ({ client, level, score }) => `${client}: ${LEVELS[level]}, risk ${score}.`,
  calm: (client) => `${client} shows no sign of trouble.`,
  line: ({ level, words, points }) => `· ${words} [${LEVELS[level].split(" ")[0]}, ${points}]`,
  sum: (points, score) => `${points} points, doubled by the rules: risk ${score} of 100.`,
  missing: (subjects) => `Not counted, for want of data: ${subjects.join(", ")}.`,
  chips: { visit: (client) => `visit ${client} tomorrow morning` },
};
