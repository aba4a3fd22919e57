import { setName } from "#bot/phrases/set-name.ts";
import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import { dated } from "./time.ts";

const day = (of: string): string => dated(of, { isThisYear: false });
const NAMED = 3;
const IS = { hole: "is empty", unknown: "is not known", invalid: "is not allowed" } as const;

const name = (code: string): string => setName(code, "en");
const opened = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const ruleRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `rules.${string}`>> = {
  "rules.of-group": ({ code }) => `The ${name(code)} are the group's; a province cannot change them.`,
  "rules.unsound": ({ code, problems }) => {
    const named = problems.slice(0, NAMED).map(({ path, is }) => `${path.join(".")} ${IS[is]}`);
    const rest = problems.length > NAMED ? ` (${problems.length} in all)` : "";
    return `Not saved, the ${name(code)} are not whole: ${named.join("; ")}${rest}.`;
  },
  "rules.unchanged": ({ code }) => `That is what the ${name(code)} say already; nothing has changed.`,
  "rules.no-draft": ({ code }) =>
    `There is no change of the ${code ? name(code) : "rules"} to try. Say it first, as in “gold from a mean bill of = 800 yuan”.`,
  "rules.no-version": ({ number }) => `There is no version ${number}.`,
  "rules.untried": ({ code }) =>
    `The change has not been tried to the end. Say “try the ${name(code)}” first.`,
  "rules.too-early": ({ on }) => `${day(on)} has come already; tomorrow is the first possible day.`,
  "rules.overlapping": ({ code, number, on }) =>
    `Version ${number} of the ${name(code)} begins on ${day(on)}; a new one must begin later.`,
  "rules.outdated": ({ code }) =>
    `${opened(name(code))} have changed since this was asked for: it must be tried and asked for again.`,
  "rules.in-force": ({ code, number, on }) =>
    `Version ${number} of the ${name(code)} has been in force${on ? ` since ${day(on)}` : ""} and cannot be withdrawn. Draft another to change it.`,
  "rules.none-scheduled": ({ code }) =>
    `No version${code ? ` of the ${name(code)}` : ""} waits for its day. One that still waits for approval: say “withdraw my request”.`,
  "rules.no-value": ({ said }) => `No rule has a value called “${said}”. Say “list the rules” to see them.`,
  "rules.unreadable": ({ name: value, said }) =>
    `“${said}” cannot be the value of “${value}”. Say it with its unit.`,
};
