import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import { noSuchDay } from "./dates/lunar.ts";
import { daysOf, dueOf, leaveOf } from "./dates/resolve.ts";
import { materialOf } from "./heard.ts";
import type { Filled, whensOf } from "./material.ts";
import { isChange } from "./mood.ts";
import { nameIndex } from "./name-index.ts";
import { lookUp } from "./names.ts";
import { normalise, trimmed } from "./normalise.ts";
import { durationsIn, moneyIn, readNumber } from "./numbers.ts";
import { findPerson } from "./people.ts";
import { languageSaid } from "./settings.ts";
import { understand } from "./understand.ts";
import type { Context, Found, Problem, SlotName, Slots } from "./understanding.ts";

/** What an answer says about the slot that was asked for. */
export type SlotAnswer = Filled & { readonly problem?: Problem };

type Reader = (text: string, context: Context) => SlotAnswer | undefined;

const READERS: Readonly<Record<SlotName, Reader>> = {
  items,
  client,
  staff,
  contact: (text) => ({ slots: { contact: trimmed(text) } }),
  unit: (text) => ({ slots: { unit: trimmed(text) } }),
  day: moment(({ when }) => daysOf(when)),
  from: moment(({ when, working }) => leaveOf(when, working)),
  to: moment(({ when, working }) => ({ to: leaveOf(when, working).to })),
  at: moment(({ when }) => (when.raw ? { at: when.raw } : undefined)),
  due: moment(({ when, working }) => ({ due: dueOf(when, working).due })),
  minutes: (text) => slotOf("minutes", durationsIn(normalise(text).text)[0]?.minutes ?? wholeNumber(text)),
  amountFen: (text) => slotOf("amountFen", moneyIn(normalise(text).text)[0]?.fen ?? fenOf(wholeNumber(text))),
  points: (text) => slotOf("points", wholeNumber(text)),
  product: free("product"),
  reason: free("reason"),
  note: free("note"),
  // A number alone is what was asked for, never a line of a list.
  text: (text, context) =>
    wholeNumber(text) === undefined ? free("text")(text, context) : { slots: { text: trimmed(text) } },
  filter: (text) => {
    const language = languageSaid(normalise(text).text);
    return { slots: language.filter ? language : { filter: trimmed(text) } };
  },
  code: free("code"),
};

/**
 * Reads an answer to the question for one slot; `undefined` when the words are no answer, so that they are a new topic.
 * Without a context only what needs none is read: numbers, items, free words.
 */
export function readSlot(slot: SlotName, text: string, context: Context | undefined): SlotAnswer | undefined {
  if (trimmed(text) === "") return undefined;
  return READERS[slot](text, context ?? EMPTY);
}

const EMPTY: Context = {
  now: "2000-01-01T00:00:00.000Z",
  language: "zh",
  shown: [],
  confident: 0.8,
  nameLead: 0.12,
  dueTime: WORK_DEFAULT.dueTime,
  allowed: [],
};

/** Signs that may stand around an answer. */
const AROUND: ReadonlySet<string> = new Set([
  "FILL",
  "|",
  "TASK",
  "POSTPONE",
  "EDIT",
  "LEAVE",
  "LENGTH",
  "HANDOVER",
  "DONE",
]);

function items(text: string, context: Context): SlotAnswer | undefined {
  const { draft, tokens } = materialOf(text, context);
  const said = draft.spans.flatMap((span) => (span.kind === "items" ? span.items : []));
  const isOnly = tokens.every(
    ({ symbol }) =>
      symbol === "T" || symbol === "FILL" || symbol === "|" || symbol === "TASK" || symbol === "ALL",
  );
  if (said.length > 0) return isOnly ? { slots: { items: [...new Set(said)] } } : undefined;
  const number = wholeNumber(text);
  if (number !== undefined && number > 0) return { slots: { items: [number] } };
  if (/^(?:全部|所有|都|都要|all)/i.test(text.trim()) && context.shown.length > 0 && isOnly)
    return { slots: { items: context.shown.map(({ n }) => n) } };
  return undefined;
}

