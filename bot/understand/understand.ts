import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import { askedApproval } from "./approvals.ts";
import { aboutArchive } from "./archive/archive.ts";
import { askedContracts } from "./asked-contracts.ts";
import { commandByShape } from "./by-shape.ts";
import { rounded, type Weighed, weigh } from "./confidence.ts";
import { type Reference, referenceOf } from "./dates/reference.ts";
import type { When } from "./dates/when.ts";
import { type Draft, draftOf } from "./draft.ts";
import { exampleMatcher } from "./examples.ts";
import { frameOf } from "./frame.ts";
import { askedGroups } from "./groups.ts";
import { askedKnowledge } from "./knowledge.ts";
import { isLeaveBack } from "./leave-back.ts";
import { withHint, withLeftovers } from "./leftover.ts";
import { match, symbolsOf } from "./match-command.ts";
import type { Filled, Material } from "./material.ts";
import { normalise, written } from "./normalise.ts";
import { offersFor } from "./offers.ts";
import { askedOwnership } from "./ownership.ts";
import { askedSearch } from "./searches.ts";
import { fill } from "./slots.ts";
import { tokensOf } from "./tokens.ts";
import type { CommandName, Context, Problem, Understanding } from "./understanding.ts";

/** Longer messages are not read at all; the door has its own, lower limit. */
const READABLE = 2000;
/** How sure a command is that is known by the shape of its sentence. */
const SHAPED = 0.93;

/** Words to a command and its slots. Pure: the same words in the same context are understood alike. */
export function understand(text: string, context: Context): Understanding {
  if (text.length > READABLE || !/[\p{L}\p{N}]/u.test(text)) return nothing();
  return (
    askedKnowledge(normalise(text).text) ??
    askedApproval(text, context) ??
    askedGroups(text, context) ??
    aboutArchive(text, context) ??
    matched(text, context)
  );
}

function matched(text: string, context: Context): Understanding {
  const material = materialOf(text, context);
  const search = askedContracts(material.draft.said.text) ? undefined : askedSearch(text, context);
  const shaped = search ? undefined : commandByShape(material.draft.said.text);
  if (shaped && context.allowed.includes(shaped))
    return sure({ command: shaped, confidence: SHAPED }, material);
  const asked = askedOwnership(material, context) ?? search;
  if (asked) return asked;
  const weighed = weigh(match(exampleMatcher(), symbolsOf(material.frame.head)), {
    text: material.draft.said.text,
    frame: material.frame,
    symbols: symbolsOf(material.frame.head),
    allowed: context.allowed,
  });
  const [best] = weighed;
  return best && isSure(best, context) ? sure(best, material) : unsure(weighed, { material, context });
}

function isSure({ confidence, isDoubted }: Weighed, { confident }: Context): boolean {
  return confidence >= confident && isDoubted !== true;
}

function nothing(): Understanding {
  return { command: null, confidence: 0, readings: [], slots: {} };
}

interface Told {
  readonly context: Context;
  readonly reference: Reference;
}

export function materialOf(text: string, context: Context): Material {
  const reference = referenceOf(context.now, context.calendar);
  const first = draftOf(normalise(text), context, reference);
  const tokens = tokensOf(first, reference.day);
  const draft = withLeftovers(first, { tokens, context });
  return { ...materialFrom(draft, { context, reference }), plain: first };
}

function materialFrom(draft: Draft, { context, reference }: Told): Material {
  const tokens = tokensOf(draft, reference.day);
  const working = { dueTime: context.dueTime, hours: context.hours ?? WORK_DEFAULT.personalHours, reference };
  return {
    draft,
    plain: draft,
    frame: frameOf(tokens),
    tokens,
    working,
    hasBook: context.clients !== undefined && context.staff !== undefined,
  };
}

function sure({ command, confidence }: Weighed, material: Material): Understanding {
  const filled = fill(command, material);
  const problem = problemOf(command, material);
  const unread = !material.hasBook && mayHoldName(command, material) ? unreadName(material) : {};
  return {
    command,
    confidence: rounded(confidence),
    readings: [],
    ...unread,
    ...filled,
    ...(problem && { problem }),
  };
}

/** Without the books nobody can tell what unknown words name: the caller brings them and asks again. */
function unreadName({ draft }: Material): Pick<Understanding, "client"> {
  return { client: { kind: "none", said: draft.said.raw.trim() } };
}

function mayHoldName(command: CommandName, { draft, frame }: Material): boolean {
  const isStaffed = command === "hand-over-task" || command === "take-leave";
  const words = isStaffed ? [...frame.head, ...frame.tail] : frame.head;
  const spelt = draft.spans.some(
    ({ kind, start, end }) => kind === "items" && NUMERAL.test(draft.said.text.slice(start, end)),
  );
  return spelt || words.some(({ unknown }) => unknown);
}

/** 把二中的拜访推到明天: a bare numeral may begin a name. */
const NUMERAL = /^[一二两三四五六七八九十]+$/;

interface Unsure {
  readonly material: Material;
  readonly context: Context;
}

function unsure(weighed: readonly Weighed[], { material, context }: Unsure): Understanding {
  const readings = offersFor(weighed, { material: hinted(material, context), context });
  const [near] = readings;
  const { client, staff }: Partial<Filled> = near ? fill(near.command, material) : {};
  const named = { ...(client && { client }), ...(staff && { staff }) };
  const about = isLeaveBack(material) ? { about: "leave-back" as const } : {};
  return {
    command: null,
    confidence: rounded(weighed[0]?.confidence ?? 0),
    readings,
    slots: {},
    ...named,
    ...about,
  };
}

/** With the client that the words may name, so that something about it can be offered. */
function hinted({ draft, tokens, working }: Material, context: Context): Material {
  return materialFrom(withHint(draft, { tokens, context }), { context, reference: working.reference });
}

const DATED: ReadonlySet<CommandName> = new Set([
  "show-agenda",
  "add-task",
  "edit-task",
  "list-done",
  "postpone-task",
  "take-leave",
  "set-digest",
]);

/** A day that does not exist, said before anything is done. */
function problemOf(command: CommandName, { draft, frame }: Material): Problem | undefined {
  if (!DATED.has(command)) return undefined;
  const isFree = (at: number) => command !== "add-task" && frame.text !== undefined && at >= frame.text.start;
  const wrong = draft.spans.find(
    (span) => span.kind === "when" && isImpossible(span.when) && !isFree(span.start),
  );
  return wrong && { code: "date.impossible", facts: { said: saidOf(wrong, draft) } };
}

function isImpossible({ impossible, to }: When): boolean {
  return impossible === true || to?.impossible === true;
}

function saidOf({ start, end }: { readonly start: number; readonly end: number }, { said }: Draft): string {
  return written(said, start, end).replace(/(?:之前|以前|之内|以内|前|内)$/u, "");
}
