import { readFileSync } from "node:fs";
import { soundsOf } from "#bot/understand/homophones.ts";
import { spell } from "#bot/understand/spelling.ts";
import { SYLLABLES } from "#bot/understand/syllables.ts";
import type { Named } from "#bot/understand/understanding.ts";
import { BRANDS, BUSINESSES } from "#local/sample/client-words.ts";

/** What somebody may say for a client, and which kind of saying it is. */
export interface Saying {
  readonly said: string;
  readonly id: string;
  readonly kind: string;
}

const FILE = new URL("../bot/understand/abbreviations.tsv", import.meta.url);
const lines = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

function named(id: string, shortName: string, name: string): Named {
  return { id, owner: "stf_1", name, shortName, aliases: [], ...spell(shortName) };
}

const written: Named[] = lines.map(([shortName = "", name = ""], n) => named(`cli_w${n}`, shortName, name));
const made: Named[] = BRANDS.map((brand, n) => {
  const { short, full } = BUSINESSES[n % BUSINESSES.length] ?? BUSINESSES[0];
  return named(`cli_m${n}`, `${brand}${short}`, `湖南${brand}${full}`);
});

/** A book of clients whom nobody has taught another name. */
export const BOOK: readonly Named[] = [...written, ...made];

/** Written by hand, as account managers say them. */
export const HANDWRITTEN: readonly Saying[] = lines.flatMap(([, , list = ""], n) =>
  list.split("、").map((said) => ({ said, id: `cli_w${n}`, kind: "written" })),
);

/** Made from the names by rule. What stands for two clients as well is no fair question and is left out. */
export function generated(): Saying[] {
  const all = BOOK.flatMap((client, n) =>
    waysOf(client, n).map(([kind, said]) => ({ said, id: client.id, kind })),
  );
  const meant = new Map<string, Set<string>>();
  for (const { said, id } of all) meant.set(said, (meant.get(said) ?? new Set()).add(id));
  return all.filter(({ said, id }) => meant.get(said)?.size === 1 && !isAnothers(said, id));
}

function isAnothers(said: string, id: string): boolean {
  return BOOK.some((client) => client.id !== id && (client.shortName === said || client.name === said));
}

type Way = readonly [kind: string, said: string];

function waysOf({ shortName, name, pinyin, initials }: Named, n: number): Way[] {
  const characters = [...shortName];
  const letters = pinyin.replaceAll(" ", "");
  const ways: (Way | undefined)[] = [
    ["full", name],
    ["bare", name.replace(/(?:股份|集团)?有限(?:责任)?公司$/u, "")],
    ["pinyin", letters],
    ["initials", initials.length > 2 ? initials : ""],
    ["beginning", characters.length > 3 ? characters.slice(0, 2).join("") : ""],
    ["homophone", homophone(characters, n)],
    [
      "wrong",
      characters.length > 3 ? replaced(characters, n % characters.length, STRANGE[n % STRANGE.length]) : "",
    ],
    ["missing", characters.length > 3 ? characters.filter((_, at) => at !== 1 + (n % 2)).join("") : ""],
    ["swapped", characters.length > 3 ? swapped(characters, n % (characters.length - 1)) : ""],
    ["pinyin slip", letters.length > 7 ? letters.slice(0, 4) + letters.slice(5) : ""],
  ];
  return ways.filter((way): way is Way => way !== undefined && way[1].length > 1 && way[1] !== shortName);
}

const STRANGE = [..."鑫豪凯瑞宝峰磊盈琪翔"];

function replaced(characters: readonly string[], place: number, by = ""): string {
  return characters.map((character, at) => (at === place ? by : character)).join("");
}

function swapped(characters: readonly string[], at: number): string {
  const [one = "", two = ""] = characters.slice(at, at + 2);
  return [...characters.slice(0, at), two, one, ...characters.slice(at + 2)].join("");
}

/** Another character that sounds alike, as a careless input method gives it. */
function homophone(characters: readonly string[], n: number): string {
  const place = n % characters.length;
  const sound = soundsOf(characters[place] ?? "")[0] ?? "";
  const group =
    [...SYLLABLES.matchAll(/([a-z]+)([^a-z\s]+)/g)].find(([, syllable]) => syllable === sound)?.[2] ?? "";
  const other = [...group].find((character) => character !== characters[place]) ?? "";
  return replaced(characters, place, other);
}
