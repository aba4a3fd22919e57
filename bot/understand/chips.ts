import type { Language } from "#shared/domain/people/staff.ts";
import { EXAMPLE_CLIENTS, exampleFor } from "./examples.ts";
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
  "show-task": { zh: (target) => `${target}办得怎么样了`, en: (target) => `details of ${target}` },
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
  "show-client": { zh: (client) => `${client}的档案`, en: (client) => `show the profile of ${client}` },
  "show-contacts": { zh: (client) => `${client}谁说了算`, en: (client) => `who decides at ${client}` },
  "explain-alert": { zh: (client) => `${client}为什么预警`, en: (client) => `why is ${client} at risk` },
  "recommend-products": {
    zh: (client) => `${client}还能卖什么`,
    en: (client) => `what else can I sell to ${client}`,
  },
  "show-points": { zh: (client) => `${client}还有多少积分`, en: (client) => `points of ${client}` },
  "list-points-entries": {
    zh: (client) => `${client}的积分明细`,
    en: (client) => `points history of ${client}`,
  },
  "explain-tier": {
    zh: (client) => `${client}为什么是这个等级`,
    en: (client) => `explain the class of ${client}`,
  },
  "show-credit": { zh: (client) => `${client}的信誉等级`, en: (client) => `credit rating of ${client}` },
  "quote-discount": {
    zh: (client) => `${client}能打几折`,
    en: (client) => `what discount can ${client} get`,
  },
};
const WITH_STAFF: Ways = {
  "show-team": { zh: (staff) => `${staff}在忙什么`, en: (staff) => `what is ${staff} working on` },
};

/** What was told is told again, with its mark. */
const WITH_WORDS: Ways = {
  "log-visit": { zh: (words) => `拜访记录：${words}`, en: (words) => `visit note: ${words}` },
  "log-competitor": { zh: (words) => `竞争情况：${words}`, en: (words) => `竞争情况：${words}` },
};

/** What waits for a word is a line of a list. */
const WITH_LINES: Ways = {
  "approve-request": { zh: (lines) => `批准${lines}`, en: (lines) => `approve ${lines}` },
  "reject-request": { zh: (lines) => `驳回${lines}`, en: (lines) => `reject ${lines}` },
};

/** A sentence to offer for a reading. */
export function chipFor(command: CommandName, slots: Slots, language: Language): string {
  const { client, staff, text } = slots;
  const lines = linesIn(slots, language);
  const ways = [
    [ABOUT, lines ?? client],
    [WITH_LINES, lines],
    [WITH_CLIENT, client],
    [WITH_STAFF, staff],
    [WITH_WORDS, text],
  ] as const;
  const own = ways.map(([way, target]) => said(way, { command, language, target }));
  return own.find((each) => each !== undefined) ?? exampleOf(client, exampleFor(command, language));
}

/** An example speaks of the client who was named. */
function exampleOf(client: string | undefined, example: string): string {
  const other = EXAMPLE_CLIENTS.find((name) => example.includes(name));
  return client === undefined || other === undefined ? example : example.replaceAll(other, client);
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
