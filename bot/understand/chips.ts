import type { Language } from "#shared/domain/people/staff.ts";
import { exampleFor } from "./examples.ts";
import type { CommandName, Slots } from "./understanding.ts";

type Way = (target: string) => string;

/** How to say a command about the very line or client that was spoken of. */
const ABOUT: Readonly<Partial<Record<CommandName, Readonly<Record<Language, Way>>>>> = {
  "complete-task": { zh: (target) => `完成${target}`, en: (target) => `complete ${target}` },
  "postpone-task": {
    zh: (target) => `把${target}推到明天`,
    en: (target) => `postpone ${target} to tomorrow`,
  },
  "cancel-task": { zh: (target) => `取消${target}`, en: (target) => `cancel ${target}` },
  "show-task": { zh: (target) => `${target}是什么情况`, en: (target) => `details of ${target}` },
  "explain-priority": { zh: (target) => `为什么${target}`, en: (target) => `why ${target}` },
  "accept-task": { zh: (target) => `收到${target}`, en: (target) => `accept ${target}` },
  "reopen-task": { zh: (target) => `${target}重新打开`, en: (target) => `reopen ${target}` },
  "note-task": { zh: (target) => `${target}补充：…`, en: (target) => `note on ${target}: …` },
};

/** A sentence to offer for a reading. */
export function chipFor(command: CommandName, { items, client }: Slots, language: Language): string {
  const lines = items
    ?.map((n) => (language === "zh" ? lineName(n) : String(n)))
    .join(language === "zh" ? "和" : " and ");
  const target = lines ?? client;
  const way = ABOUT[command]?.[language];
  return way && target ? way(target) : exampleFor(command, language);
}

function lineName(n: number): string {
  return n > 0 ? `第${n}个` : "最后一个";
}
