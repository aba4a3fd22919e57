/** Words that name no company: they weigh a quarter. */
const GENERIC = [
  "股份有限公司",
  "有限责任公司",
  "集团有限公司",
  "分公司",
  "有限公司",
  "公司的",
  "省",
  "市",
  "区",
  "县",
];
const GENERIC_GRAMS = new Set(GENERIC.flatMap((word) => gramsOf([...word])));
const GENERIC_WEIGHT = 0.25;
/** A gram that a large part of many names has tells nothing and costs time. */
const COMMON = 400;
const ONE = 0.6;
const TWO = 1.6;

/** Single units and pairs, each once: characters or syllables. */
export function gramsOf(units: readonly string[]): string[] {
  const grams = new Set(units);
  for (let at = 0; at + 1 < units.length; at += 1) grams.add(`${units[at]} ${units[at + 1]}`);
  return [...grams];
}

export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Which of many short strings shares most with another: grams weighted by how rare they are. */
export interface GramIndex {
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly totals: Float64Array;
  readonly scratch: Float64Array;
}

export function gramIndex(documents: readonly (readonly string[])[]): GramIndex {
  const postings = new Map<string, number[]>();
  const grams = documents.map(gramsOf);
  for (const [id, own] of grams.entries()) for (const gram of own) listed(postings, gram).push(id);
  const size = documents.length;
  const totals = Float64Array.from(grams, (own) =>
    sum(own.map((gram) => weightOf(gram, postings.get(gram)?.length ?? 0, size))),
  );
  return { postings, totals, scratch: new Float64Array(size) };
}

/** Best first; a score is the share of the query found, and a little of the share of the string that was said. */
export function search(index: GramIndex, units: readonly string[]): Hit[] {
  const { postings, totals, scratch } = index;
  const size = totals.length;
  const touched: number[] = [];
  let asked = 0;
  for (const gram of gramsOf(units)) {
    const ids = postings.get(gram) ?? [];
    if (ids.length > COMMON && ids.length > size / 4) continue;
    const weight = weightOf(gram, ids.length || Math.max(1, size >> 3), size);
    asked += weight;
    add(weight, ids, { touched, scratch });
  }
  const scoreOf = (id: number) => {
    const found = scratch[id] ?? 0;
    return 0.8 * (found / asked) + 0.2 * (found / (totals[id] ?? 1));
  };
  return best(touched, scoreOf, scratch);
}

function add(
  weight: number,
  ids: readonly number[],
  { touched, scratch }: { touched: number[]; scratch: Float64Array },
): void {
  for (const id of ids) {
    if (scratch[id] === 0) touched.push(id);
    scratch[id] = (scratch[id] ?? 0) + weight;
  }
}

const KEPT = 12;
const WORTH = 0.3;

function best(touched: readonly number[], scoreOf: (id: number) => number, scratch: Float64Array): Hit[] {
  const hits: Hit[] = [];
  for (const id of touched) {
    const score = scoreOf(id);
    scratch[id] = 0;
    if (score >= WORTH) hits.push({ id, score });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

function weightOf(gram: string, count: number, size: number): number {
  const rarity = Math.log(1 + size / (1 + count));
  return rarity * (gram.includes(" ") ? TWO : ONE) * (GENERIC_GRAMS.has(gram) ? GENERIC_WEIGHT : 1);
}

function listed(postings: Map<string, number[]>, gram: string): number[] {
  const list = postings.get(gram) ?? [];
  if (list.length === 0) postings.set(gram, list);
  return list;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
