import { expect, test } from "vitest";
import { looks } from "#bot/understand/looks.ts";
import { COMMAND_NAMES } from "#bot/understand/understanding.ts";
import { context } from "./book.ts";
import { type Miss, missesOf, type Phrase, readPhrases } from "./phrases.ts";

const known = readPhrases("./phrases.tsv");
const heldOut = readPhrases("./held-out.tsv");
const voices = readPhrases("./held-out-2.tsv").filter(isBuilt);
/** Never learnt from: what it shows is how strangers are understood. */
const strangers = readPhrases("./held-out-3.tsv").filter(isBuilt);
/** Written from the catalogue alone, by nobody who had seen a rule; held to their commands. */
const newcomers = readPhrases("./held-out-4.tsv").filter(isBuilt);
/** Typed and dictated by five managers: in dialect, with slips, shortened, half in English; held to their commands. */
const five = readPhrases("./held-out-5.tsv").filter(isBuilt);

test("at least 97 of 100 sentences are understood to the last slot", () => {
  expect(accuracy("phrases", known)).toBeGreaterThanOrEqual(0.97);
  expect(accuracy("held-out", heldOut)).toBeGreaterThanOrEqual(0.97);
  expect(accuracy("six voices", voices)).toBeGreaterThanOrEqual(0.97);
});

test("of sentences that nothing was learnt from, no fewer are understood than were", () => {
  expect(accuracy("strangers", strangers)).toBeGreaterThanOrEqual(0.8);
  expect(accuracy("newcomers", newcomers)).toBeGreaterThanOrEqual(0.84);
  expect(accuracy("five managers", five)).toBeGreaterThanOrEqual(0.81);
});

test("of what strangers say, nearly all is understood or the right reading is offered", () => {
  const misses = missesOf(strangers, context).filter(({ phrase, got }) => got.command !== phrase.command);
  const asked = misses.filter(({ got }) => got.command === null);
  const offered = asked.filter(({ phrase, got }) =>
    got.readings.some(({ command }) => command === phrase.command),
  );
  const share = 1 - (misses.length - offered.length) / strangers.length;
  const recall = offered.length / asked.length;
  console.info(
    `right or offered: ${(share * 100).toFixed(1)} %; of the unsure: ${(recall * 100).toFixed(0)} %`,
  );
  expect(share).toBeGreaterThanOrEqual(0.93);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

test("no change is ever made that was not asked for", () => {
  const wrong = missesOf(
    [...known, ...heldOut, ...voices, ...strangers, ...newcomers, ...five],
    context,
  ).filter(isWrongChange);
  expect(wrong.map(({ phrase, got }) => `${phrase.text} → ${got.command}`)).toEqual([]);
});

test("the test set says every command, with names that no example holds", () => {
  const said = new Set([...known, ...heldOut].map(({ command }) => command));
  expect(COMMAND_NAMES.filter((name) => !said.has(name))).toEqual([]);
  expect(known.length + heldOut.length).toBeGreaterThanOrEqual(700);
});

test("without the books a sentence that may hold a name is never sure about its target", () => {
  const { clients: _, staff: __, ...bare } = context;
  const named = [...known, ...heldOut].filter(({ slots }) => slots?.client ?? slots?.staff);
  const sure = missesOf(named, bare).filter(
    ({ got }) => got.command && got.client?.kind !== "none" && got.staff?.kind !== "none",
  );
  expect(sure.map(({ phrase }) => phrase.text)).toEqual([]);
});

/** Sentences of commands that are still to come stand in the sets already. */
function isBuilt({ command }: Phrase): boolean {
  return command === "-" || COMMAND_NAMES.some((name) => name === command);
}

function accuracy(name: string, phrases: readonly Phrase[]): number {
  const misses = missesOf(phrases, context);
  const share = 1 - misses.length / phrases.length;
  const lines = misses.map(
    ({ phrase, got }) => `  ${phrase.text}: ${phrase.command}, not ${got.command ?? "-"}`,
  );
  console.info([`${name}: ${(share * 100).toFixed(1)} % of ${phrases.length}`, ...lines].join("\n"));
  return share;
}

function isWrongChange({ phrase, got }: Miss): boolean {
  return got.command !== null && got.command !== phrase.command && !looks(got.command);
}
