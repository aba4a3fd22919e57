import type { Language } from "#shared/domain/people/staff.ts";
import { exampleFor } from "./examples.ts";
import type { CommandName, Slots } from "./understanding.ts";

type Ways = Readonly<Partial<Record<CommandName, Readonly<Record<Language, (target: string) => string>>>>>;

/** How to say a command about the very line or client that was spoken of. */
const ABOUT: Ways = {
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
  "note-task": { zh: (target) => `${target}补充`, en: (target) => `note on ${target}` },
};

/** What is said of a client, or of a colleague, and of no line. */
const WITH_CLIENT: Ways = {
  "add-task": {
    zh: (client) => `提醒我明天联系${client}`,
    en: (client) => `remind me to contact ${client} tomorrow`,
  },
};
const WITH_STAFF: Ways = {
  "show-team": { zh: (staff) => `${staff}在忙什么`, en: (staff) => `what is ${staff} working on` },
};

/** A sentence to offer for a reading. */
export function chipFor(command: CommandName, slots: Slots, language: Language): string {
  const { client, staff } = slots;
  const about = said(ABOUT, { command, language, target: linesIn(slots, language) ?? client });
  return (
    about ??
    said(WITH_CLIENT, { command, language, target: client }) ??
    said(WITH_STAFF, { command, language, target: staff }) ??
    exampleFor(command, language)
  );
}

interface Saying {
  readonly command: CommandName;
  readonly language: Language;
  readonly target: string | undefined;
}

function said(ways: Ways, { command, language, target }: Saying): string | undefined {
  return target && ways[command]?.[language](target);
}

function linesIn({ items }: Slots, language: Language): string | undefined {
  return items
    ?.map((n) => (language === "zh" ? lineName(n) : String(n)))
    .join(language === "zh" ? "和" : " and ");
}

function lineName(n: number): string {
  return n > 0 ? `第${n}个` : "最后一个";
}
