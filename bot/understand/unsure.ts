import { rounded, type Weighed } from "./confidence.ts";
import { type Heard, materialFrom } from "./heard.ts";
import { isLeaveBack } from "./leave-back.ts";
import { withHint } from "./leftover.ts";
import type { Filled, Material } from "./material.ts";
import { offersFor } from "./offers.ts";
import { fill } from "./slots.ts";
import type { Context, Understanding } from "./understanding.ts";

/** Nothing is sure: nothing is done, and the nearest readings are offered. */
export function unsure(
  weighed: readonly Weighed[],
  { material: made, opinions, context }: Heard,
): Understanding {
  const material = made();
  const judged = { weighed, opinions: opinions() };
  const readings = offersFor(judged, { material: hinted(material, context), context });
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
