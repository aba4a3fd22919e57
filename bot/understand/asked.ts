import type { Token } from "./token.ts";
import type { CommandName } from "./understanding.ts";
import { hasAny, ownWords, type View } from "./view.ts";

const NEGATIVE: readonly string[] = ["NOT", "REFUSE", "TODO"];
const ASKING: readonly string[] = [
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
];
const KIND = /\u2009|帮我|帮忙|麻烦|can you|could you|would you|please/;
const POLITE = /\u2009|帮我|帮忙|麻烦|请|劳烦|can you|could you|would you|please/;
const PERMISSION = /(?:可以|行|好|ok|可|能)(?:吗|不|么|嘛)\s*[?!。]*\s*$|能不能|可不可以|是否可以/;
const ENGLISH_QUESTION =
  /^\s*(?:(?:would|may) (?:it|i|we|they)|(?:could|can) (?:it|i|they)\b|is|are|was|were|did|do|does|has|have|had|why|what|how|when|who|which|should|shall|will|whose)\b|\?\s*$/;
/** 做不完的推到明天: what cannot be done in time is put off or handed on, not denied. */
const LEFT_OVER =
  /没空|没时间|没得空|顾不上|忙不过来|不方便|(?:做|办|放|排|弄|干|忙|装|搞)不(?:完|下|了|定|成)|没(?:做|办)完|来不及|(?:n't| not) fit\b/;
const SPEECH = /(?:^|[,，。\s])[^,，。]{1,8}?(?:说|问我|问了|认为|觉得|表示|以为|建议|希望)/;

export function isNegated({ command, head, at, frame, text }: View): boolean {
  if (frame.kind === "add") return hasAny(head.slice(0, at), ["NOT", "REFUSE"]);
  if (command === "add-task") return hasAny(head, ["NOT"]) || /不用|不要|不想|不能|没|别|取消/.test(text);
  const spared = sparedBy(command)?.exec(text) ?? null;
  // 标题改为核对清单: what it is to be called is no denial.
  const own =
    command === "edit-task" ? head.filter(({ symbol }, place) => place < at || symbol !== "TODO") : head;
  return own.some((token) => NEGATIVE.includes(token.symbol) && !(spared && isWithin(token, spared)));
}

/** What is undone is why a task is opened again. */
const UNDONE =
  /(?:还|其实|根本)?没有?(?:真正?)?(?:做|办|弄|搞|完成|处理|解决|定)(?:完|好|定|成)?|(?:not|n't) (?:actually |really |yet |been )*(?:finished|done|complete)/;

function sparedBy(command: CommandName): RegExp | undefined {
  if (command === "reopen-task") return UNDONE;
  return command === "postpone-task" || command === "hand-over-task" ? LEFT_OVER : undefined;
}

/** 放不下的别转给李娜 denies still. */
function isWithin({ start, end }: Token, { index, 0: said }: RegExpExecArray): boolean {
  return start < index + said.length && end > index;
}

/** 能不能帮我… is a request; every other question changes nothing. */
export function isAsked(view: View): boolean {
  const { head, text, frame } = view;
  if (isPlainlyAsked(view)) return true;
  const asks = head.filter(({ symbol }) => ASKING.includes(symbol));
  if (KIND.test(ownWords(view)) && asks.every(({ symbol }) => symbol === "ASK")) return false;
  if (frame.kind === "add") return hasAny(head, ["WHY", "HOW", "WHO", "WHICH"]) || isFinalQuestion(text);
  return asks.length > 0 || isAskedInTail(view) || isFinalQuestion(text);
}

function isPlainlyAsked(view: View): boolean {
  const own = ownWords(view);
  const isEnglish = /[a-z]/.test(own) && ENGLISH_QUESTION.test(view.text) && !POLITE.test(own);
  return isEnglish || (isPermission(view.text) && !/帮我|帮忙|麻烦|can you|could you/.test(own));
}

function isAskedInTail({ frame: { kind, tail } }: View): boolean {
  // 拜访计划是怎样的: what is done is asked about, not to be done.
  if (
    kind === "implied" &&
    tail.findLast(({ symbol }) => symbol !== "FILL" && symbol !== "ASK")?.symbol === "SITUATION"
  )
    return true;
  return kind !== "note" && hasAny(tail, ["WHICH", "HOW", "MANY", "WHO", "ASK"]);
}

/** 可以吗, 行不行. */
export function isPermission(text: string): boolean {
  return PERMISSION.test(text);
}

export function isFinalQuestion(text: string): boolean {
  return /(?:[吗么嘛?]|没有|了没|没)\s*[?。!~]*\s*$/.test(text);
}

/** 客户说不用做了, “完成1”: somebody's words, or words that are only spoken of. */
export function isReported(view: View): boolean {
  const { head, at, frame } = view;
  const own = ownWords(view);
  if (hasAny(head.slice(0, at), ["OTHER"])) return true;
  if (own.includes('"') && frame.kind !== "add") return true;
  const speech = SPEECH.exec(own);
  const isBefore = speech !== null && speech.index < (head[at]?.start ?? 0);
  return isBefore && frame.kind !== "note" && !/跟我说|给我说|再说/.test(own);
}

/** 推迟的那个, 完成的任务: a thing, not a wish. */
export function isDescribed({ head, at, text, command }: View): boolean {
  const [action, next] = [head[at], head[at + 1]];
  if (command === "add-task" || action === undefined) return false;
  if (next?.symbol === "STAFF" && next.start - action.end <= 1) return text.startsWith("的", next.end);
  const isOf = /^了?的(?!话|$|[。!])/.test(text.slice(action.end, action.end + 3));
  return isOf && next?.symbol !== "WHEN";
}
