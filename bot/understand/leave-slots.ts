import { addDays } from "#shared/domain/calendar/day.ts";
import { leaveFor, leaveOf, type Working } from "./dates/resolve.ts";
import type { When } from "./dates/when.ts";
import { freeText } from "./free-text.ts";
import { type Filled, type Material, outside, whensOf } from "./material.ts";
import { trimmed } from "./normalise.ts";
import type { Slots } from "./understanding.ts";

const KINDS = /年休假|年假|年休|病假|事假|婚假|产假|陪产假|丧假|调休|sick|annual/;

/** From when to when, and why. */
export function leave(material: Material): Filled {
  const { draft, frame, working } = material;
  const reason = freeText(draft.said, frame) ?? KINDS.exec(draft.said.text)?.[0] ?? whyAfter(material);
  const slots = { ...leaveSpan(material, working), ...(reason && { reason }) };
  return { slots };
}

/** 我想请个假后天上午去看牙: dictated, what it is for comes last. */
function whyAfter(material: Material): string | undefined {
  const { draft } = material;
  const said = /(?:请|休)(?:个|一?下|[半一两三]天)?假?(?=[去陪带送接办参看])/u.exec(draft.said.text);
  const day = draft.spans.findLast(({ kind }) => kind === "when")?.end ?? draft.said.raw.length;
  const end = Math.max(day, said === null ? 0 : said.index + said[0].length);
  return /^(?:要|得)?(?:去|陪|带|送|接|办|参加|看).{1,20}$/u.test(draft.said.text.slice(end))
    ? trimmed(draft.said.raw.slice(end))
    : undefined;
}

function leaveSpan(material: Material, working: Working): Slots {
  const whens = whensOf(material).filter(({ impossible }) => !impossible);
  const when = whens.find(({ half, time, to }) => half ?? time ?? to) ?? whens[0];
  const [first, ...others] = whens;
  if (first && others.length > 0 && whens.every(isWholeDay)) return daysTogether([first, ...others], working);
  const minutes = outside(material).find((span) => span.kind === "length")?.minutes;
  if (when === undefined) return minutes === undefined ? {} : { minutes };
  return minutes === undefined || when.to ? leaveOf(when, working) : leaveLength(when, minutes, working);
}

function isWholeDay({ half, time, to, until }: When): boolean {
  return (half ?? time ?? to ?? until) === undefined;
}

/** 周一和周二 is one stretch; days apart are two leaves, so that it is asked for. */
function daysTogether(days: readonly [When, ...When[]], working: Working): Slots {
  const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const isApart = sorted.some(({ day }, at) => at > 0 && addDays(sorted[at - 1]?.day ?? day, 1) < day);
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (isApart || from === undefined || to === undefined) return {};
  return { from: leaveOf(from, working).from, to: leaveOf(to, working).to };
}

const HALF_DAY = 720;

/** Half a day needs to know which half. */
function leaveLength(when: When, minutes: number, working: Working): Slots {
  if (minutes !== HALF_DAY) return leaveFor(when, minutes, working);
  return when.half || when.time ? leaveOf(when, working) : { day: when.day, minutes };
}
