import { isWhen, type Sign, type Token } from "./token.ts";

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The sentence with what was found blotted out. */
  readonly rest: string;
}

/** What a word means where it stands: the first of these that holds, else what the lists say. */
const MEANINGS: readonly (readonly [sign: Sign, holds: (token: Token, place: Place) => boolean])[] = [
  ["ADD", isOrdering],
  ["HANDOVER", isGiving],
  ["ASK", isAskingEnd],
  ["FILL", isOutweighed],
  ["DONE", isOk],
  ["SEND", isPushedDaily],
  ["REOPEN", isOpenedAgain],
  ["FIELD", isEstimated],
  ["OTHER", isReminded],
  ["NOTE", isRecorded],
  ["LEAVE", isAskingLeave],
  ["YESDIGEST", (token, place) => token.symbol === "REOPEN" && has("DIGEST", place)],
  ["NODIGEST", (token, place) => ["CANCEL", "DONE"].includes(token.symbol) && has("DIGEST", place)],
  ["WHICH", ({ word }, { tokens }) => word === "还有哪些" && tokens.some(isWhen)],
  ["REOPEN", ({ word }, { rest }) => word === "open" && / again\b/.test(rest)],
  ["EDIT", isFieldMoved],
  ["ACT", ({ word }, place) => word === "约了" && next(place)?.symbol === "T"],
  ["HANDOVER", ({ word }, place) => word === "give" && next(place)?.symbol === "T"],
  ["POSTPONE", isMovedToDay],
  ["SEND", ({ word }, place) => word === "发" && ["FILL", undefined].includes(next(place)?.symbol)],
];

export function meantIn(token: Token, place: Place): Sign {
  return MEANINGS.find(([, holds]) => holds(token, place))?.[0] ?? token.symbol;
}

function next({ tokens, at }: Place, step = 1): Token | undefined {
  return tokens[at + step];
}

function has(sign: string, { tokens }: Place): boolean {
  return tokens.some(({ symbol }) => symbol === sign);
}

function isLater(sign: string, { tokens, at }: Place): boolean {
  return tokens.slice(at + 1).some(({ symbol }) => symbol === sign);
}

/** 1、2 ok. */
function isOk({ word }: Token, { tokens, at }: Place): boolean {
  return word === "ok" && at === tokens.length - 1 && tokens[at - 1]?.symbol === "T";
}

/** 七点半推: nothing is put off where only an hour stands before. */
function isPushedDaily({ word }: Token, { tokens, at }: Place): boolean {
  const own = tokens.filter(({ symbol }) => symbol !== "FILL" && symbol !== "|");
  return word === "推" && at === tokens.length - 1 && own.length === 2 && own[0]?.symbol === "WHEN/HOUR";
}

/** 1没弄完，打开. */
function isOpenedAgain({ word }: Token, { tokens, at }: Place): boolean {
  return word === "打开" && tokens.slice(0, at).some(({ symbol }) => symbol === "TODO");
}

/** 估计要两个小时，改一下: how long it takes. */
function isEstimated({ symbol }: Token, place: Place): boolean {
  return symbol === "IF" && isLater("LENGTH", place) && isLater("EDIT", place);
}

const ORDER = /(?:^|请|麻烦|帮我|给我)(?:让|叫|安排|请|let|have|get|ask)$/;

/** 让李娜周五前交材料 makes a task for her; 让李娜做第2个 hands one over. */
function isOrdering({ word = "" }: Token, { tokens, at }: Place): boolean {
  const [person, ...rest] = tokens.slice(at + 1);
  if (!ORDER.test(word) || person?.span?.kind !== "staff" || person.span.titled) return false;
  if (rest.some(({ symbol, span }) => symbol === "REF" || span?.kind === "items")) return false;
  const act = rest.findIndex(({ symbol }) => symbol === "ACT");
  const isNamed = rest.some(({ symbol }) => symbol === "T");
  if (act < 0 || rest.slice(0, act).some(({ symbol }) => symbol === "HANDOVER")) return false;
  const hasObject = rest.slice(act + 1).some(({ unknown, symbol }) => unknown || symbol === "ACT");
  return rest.some(isWhen) || (hasObject && !isNamed);
}

/** 第2个给李娜: 给 before a colleague with whom the clause ends. */
function isGiving({ symbol, word = "" }: Token, place: Place): boolean {
  if (symbol !== "FILL" || !/[给叫]$/.test(word) || next(place)?.symbol !== "STAFF") return false;
  const after = next(place, 2);
  if (place.at === 0) return false;
  return [undefined, "|", "FILL", "HANDOVER"].includes(after?.symbol) || isDoing(place);
}

/** 第2个给马超做. */
function isDoing({ tokens, at, rest }: Place): boolean {
  return /^(?:来|去)?[做办弄跟搞](?:吧|了)?$/.test(rest.slice(tokens[at + 1]?.end ?? rest.length));
}

/** 有急事没, 完成了没有. */
function isAskingEnd({ symbol, word = "" }: Token, { tokens, at }: Place): boolean {
  return symbol === "NOT" && at > 0 && at === tokens.length - 1 && /^没有?$/.test(word);
}

/** 昨天完成的那个，恢复一下; 点错了，重新打开; take tomorrow off: a later word says what is wished. */
function isOutweighed({ symbol, end }: Token, place: Place): boolean {
  if (symbol === "UNDO") return has("REOPEN", place);
  if (symbol === "ACCEPT") return isLater("LEAVE", place);
  const after = place.rest.slice(end);
  const isRash = symbol === "DONE" && /^(?:得太?)?[早错快掉]了/.test(after);
  const isThing = isRash || (symbol === "DONE" && /^了?的/.test(after));
  if (
    symbol === "DONE" &&
    place.tokens.slice(0, place.at).some((before) => before.symbol === "NOT") &&
    isLater("REOPEN", place)
  )
    return true;
  return isThing && ["REOPEN", "NOTE", "EDIT", "CANCEL"].some((wish) => isLater(wish, place));
}

/** 主管叫我完成1 tells of a wish. */
function isReminded({ symbol, word = "" }: Token, place: Place): boolean {
  return (
    symbol === "ADD" && word.endsWith("我") && ["CLIENTS", "STAFF"].includes(next(place, -1)?.symbol ?? "")
  );
}

/** 3记一下：下周停电 is a note on the third. */
function isRecorded({ symbol, word = "" }: Token, place: Place): boolean {
  const isBesideLine = next(place, -1)?.symbol === "T" || next(place)?.symbol === "T";
  return symbol === "ADD" && /^(?:帮我)?记/.test(word) && isBesideLine;
}

/** 请半天. */
function isAskingLeave({ symbol, word = "" }: Token, place: Place): boolean {
  return symbol === "FILL" && word.endsWith("请") && next(place)?.symbol === "LENGTH";
}

/** 时间改到周五 changes a field. */
function isFieldMoved({ word = "" }: Token, { tokens, at }: Place): boolean {
  return /^(?:改|调|定)到$/.test(word) && tokens.slice(0, at).some(({ symbol }) => symbol === "FIELD");
}

/** 转到明天 is no colleague. */
function isMovedToDay({ word }: Token, place: Place): boolean {
  const after = next(place);
  return (word === "转到" || word === "换到") && after !== undefined && isWhen(after);
}
