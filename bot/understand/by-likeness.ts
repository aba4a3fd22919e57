import { agreedOn } from "./agreed.ts";
import { weigh } from "./confidence.ts";
import { exampleMatcher } from "./examples.ts";
import { filledFor } from "./filled.ts";
import type { Heard } from "./heard.ts";
import { match, symbolsOf } from "./match-command.ts";
import type { Understanding } from "./understanding.ts";
import { unsure } from "./unsure.ts";

/** What sounds like an example, or like all that are known; else the nearest readings are offered. Every sentence comes to something. */
export function byLikeness(heard: Heard): Understanding {
  const { context, material: made, opinions } = heard;
  const material = made();
  const symbols = symbolsOf(material.frame.head);
  const weighed = weigh(match(exampleMatcher(), symbols), {
    text: material.draft.said.text,
    frame: material.frame,
    symbols,
    allowed: context.allowed,
  });
  const agreed = agreedOn({ weighed, opinions: opinions(), material, context });
  return agreed ? filledFor(agreed, material) : unsure(weighed, heard);
}
