import { type ClassSense, matchAt, type Read, type Reader, sticky } from "./atom.ts";

const SENSES: Readonly<Record<string, ClassSense>> = {
  价值: "valueClass",
  value: "valueClass",
  阶段: "stageClass",
  发展阶段: "stageClass",
  stage: "stageClass",
  收入: "revenueClass",
  revenue: "revenueClass",
};
const WORDS = Object.keys(SENSES).join("|");

const CLASSES = [
  sticky(
    `(?<sense>${WORDS})?(?:类|级)?(?<letters>[abc](?:\\s*[、,和或及与/]?\\s*[abc](?![a-z]))*)\\s*类(?:别)?(?:客户|集团)?`,
  ),
  sticky(`(?:(?<sense>${WORDS}) )?class (?<letters>[abc](?:(?:,? (?:and |or )?|/)[abc](?![a-z]))*)(?![a-z])`),
  sticky("(?<letters>[abc])[- ]class"),
];
const SENSE = sticky(`\\(?(?:按|指|是|by )?(?<sense>${WORDS})(?:类别?|分类| class)\\)?`);

/** A类, AB类, A、B、C类, 价值A类, class A; 按价值类 says which class letters are of. */
export const readClass: Reader = (text, at) => {
  if (/[a-z\d]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at))) return undefined;
  const match = CLASSES.map((pattern) => matchAt(pattern, text, at)).find((found) => found !== null);
  return match ? classIn(match, at) : senseAt(text, at);
};

function classIn(match: RegExpExecArray, at: number): Read {
  const { sense = "", letters = "" } = match.groups ?? {};
  const said = letters.replaceAll(/\b(?:and|or)\b/g, "").match(/[abc]/g) ?? [];
  const all = [...new Set(said.map((letter) => letter.toUpperCase()))];
  const field = SENSES[sense];
  const end = at + match[0].length;
  if (field) return { kind: "codes", field, codes: codesOfClass(field, all), end };
  return { kind: "class", letters: all, end };
}

function senseAt(text: string, at: number): Read | undefined {
  const match = matchAt(SENSE, text, at);
  const sense = SENSES[match?.groups?.["sense"] ?? ""];
  return match && sense ? { kind: "sense", sense, end: at + match[0].length } : undefined;
}

const STAGES: Readonly<Record<string, string>> = { A: "OUTPUT", B: "INCUBATE", C: "POTENTIAL" };

export function codesOfClass(sense: ClassSense, letters: readonly string[]): string[] {
  return letters.map((letter) => (sense === "stageClass" ? (STAGES[letter] ?? letter) : letter));
}
