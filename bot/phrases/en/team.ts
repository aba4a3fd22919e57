import type { TeamPhrases } from "#bot/phrases/zh/team.ts";

export const team: TeamPhrases = {
  heading: (unit, people) =>
    `${unit ?? "Team"}, ${people === 1 ? "1 person" : `${people} people`}; who needs help comes first:`,
  total: ({ open, now, overdue, atRisk, unaccepted }) =>
    `In all: ${open} open, ${now} now, ${overdue} overdue, ${atRisk} limits at risk, ${unaccepted} not accepted.`,
  line: ({ name, open, now, overdue, atRisk, unaccepted, away }, { planned, capacity }) => {
    const parts = [
      away && "on leave",
      atRisk > 0 && `${atRisk} at risk`,
      now > 0 && `${now} now`,
      overdue > 0 && `${overdue} overdue`,
      unaccepted > 0 && `${unaccepted} not accepted`,
      `${open} open`,
    ];
    return `${name}: ${parts.filter(Boolean).join(", ")}; ${planned ?? "nothing"} planned, ${capacity ?? "no time"} free`;
  },
  nobody: "Nobody there yet.",
  tooLarge: (largest, units) => `More than ${largest} people. Which unit? For example: ${units.join(", ")}.`,
  unknownUnit: (said) => `No unit “${said}”.`,
};
