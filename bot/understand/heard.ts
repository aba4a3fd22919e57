import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { type Reference, referenceOf } from "./dates/reference.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isFitting } from "./fitting.ts";
import { frameOf } from "./frame.ts";
import { withLeftovers } from "./leftover.ts";
import type { Material } from "./material.ts";
import { normalise, type Said } from "./normalise.ts";
import { type Opinion, opinionsOn } from "./second-opinion.ts";
import { tokensOf } from "./tokens.ts";
import { traitsOf } from "./traits.ts";
import type { Context, Understanding } from "./understanding.ts";

/** A sentence as every reader meets it. */
export interface Heard {
  readonly raw: string;
  readonly said: Said;
  readonly context: Context;
  /** With its names, days and lines found; made when it is first asked for. */
  readonly material: () => Material;
  /** What all known sentences together speak for, best first. */
  readonly opinions: () => readonly Opinion[];
}

/** What a sentence comes to; `undefined` for whatever is none of the reader's business. */
export type Reader = (heard: Heard) => Understanding | undefined;

export function heardOf(raw: string, context: Context): Heard {
  let material: Material | undefined;
  const said = withoutCourtesy(normalise(raw));
  const made = () => {
    material ??= materialIn(said, context);
    return material;
  };
  let opinions: readonly Opinion[] | undefined;
  const opined = () => {
    if (context.plainly) return [];
    opinions ??= opinionsOn(traitsOf(made())).filter(({ command }) => isFitting(command, made()));
    return opinions;
  };
  return { raw: said.raw, said, context, material: made, opinions: opined };
}

export function materialOf(text: string, context: Context): Material {
  return materialIn(withoutCourtesy(normalise(text)), context);
}

function materialIn(said: Said, context: Context): Material {
  const reference = referenceOf(context.now, context.calendar);
  const first = draftOf(said, context, reference);
  const tokens = tokensOf(first, reference.day);
  const draft = withLeftovers(first, { tokens, context });
  return { ...materialFrom(draft, { context, reference }), plain: first };
}

interface Told {
  readonly context: Context;
  readonly reference: Reference;
}

export function materialFrom(draft: Draft, { context, reference }: Told): Material {
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
