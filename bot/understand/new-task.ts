import { dueOf } from "./dates/resolve.ts";
import type { When } from "./dates/when.ts";
import type { Span } from "./draft.ts";
import { taskText } from "./free-text.ts";
import { type Filled, type Material, nameOf } from "./material.ts";
import { isOrder } from "./task-frame.ts";
import { taskTypeOf } from "./task-type.ts";
import type { Slots } from "./understanding.ts";

/** What is to be done, for whom and by when. A visit or meeting whose hour is said begins then (`at`). */
export function newTask(material: Material): Filled {
  const { draft, working } = material;
  const when = dayOfTask(material);
  const due = when && !when.impossible ? dueOf(when, working) : undefined;
  const lifted = draft.spans.filter((span) => span.kind === "when" && (span.when === when || isRepeat(span)));
  const bounds = boundsOf(material);
  const text = wanted(taskText(draft.said, bounds.from, { to: bounds.to, cut: lifted }));
  const parties = partiesOf(material, text);
  const slots: Slots = {
    ...(text && { text }),
    ...(due && { due: due.due }),
    ...(due?.hourSaid && !when?.by && isMeeting(text) && { at: due.due }),
    ...moneyOf(draft.spans),
    ...contactIn(draft.said.raw),
    ...parties.slots,
  };
  return {
    ...parties,
    slots,
    ...(due && { hourSaid: due.hourSaid, ...(due.hourPassed && { hourPassed: true }) }),
  };
}

/** 再加一个提醒 says nothing of what. */
function wanted(said = ""): string {
  return /^(?:再|又|也)$/u.test(said) ? "" : said;
}

function moneyOf(spans: readonly Span[]): Pick<Slots, "amountFen"> {
  const money = spans.find((span) => span.kind === "money");
  return money ? { amountFen: money.fen } : {};
}

function isRepeat(span: Span): boolean {
  return span.kind === "when" && span.when.repeated === true;
}

function isMeeting(text: string): boolean {
  return (
    ["VISIT", "INDIVIDUAL_VISIT", "APPOINTMENT", "FIRST_CONTACT"].includes(taskTypeOf(text)) ||
    /见|谈|会|^[去到跟和与约陪]/.test(text)
  );
}

/** The day beside the mark, else the first; 周五的会议 is part of what is to be done. */
function dayOfTask({ draft }: Material): When | undefined {
  const whens = draft.spans.flatMap((span) =>
    span.kind === "when" && !span.when.repeated ? [span.when] : [],
  );
  return whens.find(({ end, by }) => by || !draft.said.text.startsWith("的", end));
}

/** 周五前交总结，记一个. */
const TAIL = /[,，]\s*(?:帮我|给我)?(?:记|加|建)(?:一个|个|一条|一下|上|着)[吧。!\s]*$/u;

/** From the mark to the end; the whole sentence where nothing follows the mark, or where there is none. */
function boundsOf({ draft, frame, tokens }: Material): { from: number; to: number } {
  const to = draft.said.raw.length - (TAIL.exec(draft.said.text)?.[0].length ?? 0);
  const mark = tokens.find(({ symbol }) => symbol === "ADD");
  const from = draft.said.text.length - draft.said.text.trimStart().length;
  if (frame.kind !== "add" || mark === undefined) return { from, to };
  const after = tokens.filter(
    ({ start, symbol }) =>
      start >= mark.end && !["|", "FILL", "ADD", "TASK"].includes(symbol) && !symbol.startsWith("WHEN"),
  );
  if (after.length > 0) return { from: frame.text?.start ?? mark.end, to };
  return { from, to: mark.start };
}

function contactIn(raw: string): Pick<Slots, "contact"> {
  const said =
    /(?:^|[^\u4e00-\u9fff]|[给跟和与找约访向请问见催局院校厂司行团部])([\u4e00-\u9fff](?:总监|总经理|总|主任|院长|校长|局长|处长|科长|经理|老师|先生|女士|书记|厂长|董事长|老板))/u.exec(
      raw,
    )?.[1];
  return said ? { contact: said } : {};
}

/** The client in the words; the colleague only where the task is given to him: 给李娜加个任务. */
function partiesOf(material: Material, text: string): Filled {
  const { draft, hasBook } = material;
  const client = draft.spans.find((span) => span.kind === "client");
  const owner = ownerOf(material);
  const staff = owner ? { staff: owner.found } : {};
  const named = owner ? { staff: nameOf(owner, draft) } : {};
  if (client && client.found.kind !== "none")
    return { slots: { ...named, client: nameOf(client, draft) }, client: client.found, ...staff };
  // Without the book nobody can tell: the caller brings it and asks again.
  return hasBook
    ? { slots: named, ...staff }
    : { slots: named, client: { kind: "none", said: text }, ...staff };
}

function ownerOf({ draft, tokens }: Material): Extract<Span, { kind: "staff" }> | undefined {
  const at = tokens.findIndex(({ symbol }) => symbol === "ADD");
  const mark = tokens[at];
  const ordered = isOrder(tokens, at) ? tokens[at + 1]?.span : undefined;
  if (ordered?.kind === "staff") return ordered;
  const staff = draft.spans.find((span) => span.kind === "staff");
  if (staff?.kind !== "staff" || mark === undefined) return undefined;
  const isBefore = staff.end <= mark.start && /[给为帮替让]\s*$/.test(draft.said.text.slice(0, staff.start));
  const isTo =
    /(?:for|给)\s*$/.test(draft.said.text.slice(0, staff.start)) &&
    staff.start - mark.end < 4 &&
    staff.start > mark.start &&
    /加|建|增|添|add|create|new/.test(draft.said.text.slice(mark.start, mark.end));
  return isBefore || isTo ? staff : undefined;
}
