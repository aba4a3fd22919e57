import type { Span } from "./draft.ts";
import { type Said, trimmed, written } from "./normalise.ts";
import type { Frame } from "./part.ts";

const MARKS =
  /^(?:因为|由于|原因(?:是|为|：|:)?|理由(?:是|为|：|:)?|主要是|备注(?:一下)?(?:：|:)?|补充(?:一下|说明)?(?:：|:)?|说明(?:：|:)?|because(?: of)?|since|due to|reason:?|as)[\s,，:：]*/iu;

/** The reason, note or outcome, in the words of the person. */
export function freeText(said: Said, { text }: Frame): string | undefined {
  if (text === undefined) return undefined;
  const words = trimmed(written(said, text.start, text.end).replace(MARKS, ""));
  return words === "" ? undefined : words;
}

const LEADING =
  /^(?:请|麻烦|帮我|帮忙|给我|我们?|咱们?|你|要|得|需要|想|准备(?=去|拜访|走访)|打算|记得|记着|别忘了?|不要忘了?|一下|下|去(?=做|办)|任务|待办|一条|一个|to |that |i have to |i need to |i must |i'll |i will |we |please |the task |(?:for|on|by)\s*(?=[:,]))[\s,，:：]*/iu;
const TRAILING =
  /(?:[\s,，]*(?:吧|哦|啊|呀|哈|呢|谢谢|提醒我一下|提醒我|提醒一下我|记一下|一下吧|please|thanks))+$/iu;

/** What is to be done, without the days that were lifted out of it and without the words of asking. */
export function taskText(
  said: Said,
  from: number,
  { to, cut }: { to: number; cut: readonly Span[] },
): string | undefined {
  let words = "";
  let at = from;
  for (const { start, end } of cut.filter((span) => span.start >= from && span.end <= to)) {
    words += joined(words, said.raw.slice(at, start));
    at = end;
  }
  words += joined(words, said.raw.slice(at, to));
  return shortened(trimmed(words));
}

/** Two pieces of a sentence around a day: letters keep a blank between them, a comma is not doubled. */
function joined(before: string, piece: string): string {
  const next = /[,，\s]$/u.test(before) ? piece.replace(/^[\s,，]+/u, "") : piece;
  return before !== "" && /[a-z]$/i.test(before) && /^[a-z]/i.test(next) ? ` ${next}` : next;
}

function shortened(words: string): string | undefined {
  let rest = words;
  for (let next = cut(rest); next !== rest; next = cut(rest)) rest = next;
  return rest === "" ? undefined : rest;
}

function cut(words: string): string {
  return trimmed(words.replace(LEADING, "").replace(TRAILING, "")).replace(/\s{2,}/gu, " ");
}
