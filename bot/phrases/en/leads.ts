import type { LeadPhrases } from "#bot/phrases/zh/leads.ts";

const CHECKS: Readonly<Record<string, string>> = {
  employees: "enough employees",
  capital: "enough capital",
  rivalEnds: "a rival's contract that ends soon",
  budget: "an approved budget",
  localNumbers: "enough local numbers",
  declared: "on another network and spending enough",
};
const LACKS: Readonly<Record<string, string>> = {
  fit: "the fit score",
  decider: "who decides",
  grid: "its grid",
};
export const leads: LeadPhrases = {
  added: (client, owner, isOwn) =>
    `Added potential client ${client}, ${isOwn ? "yours" : `${owner}'s, who looks after its grid`}.`,
  qualified: ({ isPotential, checks }) => {
    const of = (is: boolean | undefined) =>
      checks.filter(({ holds }) => holds === is).map(({ test }) => CHECKS[test]);
    if (isPotential) return `A potential key client: ${of(true).join(", ")}.`;
    const [failed, unknown] = [of(false), of(undefined)];
    return `Not a potential key client yet${failed.length > 0 ? ` (lacks ${failed.join(", ")})` : ""}${unknown.length > 0 ? `; unknown: ${unknown.join(", ")}` : ""}.`;
  },
  fit: ({ fit, parts, isConfirmed, lacks }) =>
    `Fit ${fit}: ${parts.map(({ part, points, of }) => `${part} ${points}/${of}`).join(" + ")}. ${
      isConfirmed ? "Qualified." : `To be confirmed: ${lacks.map((each) => LACKS[each]).join(", ")}.`
    }`,
  checks: CHECKS,
  line: ({ status, on, fit, source, detail, held, failed, dropped }) =>
    [
      `Lead: ${status}${on ? ` since ${on}` : ""}`,
      ...(fit === undefined ? [] : [`fit ${fit}`]),
      ...(source ? [`source: ${source}${detail && detail !== source ? ` (${detail})` : ""}`] : []),
      ...held,
      ...(failed.length > 0 ? [`lacks ${failed.join(", ")}`] : []),
      ...(dropped ? [`because: ${dropped.join(", ")}`] : []),
    ].join(", "),
  hint: {
    newcomer: "A private company decides fast: good for a new manager.",
    experienced: "A large state-owned or foreign company: better with an experienced manager.",
  },
  grid: (name) => (name ? `Grid: ${name}.` : "The address names no grid; please say which."),
  firstTask: (title, when) => `Task “${title}” is due by ${when}.`,
  twin: (name) => `“${name}” looks like the same client. Add another one?`,
  referrer: (name) => `Referred by ${name}, which gets its points once this one is with us.`,
  askReferrer: (said) => `Which client is “${said}”? Whoever referred this one gets the points for it.`,
  referrerNone: "None of them",
  twinNew: "Another one, add it",
  twinSame: (name) => `The same, show ${name}`,
};
