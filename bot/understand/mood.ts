import type { Frame } from "./frame.ts";
import { isWhen, type Token } from "./tokens.ts";
import type { CommandName } from "./understanding.ts";

/** What each change must have been called, or it was not asked for. */
const CALLED: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  "complete-task": ["DONE"],
  "postpone-task": ["POSTPONE"],
  "cancel-task": ["CANCEL"],
  "hand-over-task": ["HANDOVER"],
  "add-task": ["ADD", "ACT"],
  "edit-task": ["EDIT"],
  "note-task": ["NOTE"],
  "reopen-task": ["REOPEN"],
  "accept-task": ["ACCEPT"],
  "take-leave": ["LEAVE"],
  "set-digest": ["DIGEST", "NODIGEST", "YESDIGEST", "SEND", "EVERY"],
  "set-language": ["ENGLISH", "CHINESE", "FOREIGN", "TONGUE"],
  undo: ["UNDO"],
};
/** Changes that may stand beside NOT or a question without being taken back by it. */
const TOLERANT: ReadonlySet<CommandName> = new Set(["set-digest", "set-language"]);
const NEGATIVE: ReadonlySet<string> = new Set(["NOT", "REFUSE", "TODO"]);
const ASKING: ReadonlySet<string> = new Set([
  "ASK",
  "WHY",
  "WHAT",
  "WHO",
  "WHICH",
  "MANY",
  "HOW",
  "FIRST",
  "SITUATION",
  "RATE",
]);
const POLITE = /(?:帮我|帮忙|麻烦|请|劳烦|can you|could you|would you|please)/;
const PERMISSION = /(?:可以|行|好|ok|可|能)(?:吗|不|么|嘛)\s*[?!。]*\s*$|能不能|可不可以|是否可以/;
const LATER = /等.{1,14}(?:再|就|才|后|时)|(?:之后|以后|后)再|才(?:能|可以)?完/;
const ENGLISH_QUESTION =
  /^\s*(?:(?:would|could|can|may) (?:it|i|we|they)\b|is|are|was|were|did|do|does|has|have|had|why|what|how|when|who|which|should|shall|will|whose)\b|\?\s*$/;

export function isChange(command: CommandName): boolean {
  return command in CALLED;
}

export interface Utterance {
  readonly text: string;
  readonly frame: Frame;
}

/** Why a change was spoken of but not asked for; `undefined` when nothing speaks against it. */
export function doubtOf(command: CommandName, { text, frame }: Utterance): string | undefined {
  const called = CALLED[command];
  if (called === undefined) return undefined;
  const head = frame.head.filter(({ symbol }) => symbol !== "FILL" && symbol !== "|");
  const at = head.findIndex(({ symbol }) => called.includes(symbol));
  if (at < 0) return "not called";
  const view = { command, text, frame, head, at };
  if (TOLERANT.has(command)) return isOddSetting(view) ? "supposed" : undefined;
  return CHECKS.find(([, holds]) => holds(view))?.[0];
}

/** 每周一提醒我交周报 is a task that comes back, and no daily list. */
function isOddSetting({ command, head, text, frame }: View): boolean {
  if (hasAny(head, ["IF", "HOW", "WHY"]) || isFinalQuestion(text)) return true;
  if (command === "set-language")
    return !hasAny(head, ["ENGLISH", "CHINESE", "FOREIGN"]) && !/语言|language/.test(text);
  if (command !== "set-digest") return false;
  if (!hasAny(head, ["DIGEST", "NODIGEST", "YESDIGEST", "EVERY"]) && !head.some(hasHour)) return true;
  const isOther =
    frame.kind === "add" &&
    frame.text !== undefined &&
    !/任务|待办|清单|工作|今天|日报|早报|做什么|tasks|list|digest/.test(text.slice(frame.text.start));
  return (
    isOther ||
    /每(?:个)?(?:周|星期|礼拜|月|年)(?!末)|every (?:week|month|monday|tuesday|wednesday|thursday|friday)/.test(
      text,
    )
  );
}

