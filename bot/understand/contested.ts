import { opined } from "./agreed.ts";
import { filledFor } from "./filled.ts";
import type { Heard, Reader } from "./heard.ts";
import type { Understanding } from "./understanding.ts";
import { unsure } from "./unsure.ts";

/** Surer than this nothing is: a number alone, a word that means one thing. */
const BEYOND = 0.995;
/** What the second opinion gives so little, and another command so much, is not taken on one reader's word. */
const LITTLE = 0.05;
const MUCH = 0.7;
const GROUNDS = 0.5;

/** A reader that goes by a few words gives way where all known sentences speak against it. */
export function contestable(read: Reader, beyond = BEYOND): Reader {
  return (heard) => {
    const understood = read(heard);
    const isSure = understood === undefined || understood.confidence >= beyond;
    return isSure ? understood : (contested(understood, heard) ?? understood);
  };
}

function contested({ command, confidence }: Understanding, heard: Heard): Understanding | undefined {
  if (command === null) return undefined;
  const opinions = heard.opinions();
  const [top] = opinions;
  const own = opinions.find((each) => each.command === command)?.confidence ?? 0;
  if (top === undefined || top.command === "-" || own > LITTLE) return undefined;
  if (top.confidence < MUCH || top.grounds < GROUNDS) return undefined;
  const other = opined(top, heard.material());
  return other ? filledFor(other, heard.material()) : unsure([{ command, confidence }], heard);
}
