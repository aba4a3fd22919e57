import { isOrder } from "./task-frame.ts";
import { isWhen, type Token } from "./token.ts";
import type { CommandName } from "./understanding.ts";
import { hasAny, ownWords, type View } from "./view.ts";

const LINE_COMMANDS: readonly CommandName[] = ["complete-task", "cancel-task", "reopen-task", "accept-task"];
const WISHES: readonly string[] = [
  "DONE",
  "POSTPONE",
  "CANCEL",
  "REOPEN",
  "HANDOVER",
  "ACCEPT",
  "EDIT",
  "LEAVE",
  "UNDO",
];
const UNFINISHED =
  /差一?点|就差|差一丢丢|快|将|要|差不多|一半|%|才能|得(?=完|做)|尽量|基本|大致|部分|计划|打算|该|应当|早就/;

/** 刚拜访完领导: a wish about no line and no client must be nothing but the wish. */
export function isAboutNothing({ command, head }: View): boolean {
  if (!LINE_COMMANDS.includes(command) || hasAny(head, ["T", "REF"])) return false;
  return head.some(({ symbol, unknown }) => unknown || symbol === "ACT" || symbol === "CLIENTS");
}

/** 快完成了, 打算完成1, 明天完成1; 昨天拜访了财政局 is nothing to do any more. */
export function isNotYet(view: View): boolean {
  const { command, head, at, frame, text } = view;
  if (command === "add-task") return frame.kind === "implied" && isOver(head, text);
  if (command !== "complete-task") return false;
  const isAhead = hasAny(head, ["WHEN"]) || hasAny(head.slice(0, at), ["SOON"]);
  return isAhead || UNFINISHED.test(ownWords(view).replace(/不要|重要|只要|主要|要求/g, ""));
}

function isOver(head: readonly Token[], text: string): boolean {
  return hasAny(head, ["BEFORE", "WHEN/PAST"]) || /^[^,]*(?:了|过)(?:[,。\s]|$)/.test(text);
}

/** 李娜完成了第2个, 客户取消了合同: somebody else did it. */
export function isOthers(view: View): boolean {
  const { command, head, at } = view;
  const before = head.slice(0, at);
  if (command === "take-leave") return isOthersLeave(head, before);
  if (command === "add-task") return isOthersTask(view, before);
  return isTheirs(head, before) || isDeed(command, head);
}

function isTheirs(head: readonly Token[], before: readonly Token[]): boolean {
  return before.at(-1)?.symbol === "CLIENTS" || (head[0]?.symbol === "CLIENTS" && before.length > 0);
}

/** 刘洋已经把4转给孙丽; 孙丽来做第2个 is a wish. */
function isDeed(command: CommandName, head: readonly Token[]): boolean {
  if (LINE_COMMANDS.includes(command) && command !== "reopen-task") return hasAny(head, ["STAFF"]);
  const named = head.filter(({ symbol }) => symbol === "STAFF").length;
  return head[0]?.symbol === "STAFF" && (command !== "hand-over-task" || named > 1);
}

/** 李娜明天请假，我代班 is her leave; 写个请假条 is none. */
function isOthersLeave(head: readonly Token[], before: readonly Token[]): boolean {
  const isTimed = head.some((token) => isWhen(token) || token.symbol === "LENGTH");
  const isElse = head.some(({ symbol, unknown }) => unknown || symbol === "ACT" || symbol === "RATE");
  return hasAny(before, ["STAFF", "CLIENTS"]) || (isElse && !isTimed);
}

/** 给李娜加个任务 is a wish; 李娜明天去拜访 is not. */
function isOthersTask({ head, text, frame }: View, before: readonly Token[]): boolean {
  if (frame.kind !== "add") return hasAny(before, ["STAFF", "CLIENTS"]);
  if (isOrder(head, before.length)) return before.some(({ symbol, unknown }) => unknown || symbol !== "WHEN");
  const [first] = head;
  return first?.symbol === "STAFF" && !/[给为帮替让请]\s*$/.test(text.slice(0, first.start));
}

/** 完成1，把2推到明天: two wishes in one message are not guessed at. */
export function isTwofold({ frame: { kind, tail }, head }: View): boolean {
  if (new Set(head.map(({ symbol }) => symbol).filter((symbol) => WISHES.includes(symbol))).size > 1)
    return true;
  if (kind === "note" || kind === "implied") return false;
  if (kind !== "add" && hasAny(tail, ["UNDO"]) && !hasAny(head, ["REOPEN"])) return true;
  return isWishOnLine(tail) || (kind !== "add" && hasAny(tail, ["ADD"]));
}

function isWishOnLine(tokens: readonly Token[]): boolean {
  const hasLine = tokens.some(({ span }) => span?.kind === "items");
  return hasLine && hasAny(tokens, WISHES);
}
