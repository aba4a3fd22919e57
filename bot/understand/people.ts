import { syllablesOf } from "./homophones.ts";
import type { Found, Named } from "./understanding.ts";

export interface PersonSpan {
  readonly start: number;
  readonly end: number;
  readonly found: Found;
  /** 王总, 李主任: a client's contact may be meant as well. */
  readonly titled: boolean;
  /** By surname and title, or 小王: whoever bears the name may be meant. */
  readonly isNickname: boolean;
}

const TITLES =
  "总监|总|经理|主管|主任|组长|队长|班长|科长|部长|处长|局长|院长|校长|工程师|工|姐|哥|师傅|老师|秘书|会计";
const TITLED = new RegExp(`([\\u4e00-\\u9fff])(${TITLES})(?!作|单|程|资|厂|会|商|具)`, "g");
const NICKNAME = /[小老阿]([\u4e00-\u9fff])(?!区|板|师|学|时|组|微)/g;
const CUSTOMERS = /[总局校院]$|主任$|处长$/;

interface Book {
  readonly ways: ReadonlyMap<string, readonly Named[]>;
  readonly surnames: ReadonlyMap<string, readonly Named[]>;
  readonly longest: number;
}

const books = new WeakMap<readonly Named[], Book>();

/** Colleagues as they are named in a sentence: 李娜, 建国, zhang wei, 小王, 王姐. */
export function peopleIn(text: string, staff: readonly Named[]): PersonSpan[] {
  const book = bookOf(staff);
  const spans: PersonSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const span = wayAt(text, at, book);
    if (span === undefined) continue;
    spans.push(span);
    at = span.end - 1;
  }
  return [
    ...spans,
    ...familiar(text, book).filter(
      ({ start }) => !spans.some((span) => start >= span.start && start < span.end),
    ),
  ];
}

function wayAt(text: string, at: number, { ways, longest }: Book): PersonSpan | undefined {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const said = text.slice(at, at + length);
    const found = ways.get(said);
    if (found && isWhole(text, at, at + length))
      return { start: at, end: at + length, found: chosen(found, said), titled: false, isNickname: false };
  }
  return undefined;
}

function isWhole(text: string, start: number, end: number): boolean {
  const isLetter = (at: number) => /[a-z]/.test(text.charAt(at));
  return !(isLetter(start) && isLetter(start - 1)) && !(isLetter(end - 1) && isLetter(end));
}

function familiar(text: string, { surnames }: Book): PersonSpan[] {
  return [...text.matchAll(NICKNAME), ...text.matchAll(TITLED)].flatMap((match) => {
    const [said, key = "", title] = match;
    const found = surnames.get(key);
    if (found === undefined) return [];
    return [
      {
        start: match.index,
        end: match.index + said.length,
        found: chosen(found, said),
        titled: title !== undefined && CUSTOMERS.test(title),
        isNickname: true,
      },
    ];
  });
}

/** The colleague that an answer names; by sound where the characters are not those of the book. */
export function findPerson(said: string, staff: readonly Named[]): Found {
  const words = said.toLowerCase().trim();
  const whole = peopleIn(words, staff).find(({ start, end }) => end - start >= words.length - 2);
  if (whole) return whole.found;
  const sounds = syllablesOf(words).join("");
  const alike = staff.filter(({ name }) => sounds.length > 3 && syllablesOf(name).join("") === sounds);
  const heard = alike.length > 0 ? chosen(alike, said) : ({ kind: "none", said } as const);
  return heard.kind === "one" ? { ...heard, heardAs: said } : heard;
}

function bookOf(staff: readonly Named[]): Book {
  const known = books.get(staff);
  if (known) return known;
  const ways = new Map<string, Named[]>();
  const surnames = new Map<string, Named[]>();
  for (const named of staff) {
    for (const way of waysOf(named)) add(ways, way, named);
    for (const key of new Set([named.name.charAt(0), named.name.slice(-1)])) add(surnames, key, named);
  }
  const book = { ways, surnames, longest: Math.max(0, ...[...ways.keys()].map(({ length }) => length)) };
  books.set(staff, book);
  return book;
}

function waysOf({ name, shortName, aliases }: Named): Set<string> {
  const syllables = syllablesOf(name);
  const [family = "", ...given] = syllables;
  const letters =
    syllables.length === name.length && given.length > 0
      ? [`${family}${given.join("")}`, `${family} ${given.join("")}`, `${given.join("")} ${family}`]
      : [];
  const first = name.length === 3 ? [name.slice(1)] : [];
  return new Set(
    [name, shortName, ...aliases, ...first, ...letters]
      .map((way) => way.toLowerCase())
      .filter(({ length }) => length > 1),
  );
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  map.set(key, [...(map.get(key) ?? []), named]);
}

function chosen(people: readonly Named[], said: string): Found {
  const options = people.map(({ id, owner, name }) => ({ id, owner, name }));
  const [first] = options;
  if (first === undefined) return { kind: "none", said };
  return options.length === 1 ? { kind: "one", ...first } : { kind: "several", options };
}
