import type { StatusPhrases } from "#bot/phrases/zh/status.ts";

const JOBS: Readonly<Record<string, string>> = {
  sample: "sample data",
  "plan-digests": "planning of digests",
  "tell-people": "notices",
  "project-changes": "refreshing of copies",
};

/** A job says how many it did, or in one word how it went. */
function outcomeOf(outcome: string): string {
  const count = /^(\d+) orders$/.exec(outcome)?.[1];
  if (count !== undefined) return `${count} sent out`;
  return outcome === "loaded" ? "loaded" : outcome;
}

export const status: StatusPhrases = {
  version: (version, rules) => `Version ${version}, rules ${rules}.`,
  calendar: ({ version, provisional }) =>
    provisional.length === 0
      ? `Working calendar ${version}, complete.`
      : `Working calendar ${version}; no holiday notice yet for ${provisional.join(", ")}: Monday to Friday stand in.`,
  ruleFault: (code, problem) => `Rule set ${code} is at fault, the default stands in: ${problem}`,
  noJobs: "No job has run yet.",
  job: (name, when, outcome) => `Job ${JOBS[name] ?? name}: ${when}, ${outcomeOf(outcome)}`,
  noFailures: "No digest has failed today.",
  failures: (count) => `${count} digests failed today:`,
  failure: (owner, when, reason) => `· ${owner} ${when}: ${reason}`,
};