function client(text: string, context: Context): SlotAnswer | undefined {
  const read = (said: string) => {
    const found: Found = context.clients
      ? lookUp(said, nameIndex(context.clients), { lead: context.nameLead })
      : { kind: "none", said };
    return { slots: { client: found.kind === "one" ? found.name : said }, client: found };
  };
  return named(text, { context, read });
}

function staff(text: string, context: Context): SlotAnswer | undefined {
  const read = (said: string) => {
    const found: Found = context.staff ? findPerson(said, context.staff) : { kind: "none", said };
    return { slots: { staff: found.kind === "one" ? found.name : said }, staff: found };
  };
  return named(text, { context, read });
}

interface Naming {
  readonly context: Context;
  readonly read: (said: string) => SlotAnswer;
}

/** A name is an answer unless the sentence plainly says something else. */
function named(text: string, { context, read }: Naming): SlotAnswer | undefined {
  const said = trimmed(text)
    .replace(/^(?:是|给|转给|交给|找|让|请)\s*(?=.{2})/u, "")
    .replace(/(?<=.{2})(?:吧|的|啊|呀|来做|代班|替我)$/u, "");
  const answer = read(said);
  const found = answer.client ?? answer.staff;
  if (answer.client && !isExact(answer.client) && isOfOne(text, { context, said })) return undefined;
  if (found?.kind !== "none") return answer;
  return isTopic(text, context) || said.length > 30 ? undefined : answer;
}

function isExact(found: Found): boolean {
  return found.kind === "one" && found.heardAs === undefined;
}

/** 恒信物流的档案 is like a name with slips, and plainly a wish about the one that is named in it. */
function isOfOne(text: string, { context, said }: { context: Context; said: string }): boolean {
  const { command, client, slots } = understand(text, context);
  return command !== null && client !== undefined && isExact(client) && slots.client !== said;
}

/** A command, unless it is a bare 处理好了 or 恢复了: that tells how it went. */
function isTopic(text: string, context: Context): boolean {
  const { command, slots } = understand(text, { ...context, plainly: true });
  if (command === null) return false;
  return command === "undo" || !isChange(command) || Object.keys(slots).length > 0;
}

interface Timed {
  readonly when: ReturnType<typeof whensOf>[number];
  readonly working: ReturnType<typeof materialOf>["working"];
}

function moment(read: (timed: Timed) => Slots | undefined): Reader {
  return (text, context) => {
    const material = materialOf(text, context);
    const spans = material.draft.spans.flatMap((span) => (span.kind === "when" ? [span.when] : []));
    const when = spans[0];
    const isOnly = material.tokens.every(
      ({ symbol, unknown }) =>
        symbol.startsWith("WHEN") || symbol === "EVERY" || (!unknown && AROUND.has(symbol)),
    );
    if (when === undefined || !isOnly) return undefined;
    if (when.impossible) return { slots: {}, problem: noSuchDay(trimmed(text)) };
    const slots = read({ when, working: material.working });
    const { time, isDay, hourPassed = false } = when;
    return (
      slots && { slots, hourSaid: time !== undefined, daySaid: isDay, ...(hourPassed && { hourPassed }) }
    );
  };
}

/** Free words are an answer unless they plainly say a command. */
function free(slot: "product" | "reason" | "note" | "text" | "code"): Reader {
  return (text, context) => (isTopic(text, context) ? undefined : { slots: { [slot]: trimmed(text) } });
}

function slotOf(slot: "minutes" | "amountFen" | "points", value: number | undefined): SlotAnswer | undefined {
  return value === undefined ? undefined : { slots: { [slot]: value } };
}

function wholeNumber(text: string): number | undefined {
  return readNumber(normalise(text).text.replace(/[\s。!]|\.(?!\d)|分钟?|积分|个$/g, ""));
}

function fenOf(yuan: number | undefined): number | undefined {
  return yuan === undefined ? undefined : Math.round(yuan * 100);
}
