import { type Word, wordAt } from "./lexicon.ts";

/** 回访 + 完了 is done; 不 + 拜访 + 了 is off: verbs are more than any list holds. */
export function verbOrWordAt(text: string, at: number): Word | undefined {
  const word = wordAt(text, at);
  return doneVerb(text, at, word) ?? droppedVerb(text, at) ?? word;
}

function doneVerb(text: string, at: number, word: Word | undefined): Word | undefined {
  const isVerb = word === undefined ? /[\u4e00-\u9fff]/.test(text.charAt(at)) : word.concept === "ACT";
  const length = word?.length ?? 1;
  const ending = isVerb
    ? /^(?:(?:完|好|妥)(?:了|啦|毕)|过了|完(?=$|[,。!\s]))/.exec(text.slice(at + length, at + length + 3))
    : null;
  return ending ? { concept: "DONE", length: length + ending[0].length } : undefined;
}

function droppedVerb(text: string, at: number): Word | undefined {
  const off = /^[不别](?:用|需要|必|要)?再?去?/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const verb = off === 0 ? undefined : wordAt(text, at + off);
  if (verb?.concept !== "ACT" || text.charAt(at + off + verb.length) !== "了") return undefined;
  return { concept: "CANCEL", length: off + verb.length + 1 };
}
