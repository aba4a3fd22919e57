import { chipFor } from "./chips.ts";
import { rounded, type Weighed } from "./confidence.ts";
import { speaksFor } from "./evidence.ts";
import { type Filled, type Material, nameOf } from "./material.ts";
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

/** What to offer where nothing was sure: the nearest commands that the words speak for, then what concerns the client. */
export function offersFor(weighed: readonly Weighed[], { material, context }: Unsure): Reading[] {
  const near = weighed.filter(
    ({ command, confidence }) => confidence >= WORTH_OFFERING && speaksFor(command, material),
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
  const client = ABOUT_CLIENT.includes(command) ? clientIn(material) : undefined;
  return { ...(client && { client }), ...slots };
}

function clientIn({ draft }: Material): string | undefined {
  const span = draft.spans.find((each) => each.kind === "client");
  return span?.kind === "client" && span.found.kind !== "none" ? nameOf(span, draft) : undefined;
}
