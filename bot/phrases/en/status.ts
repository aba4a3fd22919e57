import { wordsFor } from "#bot/phrases/labels.ts";
import type { StatusPhrases } from "#bot/phrases/zh/status.ts";
import { CLIENT_KINDS } from "#shared/domain/import/labels.ts";
import { counted } from "./counted.ts";
import { dated } from "./time.ts";

const JOBS: Readonly<Record<string, string>> = {
  sample: "sample data",
  "plan-digests": "planning of digests",
  "tell-people": "notices",
  "project-changes": "refreshing of copies",
  "settle-points": "points that begin and end",
  "settle-merchants": "settlement of partner businesses",
  "post-points": "posting of points",
  "prove-points": "proof of points",
  "gather-facts": "nightly facts of clients",
  "settle-contracts": "contracts that end",
  "age-clients": "life of clients",
  "settle-discounts": "discounts that end",
  "notice-points": "notices of points that expire",
  "segment-province": "classes of clients",
  "review-clients": "review of tiers",
};

const DONE = /^(\d{4}-\d\d-\d\d) done(?: (\d+))?$/;

/** A job says how many it did, or in one word how it went. */
function outcomeOf(outcome: string): string {
  const count = /^(\d+) orders$/.exec(outcome)?.[1];
  if (count !== undefined) return `${counted(Number(count), "digest")} sent out`;
  const [, night, clients] = DONE.exec(outcome) ?? [];
  if (night !== undefined)
    return `${dated(night)} done${clients ? `, ${counted(Number(clients), "client")}` : ""}`;
  const [day = "", differ] = outcome.split(" differ:");
  return differ === undefined
    ? outcome
    : `${dated(day)}, these accounts do not add up: ${differ.replaceAll(",", ", ")}`;
}

const KINDS = wordsFor(CLIENT_KINDS, "en");

export const status: StatusPhrases = {
  version: (version, rules) => `Version ${version}, rules ${rules}.`,
  scope: (scope) =>
    `Serves ${scope.province}: ${scope.clientKinds.map((kind) => KINDS[kind]).join(", ")} clients.`,
  calendar: ({ version, provisional }) =>
    provisional.length === 0
      ? `Working calendar ${version}, complete.`
      : `Working calendar ${version}; no holiday notice yet for ${provisional.join(", ")}: Monday to Friday stand in.`,
  ruleFault: (code, problem) => `Rule set ${code} is at fault, the default stands in: ${problem}`,
  jobs: "Jobs",
  digests: "Today's digests",
  noJobs: "No job has run yet.",
  job: (name, when, outcome) => `${JOBS[name] ?? name}: ${when}, ${outcomeOf(outcome)}`,
  noFailures: "No digest has failed today.",
  failures: (count) => `${counted(count, "digest")} failed today:`,
  reasons: {
    interrupted: "interrupted; perhaps delivered, not sent again",
    unknown: "unknown reason",
    "nobody to send it to": "the receiver has left",
  },
  failure: (owner, when, reason) => `· ${owner} ${when}: ${reason}`,
};