interface View extends Utterance {
  readonly command: CommandName;
  readonly head: readonly Token[];
  readonly at: number;
}

const CHECKS: readonly (readonly [string, (view: View) => boolean])[] = [
  ["negated", isNegated],
  ["asked", isAsked],
  ["supposed", ({ head, text, frame }) => hasAny(head, ["IF"]) || LATER.test(textOfHead(text, frame))],
  ["reported", isReported],
  ["described", isDescribed],
  ["not yet", isNotYet],
  ["somebody else's", isOthers],
  [
    "too short",
    ({ command, text }) =>
      text.trim().length < 2 || (command === "accept-task" && /^[\s好的嗯]*收到了?[\s。!,，谢]*$/.test(text)),
  ],
  ["two wishes", isTwofold],
  ["several wishes", ({ head }) => wishesOf(head).size > 1],
  [
    "everything",
    ({ command, head }) =>
      command !== "add-task" && command !== "postpone-task" && hasAny(head, ["ALL"]) && !hasAny(head, ["T"]),
  ],
];

function hasAny(tokens: readonly Token[], symbols: readonly string[]): boolean {
  return tokens.some(({ symbol }) => symbols.includes(symbol));
}

function textOfHead(text: string, { text: free, kind }: Frame): string {
  return free && kind !== "implied" ? text.slice(0, free.start) : text;
}

function isNegated({ command, head, frame, text }: View): boolean {
  if (command === "add-task")
    return frame.kind === "implied" && (hasAny(head, ["NOT"]) || /不用|不要|不想|不能|没|别|取消/.test(text));
  const isLifted =
    command === "postpone-task" &&
    /(?:做|办|放|排|弄|干|忙|装|搞)不(?:完|下|了)|没(?:做|办)完|来不及/.test(text);
  return !isLifted && head.some(({ symbol }) => NEGATIVE.has(symbol));
}

/** 能不能帮我… is a request; every other question changes nothing. */
function isAsked({ head, text, frame, command }: View): boolean {
  const own = textOfHead(text, frame);
  if (/[a-z]/.test(own) && ENGLISH_QUESTION.test(text) && !POLITE.test(own)) return true;
  if (PERMISSION.test(text) && !/帮我|帮忙|麻烦|can you|could you/.test(own)) return true;
  const isKind = /帮我|帮忙|麻烦|can you|could you|would you|please/.test(own);
  const asks = head.filter(({ symbol }) => ASKING.has(symbol));
  if (isKind && asks.every(({ symbol }) => symbol === "ASK")) return false;
  if (command === "add-task" && frame.kind === "add")
    return hasAny(head, ["WHY", "HOW", "WHO", "WHICH"]) || isFinalQuestion(text);
  return (
    asks.length > 0 ||
    hasAny(frame.kind === "note" ? [] : frame.tail, ["WHICH", "HOW", "MANY", "WHO", "ASK"]) ||
    isFinalQuestion(text)
  );
}

function isFinalQuestion(text: string): boolean {
  return /(?:[吗么嘛?]|没有|了没|没)\s*[?。!~]*\s*$/.test(text);
}

function isReported({ head, at, text, frame }: View): boolean {
  const own = textOfHead(text, frame);
  if (head.slice(0, at).some(({ symbol }) => symbol === "OTHER")) return true;
  if (/["][^"]*$|^[^"]*["]/.test(own) && frame.kind !== "add") return true;
  const speech = /(?:^|[,，。\s])[^,，。]{1,8}?(?:说|问我|问了|认为|觉得|表示|以为|建议|希望)/.exec(own);
  const place = head[at]?.start ?? 0;
  return speech !== null && speech.index < place && frame.kind !== "note" && !/跟我说|给我说|再说/.test(own);
}

