import { dayOf } from "#shared/domain/calendar/day.ts";
import { allOf, type Search } from "#shared/domain/finding/condition.ts";
import { unitsAbove } from "#shared/domain/people/unit.ts";
import type { Naming } from "./cards/value-words.ts";
import type { Turn } from "./command.ts";
import { clientsInScope, staffInScope } from "./hear.ts";
import { partSeen } from "./part-seen.ts";
import { NO_VOCABULARY, type Vocabulary } from "./understand/finding/atom.ts";
import { type ReadSearch, readSearch } from "./understand/finding/read-search.ts";

/** What the words of a search came to, and by which names it is said again. */
export interface Searching {
  readonly search: Search;
  readonly unread: readonly string[];
  readonly isClassOpen: boolean;
  readonly kinds: ReadSearch["kinds"];
  /** Every line a narrowing of the one before, so that it can be run again. */
  readonly words: string;
  readonly naming: Naming;
  /** Which part was looked through, where more was asked about than the person sees. */
  readonly part: readonly string[];
}

/** Understands a search; 其中 narrows the last one. Names of the caller's world are read only where words need them. */
export async function searchFor(turn: Turn, filter: string): Promise<Searching> {
  const { say, language, now, conversation } = turn;
  const plain = readLines(filter, turn, NO_VOCABULARY);
  const last = conversation.lastSearch;
  const narrows = plain.kinds.has("refine") && !filter.includes("\n") && last !== undefined;
  const words = narrows ? `${last}\n${filter}` : filter;
  const seen = await partSeen(turn, words);
  const needsNames = plain.unread.length > 0 || NAMED.test(words);
  const vocabulary = needsNames ? await vocabularyOf(turn, words) : NO_VOCABULARY;
  const naming = { say, language, now, names: namesIn(vocabulary) };
  const read = readLines(without(words, [...seen.wider, ...seen.unknown]), turn, vocabulary);
  return { ...read, unread: [...read.unread, ...seen.unknown], words, naming, part: seen.told };
}

/** A unit beyond one's own is no condition, and must be taken for none. */
function without(words: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, " "), words);
}

/** Words that may name a place or whose clients they are. */
const NAMED =
  /网格|街道|大厦|大楼|写字楼|广场|园|小区|社区|街|市场|大道|路|巷|镇|乡|片|农村|城区|组|区|下属|子公司|分公司/u;

function readLines(words: string, { now, rules }: Turn, vocabulary: Vocabulary) {
  const setting = { today: dayOf(now), rules: rules.finding, vocabulary };
  const reads = words.split("\n").map((line) => readSearch(line, setting));
  const last = <Key extends keyof Search>(key: Key) =>
    reads.findLast(({ search }) => search[key])?.search[key];
  const where = allOf(reads.map(({ search }) => search.where));
  const [order, first, countBy] = [last("order"), reads.at(-1)?.search.first, reads.at(-1)?.search.countBy];
  return {
    search: {
      ...(where && { where }),
      ...(order && { order }),
      ...(first !== undefined && { first }),
      ...(countBy && { countBy }),
    },
    unread: reads.flatMap(({ unread }) => unread),
    isClassOpen: reads.at(-1)?.isClassOpen ?? false,
    kinds: reads.at(-1)?.kinds ?? new Set(),
  };
}

/** Places, colleagues and units of one's world; one's clients where a head office is spoken of. */
async function vocabularyOf(turn: Turn, words: string): Promise<Vocabulary> {
  const { ports, speaker } = turn;
  const { unit, reach } = speaker.caller;
  const tree = await ports.units.tree();
  const above = unitsAbove(tree, unit).map(({ code }) => code);
  const codes = [...new Set([...above, ...(reach === "everyone" ? [] : reach)])].slice(0, UNITS);
  const isOfParent = /下属|下级|子公司|分公司|分支/u.test(words);
  const [grids, staff, clients] = await Promise.all([
    Promise.all(codes.map((code) => ports.grids.listByUnit(code))),
    staffInScope(turn),
    isOfParent ? clientsInScope(turn) : [],
  ]);
  const units = tree.filter(({ code }) => reach === "everyone" || reach.includes(code));
  return { grids: grids.flat(), staff, units, clients };
}

/** So many units' places are read at most. */
const UNITS = 40;

function namesIn({ grids, staff, units, clients }: Vocabulary): Map<string, string> {
  return new Map([
    ...grids.map(({ id, name }) => [id, name] as const),
    ...staff.map(({ id, name }) => [id, name] as const),
    ...units.map(({ code, name }) => [code, name] as const),
    ...clients.map(({ id, shortName }) => [id, shortName] as const),
  ]);
}
