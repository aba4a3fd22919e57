import type { PicturePhrases } from "#bot/phrases/zh/pictures.ts";

export const pictures: PicturePhrases = {
  title: (day) => `decision map · ${day}`,
  day: (year, month, date) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
  score: "score",
  unknown: "?",
  roles: "key roles",
  influence: "influence",
  stances: {
    SPONSOR: "sponsor",
    SUPPORTER: "supporter",
    NEUTRAL: "neutral",
    NON_SUPPORTER: "not for us",
    OPPONENT: "opponent",
  },
  noStance: "not known",
  role: { APPROVER: "approver", DECIDER: "decider", EVALUATOR: "evaluator", USER: "user" },
  letters: { APPROVER: "A", DECIDER: "D", EVALUATOR: "E", USER: "U" },
  vacant: "not known yet",
  nobody: "no contacts yet",
  ties: {
    REPORTS_TO: "reports",
    COLLEAGUE: "colleague",
    SUPERIOR: "superior",
    RELATIVE: "relative",
    CLASSMATE: "classmate",
    OTHER: "knows",
  },
  next: "win",
  nextLine: ({ name, by, tie, strength }) =>
    `Win next: ${name}; ask ${by} to introduce you (${tie}, ${strength})`,
  noNext: "Win next: nobody neutral or supporting can be introduced yet",
  noWay: "nobody leads to the decider",
  key: "key contact",
  against: "key person against",
  way: "way to the decider",
  tie: "tie (bolder = stronger)",
  unseated: (count) => `${count} more are in the text only`,
  mapAlt: ({ client, people, score, missing }) =>
    `Decision map of ${client}: ${people} by influence and attitude, ${score === undefined ? "score not known" : `score ${score}`}${missing.length === 0 ? "" : `; missing ${missing.join(", ")}`}`,
};
