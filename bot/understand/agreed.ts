import { isFinalQuestion } from "./asked.ts";
import type { Weighed } from "./confidence.ts";
import { looks } from "./looks.ts";
import type { Material } from "./material.ts";
import { doubtOf, isChange } from "./mood.ts";
import type { Opined, Opinion } from "./second-opinion.ts";
import { fill } from "./slots.ts";
import type { CommandName, Context, SlotName } from "./understanding.ts";

/** What is sure, and how sure. */
export interface Agreed {
  readonly command: CommandName;
  readonly confidence: number;
}

interface Judging {
  readonly weighed: readonly Weighed[];
  readonly opinions: readonly Opinion[];
  readonly material: Material;
  readonly context: Context;
}

/** A look that is wrong costs a glance, a change costs trust: how sure the second opinion alone must be of each. */
const LOOK = 0.7;
const CHANGE = 0.92;
/** Of a look, where a change was spoken of but not asked for. */
const DOUBTFUL = 0.85;
/** So many of the words must speak for it. */
const GROUNDS = 0.5;
/** The command that likeness and the second opinion settle on together; `undefined` where nothing is sure. */
export function agreedOn(judging: Judging): Agreed | undefined {
  return ofLikeness(judging) ?? ofBoth(judging) ?? ofOpinion(judging);
}

function ofLikeness({ weighed: [best], context }: Judging): Agreed | undefined {
  return best && !best.isDoubted && best.confidence >= context.confident ? best : undefined;
}

/** Each is half sure of the same. */
function ofBoth({ weighed: [best], opinions: [other], material, context }: Judging): Agreed | undefined {
  if (best === undefined || best.isDoubted || best.command !== other?.command) return undefined;
  const confidence = 1 - (1 - best.confidence) * (1 - other.confidence);
  const isSure = isLook(best.command)
    ? confidence >= context.confident
    : confidence >= CHANGE && isWished(best.command, material);
  return isSure ? { command: best.command, confidence } : undefined;
}

function ofOpinion({ weighed: [best], opinions: [other], material }: Judging): Agreed | undefined {
  return other && opined(other, material, best?.isDoubted ? DOUBTFUL : LOOK);
}

/** What is sure by the second opinion alone. */
export function opined(
  { command, confidence, grounds }: Opinion,
  material: Material,
  least = LOOK,
): Agreed | undefined {
  if (!isCommand(command) || UNFIT.has(command) || grounds < GROUNDS || hasOddNumber(material))
    return undefined;
  const isSure = isLook(command) ? confidence >= least : confidence >= CHANGE && isWished(command, material);
  return isSure ? { command, confidence } : undefined;
}

/** It takes words that only the shape of a sentence parts. */
const UNFIT: ReadonlySet<Opined> = new Set(["try-rules"]);
/** Beside the changes whose word must have been said: they show what they would do and wait for a yes. One of these must be named. */
const ASKING_FIRST: Readonly<Partial<Record<CommandName, readonly SlotName[]>>> = {
  "approve-request": ["items", "client"],
  "reject-request": ["items", "client"],
  "assign-clients": ["staff"],
  "hand-over-clients": ["staff"],
  "accept-hand-over": ["filter"],
  "cover-for": ["staff"],
  "request-discount": ["client", "items"],
  "redeem-points": ["client", "items"],
  "adjust-points": ["points"],
  "cancel-redemption": ["client", "items"],
  "confirm-tier": ["client", "items"],
};

/** A number of a phone or a passport belongs to no command that is only guessed. */
function hasOddNumber({ tokens }: Material): boolean {
  return tokens.some(({ symbol, unknown }) => unknown && /\d{4}/.test(symbol));
}

function isCommand(command: Opined): command is CommandName {
  return command !== "-";
}

function isLook(command: Opined): boolean {
  return isCommand(command) && looks(command) && !isChange(command);
}

const SPOKEN_OF: readonly string[] = ["NOT", "IF", "ASK", "OTHER", "WHO", "WHY", "HOW", "WHICH", "EVERY"];

/** Asked for, and neither denied, asked nor supposed. */
function isWished(command: CommandName, material: Material): boolean {
  const { draft, frame, tokens } = material;
  const { text } = draft.said;
  if (isFinalQuestion(text) || tokens.some(({ symbol }) => SPOKEN_OF.includes(symbol))) return false;
  if (isChange(command)) return doubtOf(command, { text, frame }) === undefined;
  const { slots } = fill(command, material);
  return ASKING_FIRST[command]?.some((slot) => slots[slot] !== undefined) ?? false;
}