/** 推迟的那个, 完成的任务: a thing, not a wish. */
function isDescribed({ head, at, text, command }: View): boolean {
  const action = head[at];
  const next = head[at + 1];
  if (command === "add-task" || action === undefined) return false;
  const isOf = (end: number) => /^了?的(?!话|$|[。!])/.test(text.slice(end, end + 3));
  const isStaff =
    next?.symbol === "STAFF" && next.start - action.end <= 1 && /^的/.test(text.slice(next.end));
  return (isOf(action.end) && next?.symbol !== "WHEN") || isStaff;
}

/** 快完成了, 打算完成1, 明天完成1. */
function isNotYet({ command, head, at, frame, text }: View): boolean {
  if (command === "add-task")
    return (
      frame.kind === "implied" &&
      (hasAny(head, ["BEFORE", "WHEN/PAST"]) || /^[^,]*(?:了|过)(?:[,。\s]|$)/.test(text))
    );
  if (command !== "complete-task") return false;
  const own = textOfHead(text, frame);
  const isAhead = head.some((token) => isWhen(token) && token.symbol === "WHEN");
  return (
    isAhead ||
    hasAny(head.slice(0, at), ["SOON"]) ||
    /快|将|要|差不多|一半|%|才能|得(?=完|做)|尽量|基本|大致|部分|计划|打算|该|应当|早就/.test(
      own.replace(/不要|重要|只要|主要|要求/g, ""),
    )
  );
}

/** 李娜完成了第2个, 客户取消了合同: somebody else did it. */
function isOthers({ command, head, at }: View): boolean {
  const before = head.slice(0, at);
  const last = before.at(-1)?.symbol;
  const isTheirs = last === "CLIENTS" || (head[0]?.symbol === "CLIENTS" && before.length > 0);
  if (isTheirs && command !== "add-task") return true;
  if (command === "complete-task" || command === "accept-task" || command === "cancel-task")
    return hasAny(head, ["STAFF"]);
  if (
    command === "take-leave" &&
    head.some(({ symbol, unknown }) => unknown || symbol === "ACT" || symbol === "RATE") &&
    !head.some(isTimed)
  )
    return true;
  if (command === "take-leave")
    return (hasAny(before, ["STAFF"]) && !hasAny(head, ["COVER"])) || isCoverFirst(head);
  return (
    command === "add-task" &&
    hasAny(before, ["STAFF", "CLIENTS"]) &&
    hasAny(head, ["ACT"]) &&
    !hasAny(head, ["ADD"])
  );
}

function hasHour({ span }: Token): boolean {
  return span?.kind === "when" && span.when.time !== undefined;
}

function isTimed(token: Token): boolean {
  return isWhen(token) || token.symbol === "LENGTH";
}

/** 李娜明天请假，我代班 is her leave. */
function isCoverFirst(head: readonly Token[]): boolean {
  const staff = head.findIndex(({ symbol }) => symbol === "STAFF");
  const leave = head.findIndex(({ symbol }) => symbol === "LEAVE");
  return staff >= 0 && staff < leave;
}

const WISHES: ReadonlySet<string> = new Set([
  "DONE",
  "POSTPONE",
  "CANCEL",
  "REOPEN",
  "HANDOVER",
  "ACCEPT",
  "EDIT",
  "LEAVE",
  "UNDO",
]);

/** 完成1，把2推到明天: two wishes in one message are not guessed at. */
function isTwofold({ frame }: View): boolean {
  if (frame.kind === "note" || frame.kind === "add" || frame.kind === "implied")
    return isWishOnLine(frame.kind === "add" ? frame.tail : []);
  return isWishOnLine(frame.tail) || hasAny(frame.tail, ["ADD"]);
}

function isWishOnLine(tokens: readonly Token[]): boolean {
  const hasLine = tokens.some(({ span }) => span?.kind === "items");
  return hasLine && tokens.some(({ symbol }) => WISHES.has(symbol));
}

function wishesOf(head: readonly Token[]): Set<string> {
  return new Set(head.map(({ symbol }) => symbol).filter((symbol) => WISHES.has(symbol)));
}
