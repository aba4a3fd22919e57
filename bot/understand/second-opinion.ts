import { LEARNT } from "./learnt.ts";
import { isSaid } from "./traits.ts";
import type { CommandName } from "./understanding.ts";

/** Sentences that ask for nothing that can be done are learnt like a command of their own. */
export type Opined = CommandName | "-";

export interface Opinion {
  readonly command: Opined;
  /** The share of the words, from 0 to 1, that speak for it. */
  readonly grounds: number;
  /** How sure, from 0 to 1; as often right as it says, measured on sentences that it had not learnt. */
  readonly confidence: number;
}

/** How often each trait stood in the sentences of each command. */
export interface Learnt {
  readonly commands: readonly Opined[];
  /** What a trait that none of a command's sentences has speaks against it. */
  readonly against: Float64Array;
  readonly speaksFor: (trait: string) => readonly Speaking[] | undefined;
}

/** Which command, by its place, a trait speaks for, and how much. */
type Speaking = readonly [at: number, weight: number];

/** Weight of what all sentences have in common where a command has few. */
const SMOOTH = 1;
/** From here on a trait speaks for a command: it has it twice as often as others. */
const TELLING = 0.7;
/** Traits are no strangers to one another: as many again tell less than they count. */
const SHARPNESS = 0.8;

let own: Learnt | undefined;

/** What the traits of a sentence speak for, best first: every known sentence is counted, not the nearest alone. */
export function opinionsOn(traits: readonly string[], learnt = ownLearnt()): Opinion[] {
  const heard = traits.flatMap((trait) => [learnt.speaksFor(trait) ?? []]).filter(({ length }) => length > 0);
  const scores = learnt.against.map((each) => each * heard.length);
  for (const [at, weight] of heard.flat()) scores[at] = (scores[at] ?? 0) + weight;
  const sharpness = SHARPNESS / Math.sqrt(traits.length);
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp((score - most) * sharpness));
  const whole = shares.reduce((total, share) => total + share, 0);
  const grounds = groundsIn(traits.filter(isSaid), learnt);
  return learnt.commands
    .map((command, at) => ({
      command,
      confidence: (shares[at] ?? 0) / whole,
      grounds: grounds[at] ?? 0,
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

function groundsIn(words: readonly string[], { commands, speaksFor }: Learnt): Float64Array {
  const grounds = new Float64Array(commands.length);
  for (const word of words)
    for (const [at, weight] of speaksFor(word) ?? [])
      if (weight > TELLING) grounds[at] = (grounds[at] ?? 0) + 1 / words.length;
  return grounds;
}

function ownLearnt(): Learnt {
  own ??= learntFrom(LEARNT);
  return own;
}

export function learntFrom({ commands, traits }: Readonly<Record<"commands" | "traits", string>>): Learnt {
  const counts = commands.split(" ").map((entry) => entry.split(":"));
  const sentences = counts.map(([, count]) => Number(count));
  const all = sentences.reduce((total, count) => total + count, 0);
  const lines = new Map(traits.split("\n").map((line) => splitAt(line, line.indexOf("\t"))));
  const known = new Map<string, Speaking[]>();
  return {
    commands: counts.map(([command]) => command as Opined),
    against: Float64Array.from(sentences, (count) => Math.log(SMOOTH / (count + SMOOTH))),
    speaksFor: (trait) => {
      const digits = lines.get(trait);
      if (digits !== undefined && !known.has(trait)) known.set(trait, spokenIn(digits, all));
      return known.get(trait);
    },
  };
}

function splitAt(line: string, at: number): [string, string] {
  return [line.slice(0, at), line.slice(at + 1)];
}

/** For each command its place and how often, two digits to the base of 36 each. */
function spokenIn(digits: string, all: number): Speaking[] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < digits.length; at += 4) pairs.push([numberAt(digits, at), numberAt(digits, at + 2)]);
  const share = pairs.reduce((total, [, count]) => total + count, 0) / all;
  return pairs.map(([at, count]) => [at, Math.log1p(count / (SMOOTH * share))]);
}

function numberAt(digits: string, at: number): number {
  return Number.parseInt(digits.slice(at, at + 2), 36);
}
