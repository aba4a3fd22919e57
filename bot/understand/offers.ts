import { chipFor } from "./chips.ts";
import { rounded, type Weighed } from "./confidence.ts";
import { speaksFor } from "./evidence.ts";
import { type Filled, type Material, nameOf } from "./material.ts";
import type { Opinion } from "./second-opinion.ts";
import { fill } from "./slots.ts";
import type { CommandName, Context, Reading, Slots } from "./understanding.ts";

const READINGS = 3;
const WORTH_OFFERING = 0.25;

/** What may well be meant where a client was named and nothing told what to do. */
const ABOUT_CLIENT: readonly CommandName[] = ["show-task", "note-task", "add-task"];

interface Unsure {
  readonly material: Material;
  readonly context: Context;
}

interface Judged {
  readonly weighed: readonly Weighed[];
  readonly opinions: readonly Opinion[];
}

/** What to offer where nothing was sure: the nearest commands that the words speak for, then what concerns the client. */
export function offersFor({ weighed, opinions }: Judged, { material, context }: Unsure): Reading[] {
  const alike = weighed.filter(
    ({ command, confidence }) => confidence >= WORTH_OFFERING && speaksFor(command, material),
  );
  const near = withOpinions(
    alike,
    opinions.filter((each) => isGrounded(each, material)),
  );
  const wishes = [...lookFirst(near, material), ...aboutClient(material)];
  const allowed = wishes.filter(({ command }) => context.allowed.includes(command));
  return allowed
    .filter(({ command }, at) => allowed.findIndex((other) => other.command === command) === at)
    .slice(0, READINGS)
    .map(({ command, confidence }) => ({
      command,
      confidence: rounded(confidence),
      example: chipFor(command, slotsOf(command, material), context.language),
    }));
}

/** Less than one in twenty is not worth a place; where most speaks for no wish at all, nothing more is offered. */
const WORTH_SAYING = 0.05;
const NO_WISH = 0.5;
/** Of likeness and opinion the second is right more often. */
const LIKENESS = 0.4;

/** So many of the words must speak for what is offered; fewer where a line or a name shows that work is spoken of. */
const GROUNDS = { bare: 0.4, named: 0.2 };

function isGrounded({ command, grounds }: Opinion, material: Material): boolean {
  const isNamed = material.tokens.some(
    ({ symbol }) => symbol === "T" || symbol === "STAFF" || symbol === "REF",
  );
  const least = isNamed ? GROUNDS.named : GROUNDS.bare;
  return command === "-" || grounds >= least || speaksFor(command, material);
}

/** Both together, best first. */
function withOpinions(alike: readonly Weighed[], opinions: readonly Opinion[]): Weighed[] {
  const none = opinions.find(({ command }) => command === "-")?.confidence ?? 0;
  const share = (command: string) => opinions.find((each) => each.command === command)?.confidence ?? 0;
  const rank = ({ command, confidence }: Weighed) => {
    const likeness = alike.find((each) => each.command === command) ? confidence : 0;
    return LIKENESS * likeness + share(command) / Math.max(1 - none, WORTH_SAYING);
  };
  const others = opinions.flatMap(({ command, confidence }) => {
    const isNear = command !== "-" && !alike.some((each) => each.command === command);
    const isWorth = none < NO_WISH && confidence >= WORTH_SAYING * (1 - none);
    return isNear && isWorth ? [{ command, confidence }] : [];
  });
  return [...alike, ...others].sort((a, b) => rank(b) - rank(a));
}

/** A change that was spoken of but not asked for: the task is what is meant, so looking at it is offered first. */
function lookFirst(near: readonly Weighed[], material: Material): readonly Weighed[] {
  const [best] = near;
  const { slots }: Partial<Filled> = best?.isDoubted ? fill("show-task", material) : {};
  if (best === undefined || !(slots?.items ?? slots?.client)) return near;
  return [{ command: "show-task", confidence: best.confidence }, ...near];
}

function aboutClient(material: Material): Weighed[] {
  if (clientIn(material) === undefined) return [];
  return ABOUT_CLIENT.map((command) => ({ command, confidence: WORTH_OFFERING }));
}

/** A client stands in what is offered wherever in the sentence it was named. */
function slotsOf(command: CommandName, material: Material): Slots {
  const { slots } = fill(command, material);
  const client = clientIn(material);
  return { ...(client && { client }), ...slots };
}

function clientIn({ draft }: Material): string | undefined {
  const span = draft.spans.find((each) => each.kind === "client");
  return span?.kind === "client" && span.found.kind !== "none" ? nameOf(span, draft) : undefined;
}
