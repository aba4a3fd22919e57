import type { Token } from "./token.ts";
import type { CommandName } from "./understanding.ts";

/** An example as symbols, and whose it is. */
export interface Compiled {
  readonly command: CommandName;
  readonly sentence: string;
  readonly symbols: readonly string[];
}

export interface Score {
  readonly command: CommandName;
  /** 1 where an example says the very same. */
  readonly likeness: number;
  readonly sentence: string;
}

/** Examples by what they contain, so that a sentence meets only those that share something with it. */
export interface Matcher {
  readonly examples: readonly Compiled[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
  readonly totals: readonly number[];
}

/** Words that tell little wherever they stand. */
const LIGHT: Readonly<Record<string, number>> = {
  TASK: 0.25,
  TEXT: 0.4,
  VIEW: 0.4,
  SOON: 0.8,
  STAFF: 1.1,
  CLIENTS: 0.4,
  ASK: 0.5,
  "WHEN/TODAY": 0.35,
  "WHEN/PAST": 0.6,
  "WHEN/HOUR": 0.15,
};
const UNKNOWN = 0.6;
const PAIR = 0.3;

export function matcherOf(examples: readonly Compiled[]): Matcher {
  const owners = new Map<string, Set<CommandName>>();
  for (const { symbols, command } of examples)
    for (const symbol of featuresOf(symbols).filter((feature) => !feature.includes(" ")))
      owners.set(symbol, (owners.get(symbol) ?? new Set()).add(command));
  const commands = new Set(examples.map(({ command }) => command)).size;
  const rarity = (count: number) => 0.35 + Math.log((commands + 1) / (count + 1)) / 2;
  const weights = new Map([...owners].map(([symbol, own]) => [symbol, LIGHT[symbol] ?? rarity(own.size)]));
  const postings = new Map<string, number[]>();
  const features = examples.map(({ symbols }) => featuresOf(symbols));
  for (const [id, own] of features.entries())
    for (const feature of own) postings.set(feature, [...(postings.get(feature) ?? []), id]);
  const totals = features.map((own) => sum(own.map((feature) => weightOf(feature, weights))));
  return { examples, postings, weights, totals };
}

/** Each command's most alike example, best first. */
export function match(matcher: Matcher, symbols: readonly string[]): Score[] {
  const { examples, totals } = matcher;
  const { shared, own } = sharedWith(matcher, symbols);
  const best = new Map<CommandName, Score>();
  for (const [id, { command, sentence }] of examples.entries()) {
    const likeness = (2 * (shared[id] ?? 0)) / (own + (totals[id] ?? 0) || 1);
    if (likeness > (best.get(command)?.likeness ?? 0)) best.set(command, { command, likeness, sentence });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness);
}

/** The weight that each example shares with a sentence, and the sentence's own. */
function sharedWith({ examples, postings, weights }: Matcher, symbols: readonly string[]) {
  const shared = new Float64Array(examples.length);
  let own = 0;
  for (const feature of featuresOf(symbols)) {
    const weight = weightOf(feature, weights);
    own += weight;
    for (const id of postings.get(feature) ?? []) shared[id] = (shared[id] ?? 0) + weight;
  }
  return { shared, own };
}

/** Words that ask by themselves: 吗 adds nothing to them. */
const ASKING: ReadonlySet<string> = new Set([
  "WHY",
  "WHAT",
  "WHO",
  "WHICH",
  "MANY",
  "HOW",
  "FIRST",
  "SITUATION",
  "AGENDA",
  "BUSY",
  "HELP",
  "NEXT",
  "STATUS",
  "SELF",
]);

/** Signs that mean one thing to matching. */
const SAME: Readonly<Record<string, string>> = {
  REF: "T",
  ENGLISH: "LANGUAGE",
  CHINESE: "LANGUAGE",
  FOREIGN: "LANGUAGE",
};

/** What matching sees of a frame: no fillers, no punctuation; a client, a line and "it" are one. */
export function symbolsOf(head: readonly Token[]): string[] {
  const symbols = head.map(({ symbol }) => SAME[symbol] ?? symbol);
  const isAsking = symbols.some((symbol) => ASKING.has(symbol));
  const kept = symbols.filter(
    (symbol) => symbol !== "FILL" && symbol !== "|" && !(isAsking && symbol === "ASK"),
  );
  return kept.filter((symbol, at) => symbol !== kept[at - 1]);
}

/** Signs and their neighbours; a shade (today, past) counts beside its sign. */
function featuresOf(symbols: readonly string[]): string[] {
  const bases = symbols.map((symbol) => symbol.split("/")[0] ?? symbol);
  const features = new Set([...bases, ...symbols]);
  for (let at = 0; at + 1 < bases.length; at += 1) features.add(`${bases[at]} ${bases[at + 1]}`);
  return [...features];
}

function weightOf(feature: string, weights: ReadonlyMap<string, number>): number {
  const blank = feature.indexOf(" ");
  if (blank < 0) return weights.get(feature) ?? UNKNOWN;
  const [first, second] = [feature.slice(0, blank), feature.slice(blank + 1)];
  return (PAIR * ((weights.get(first) ?? UNKNOWN) + (weights.get(second) ?? UNKNOWN))) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
