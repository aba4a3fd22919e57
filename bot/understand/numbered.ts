import type { Shown } from "#shared/domain/conversation/conversation.ts";
import { readNumber, SMALL } from "./numbers.ts";
import type { ItemsSpan } from "./ordinals.ts";
import { verbOrWordAt } from "./verbs.ts";

const LEADING = new RegExp(
  `^[\\s,]*(?:请|麻烦|帮我|那|把|将|给我)*\\s*(${SMALL}号(?:(?:、|,|和|与|跟|及)${SMALL}号)*)(?!线|楼|店|站|门|厅|院)\\s*(?:已经|都|已|先|也|是|也都)?`,
);
/** What is done to a line, or asked about it. */
const ON_LINE: ReadonlySet<string> = new Set([
  "DONE",
  "POSTPONE",
  "CANCEL",
  "REOPEN",
  "HANDOVER",
  "ACCEPT",
  "NOTE",
  "EDIT",
  "WHY",
  "SITUATION",
]);
/** 2号做完了哪些 asks about a day. */
const ASKS_OF_DAY = /哪|(?<!为)什么(?!情况|进展|进度|状况|原因)|多少|几[个件条家]|清单|列表|安排/;

/** 2号完成, right after a list of at least two, is its second line; without one the second of the month. */
export function numberedIn(text: string, shown: readonly Shown[]): ItemsSpan[] {
  const match = LEADING.exec(text);
  const said = match?.[1];
  if (match === null || said === undefined || ASKS_OF_DAY.test(text)) return [];
  const items = [...said.matchAll(/\d+|[零一二两三四五六七八九十]+/g)].map(
    ([number]) => readNumber(number) ?? 0,
  );
  const isShown = items.every((n) => shown.some((line) => line.n === n));
  const verb = verbOrWordAt(text, match[0].length);
  if (!isShown || verb === undefined || !ON_LINE.has(verb.concept)) return [];
  const start = text.indexOf(said);
  return [{ start, end: start + said.length, items: [...new Set(items)] }];
}
