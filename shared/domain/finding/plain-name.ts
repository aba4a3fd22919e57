const MARKS = /[\s()[\]{}<>《》【】〔〕·・.,，。、#'"“”‘’_-]/gu;
const PLACE = /^(?:[\p{Script=Han}]{2,3}省)?(?:[\p{Script=Han}]{2,3}市(?!场|民|政))?/u;
const LEGAL = /(?:(?:股份|集团|控股)*(?:有限)?(?:责任)?(?:总|分|子)?公司|集团)$/u;
const LEAST_CORE = 2;

/** A name without what people leave out or add at will: case, width, blanks, brackets and signs. */
export function plainOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(MARKS, "");
}

/** 星城市恒信物流有限公司 is 恒信物流: without its place and its legal form, unless nothing would be left. */
export function coreOf(name: string): string {
  const plain = plainOf(name);
  const core = plain.replace(PLACE, "").replace(LEGAL, "");
  return core.length < LEAST_CORE ? plain : core;
}

/** 东城 and 西城, 第一 and 第二: what tells names apart that are alike in all else. */
export function tellingOf(plain: string): string {
  return plain.replaceAll(/[^东西南北一二三四五六七八九十\d]/gu, "");
}

/** How much two texts share of their pairs of neighbouring characters: 1 is the same, 0 nothing. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return one === "" ? 0 : 1;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

/** With the first and the last character as pairs of their own: short names differ by more than one pair. */
function pairsOf(text: string): Set<string> {
  const characters = ["^", ...text, "$"];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
