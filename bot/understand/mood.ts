import { isAsked, isDescribed, isFinalQuestion, isNegated, isPermission, isReported } from "./asked.ts";
import { isAboutNothing, isNotYet, isOthers, isTwofold } from "./others.ts";
import type { CommandName } from "./understanding.ts";
import { hasAny, ownWords, type Utterance, type View } from "./view.ts";

/** What each change must have been called, or it was not asked for. */
export const CALLED: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
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
const LATER = /等.{1,14}(?:再|就|才|后|时)|(?:之后|以后|后)再|才(?:能|可以)?完/;
const MERE_REPLY = /^[\s好的嗯]*收到了?[\s。!,，谢]*$/;

export function isChange(command: CommandName): boolean {
  return command in CALLED;
}

/** Why a change was spoken of but not asked for; `undefined` when nothing speaks against it. */
export function doubtOf(command: CommandName, { text, frame }: Utterance): string | undefined {
  const called = CALLED[command];
  if (called === undefined) return undefined;
  const head = frame.head.filter(({ symbol }) => symbol !== "FILL" && symbol !== "|");
  const at = head.findIndex(({ symbol }) => called.includes(symbol));
  if (at < 0) return "not called";
  const view = { command, text, frame, head, at };
  if (command === "set-language") return isOddLanguage(view) ? "odd" : undefined;
  if (command === "set-digest") return isOddDigest(view) ? "odd" : undefined;
  return DOUBTS.find(([, holds]) => holds(view))?.[0];
}

const DOUBTS: readonly (readonly [why: string, holds: (view: View) => boolean])[] = [
  ["negated", isNegated],
  ["asked", isAsked],
  ["supposed", (view) => hasAny(view.head, ["IF"]) || LATER.test(ownWords(view))],
  ["reported", isReported],
  ["explained", ({ text }) => /(?:什么|啥)意思/.test(text)],
  ["strange", isStrange],
  ["described", isDescribed],
  ["not yet", isNotYet],
  ["somebody else's", isOthers],
  ["too short", isTooShort],
  ["about nothing", isAboutNothing],
  ["two wishes", isTwofold],
  ["everything", isEverything],
  ["no task", isThing],
];

/** Unknown words before the wish may turn it around. */
function isStrange({ command, head, at }: View): boolean {
  return command !== "add-task" && head.slice(0, at).filter(({ unknown }) => unknown).length > 1;
}

/** 收到 is a mere reply. */
function isTooShort({ command, text }: View): boolean {
  return text.trim().length < 2 || (command === "accept-task" && MERE_REPLY.test(text));
}

/** 全部完成: all of what? */
function isEverything({ command, head }: View): boolean {
  const isGathering = command === "add-task" || command === "postpone-task";
  return !isGathering && hasAny(head, ["ALL"]) && !hasAny(head, ["T"]);
}

const BARE_ADD = /^(?:新增|新建|添加|创建|add|create)$/;

/** 新增 雨花陶艺: a thing, and nothing that is done; it may as well be a client. */
function isThing({ command, head, frame: { kind, tail } }: View): boolean {
  if (command !== "add-task" || kind !== "add" || !BARE_ADD.test(head[0]?.word ?? "")) return false;
  return !hasAny([...head, ...tail], ["TASK", "ACT", "WHEN", "WHEN/TODAY", "WHEN/HOUR"]);
}

function isOddLanguage({ head, text }: View): boolean {
  if (hasAny(head, ["IF", "HOW", "WHY"]) || (isFinalQuestion(text) && !isPermission(text))) return true;
  return !hasAny(head, ["ENGLISH", "CHINESE", "FOREIGN"]) && !/语言|language/.test(text);
}

const WEEKLY =
  /每个?(?:周|星期|礼拜|月|年)(?!末)|every (?:week|month|monday|tuesday|wednesday|thursday|friday)/;
/** 可以每天八点给我发吗. */
const REQUEST = /^\s*(?:可以|能不能|能否|能|可不可以).{0,24}(?:给我|发我|帮我|推我)/;
const DAILY_LIST = /任务|待办|清单|工作|今天|日报|早报|做什么|tasks|list|digest/;

/** 每周一提醒我交周报 is a task that comes back, and no daily list; 发我 alone is no setting. */
function isOddDigest({ head, text, frame }: View): boolean {
  if (hasAny(head, ["IF", "HOW", "WHY"]) || WEEKLY.test(text)) return true;
  if (isFinalQuestion(text) && !REQUEST.test(text)) return true;
  const isOtherTask = frame.kind === "add" && frame.text && !DAILY_LIST.test(text.slice(frame.text.start));
  return Boolean(isOtherTask) || !isSetting({ head, text });
}

function isSetting({ head, text }: Pick<View, "head" | "text">): boolean {
  const hasHour = head.some(({ span }) => span?.kind === "when" && span.when.time !== undefined);
  return hasHour || hasAny(head, ["DIGEST", "NODIGEST", "YESDIGEST", "EVERY"]) || /周末|双休|假/.test(text);
}
