import { rounded, type Weighed, weigh } from "./confidence.ts";
import { exampleMatcher } from "./examples.ts";
import { filledFor } from "./filled.ts";
import { type Heard, materialFrom } from "./heard.ts";
import { isLeaveBack } from "./leave-back.ts";
import { withHint } from "./leftover.ts";
import { match, symbolsOf } from "./match-command.ts";
import type { Filled, Material } from "./material.ts";
import { offersFor } from "./offers.ts";
import { fill } from "./slots.ts";
import type { Context, Understanding } from "./understanding.ts";

/** What sounds like an example; where none is sure, the nearest readings are offered. Every sentence comes to something. */
export function byLikeness({ context, material: made }: Heard): Understanding {
  const material = made();
  const symbols = symbolsOf(material.frame.head);
  const weighed = weigh(match(exampleMatcher(), symbols), {
    text: material.draft.said.text,
    frame: material.frame,
    symbols,
    allowed: context.allowed,
  });
  const [best] = weighed;
  return best && isSure(best, context) ? filledFor(best, material) : unsure(weighed, { material, context });
}

function isSure({ confidence, isDoubted }: Weighed, { confident }: Context): boolean {
  return confidence >= confident && isDoubted !== true;
}

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
