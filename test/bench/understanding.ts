import { nameIndex } from "#bot/understand/name-index.ts";
import { lookUp } from "#bot/understand/names.ts";
import { spell } from "#bot/understand/spelling.ts";
import { understand } from "#bot/understand/understand.ts";
import type { Named } from "#bot/understand/understanding.ts";
import { context } from "#test/bot/understand/book.ts";
import { readPhrases } from "#test/bot/understand/phrases.ts";
import type { Figure, Section } from "./figure.ts";
import { aClient } from "./many.ts";
import { interleaved } from "./timing.ts";

const NAMES = 10_000;
const ROUNDS = 9;
const EVERY = 97;

/** How long the bot takes to understand a sentence, and to find one client among ten thousand. */
export async function benchUnderstanding(): Promise<Section> {
  const phrases = readPhrases("phrases.tsv");
  const book = Array.from({ length: NAMES }, (_, n) => namedOf(n));
  const index = nameIndex(book);
  const asked = book.filter((_, n) => n % EVERY === 0);
  const ways = waysOf(asked);
  const runs = {
    understand: () => phrases.forEach(({ text }) => void understand(text, context)),
    ...Object.fromEntries(
      Object.entries(ways).map(([way, words]) => [
        way,
        () => words.forEach((said) => void lookUp(said, index, LEAD)),
      ]),
    ),
  };
  await interleaved(runs, 2);
  const taken: Record<string, number> = await interleaved(runs, ROUNDS);
  const figures: Figure[] = [
    {
      what: `an utterance of the phrase set (${phrases.length})`,
      value: (1000 * (taken["understand"] ?? 0)) / phrases.length,
      unit: "µs",
      bound: { most: 2000 },
    },
    ...Object.entries(ways).map(
      ([way, words]): Figure => ({
        what: `a client among 10,000 by ${way}`,
        value: (1000 * (taken[way] ?? 0)) / words.length,
        unit: "µs",
        bound: { most: 5000 },
      }),
    ),
  ];
  return { title: "understanding", how: HOW, figures };
}

const LEAD = { lead: 0.12 };
const HOW = `Mean of all utterances or names, median of ${ROUNDS} rounds, warm; the index of names is made once per book.`;

function namedOf(n: number): Named {
  const { id, owner, name, shortName } = aClient(n);
  return { id, owner, name, shortName, aliases: [], ...spell(shortName) };
}

function waysOf(asked: readonly Named[]): Readonly<Record<string, readonly string[]>> {
  return {
    "its short name": asked.map(({ shortName }) => shortName),
    "a part of it": asked.map(({ shortName }) => shortName.slice(0, 3)),
    "a wrong character": asked.map(({ name }) => name.replace(/^(.{3})./, "$1某")),
    "its initials": asked.map(({ initials }) => initials),
    "its pinyin": asked.map(({ pinyin }) => pinyin.replaceAll(" ", "")),
  };
}
