import { expect, test } from "vitest";
import { nameIndex } from "#bot/understand/name-index.ts";
import { lookUp } from "#bot/understand/names.ts";
import { CONVERSATION_DEFAULT } from "#shared/domain/rules/conversation-rules.ts";
import { BOOK, generated, HANDWRITTEN, type Saying } from "#test/support/abbreviations.ts";

const index = nameIndex(BOOK);
const all: readonly Saying[] = [...HANDWRITTEN, ...generated()];

/** Whom the bot takes it for, or offers to choose from, the likeliest first. */
function meant(said: string): readonly string[] {
  const found = lookUp(said, index, { lead: CONVERSATION_DEFAULT.nameLead });
  if (found.kind === "none") return [];
  return found.kind === "one" ? [found.id] : found.options.map(({ id }) => id);
}

function accuracy(sayings: readonly Saying[], first: number) {
  const wrong = sayings.filter(({ said, id }) => !meant(said).slice(0, first).includes(id));
  return { share: 1 - wrong.length / sayings.length, wrong };
}

test("of 500 and more abbreviations, slips and misspellings, with no name taught, 97 of 100 are known at once", () => {
  expect(all.length).toBeGreaterThanOrEqual(500);
  const [one, three] = [accuracy(all, 1), accuracy(all, 3)];
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const names = (sayings: readonly Saying[]) =>
    sayings.map(({ kind, said, id }) => `  ${kind}: ${said} (${id}) → ${meant(said).join()}`);
  process.stdout.write(
    [
      `names: ${all.length} sayings over ${BOOK.length} clients, top-1 ${percent(one.share)}, top-3 ${percent(three.share)}`,
      ...names(one.wrong),
      "",
    ].join("\n"),
  );
  expect(one.share).toBeGreaterThanOrEqual(0.97);
  expect(three.share).toBeGreaterThanOrEqual(0.995);
});

test("those written by hand alone hold as well", () => {
  expect(HANDWRITTEN.length).toBeGreaterThan(150);
  expect(accuracy(HANDWRITTEN, 1).share).toBeGreaterThanOrEqual(0.97);
});
