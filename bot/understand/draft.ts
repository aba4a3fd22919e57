import type { Reference } from "./dates/reference.ts";
import { readWhens, type When } from "./dates/when.ts";
import { nameIndex, namesIn } from "./name-index.ts";
import type { Said } from "./normalise.ts";
import { numberedIn } from "./numbered.ts";
import { durationsIn, moneyIn } from "./numbers.ts";
import { itemsIn } from "./ordinals.ts";
import { type PersonSpan, peopleIn } from "./people.ts";
import type { Context, Found } from "./understanding.ts";

export type Part =
  | { readonly kind: "items"; readonly items: readonly number[] }
  | { readonly kind: "client"; readonly found: Found }
  | { readonly kind: "staff"; readonly found: Found; readonly titled: boolean }
  | { readonly kind: "when"; readonly when: When }
  | { readonly kind: "length"; readonly minutes: number }
  | { readonly kind: "money"; readonly fen: number };
export type Span = Part & { readonly start: number; readonly end: number };

/** A sentence with what has been found in it; found places are blotted out in `rest`, length for length. */
export interface Draft {
  readonly said: Said;
  readonly rest: string;
  readonly spans: readonly Span[];
}

export const BLOT = "\ue000";

/** Names first, for they may hold numbers and days (三一重工, 明天教育); then days, stretches, lines, money. */
export function draftOf(said: Said, context: Context, reference: Reference): Draft {
  let draft: Draft = { said, rest: said.text, spans: [] };
  const { clients, staff } = context;
  if (clients)
    draft = marked(
      draft,
      namesIn(draft.rest, nameIndex(clients)).map((span) => ({ kind: "client", ...span })),
    );
  if (staff)
    draft = marked(
      draft,
      peopleIn(draft.rest, staff).flatMap((span) =>
        isTheirs(span, draft) ? [] : [{ kind: "staff", ...span }],
      ),
    );
  draft = marked(
    draft,
    numberedIn(draft.rest, context.shown).map((span) => ({ kind: "items", ...span })),
  );
  draft = marked(
    draft,
    readWhens(draft.rest, reference).map((when) => ({
      kind: "when",
      when,
      start: when.start,
      end: when.end,
    })),
  );
  draft = marked(
    draft,
    durationsIn(draft.rest).map((span) => ({ kind: "length", ...span })),
  );
  draft = marked(
    draft,
    itemsIn(draft.rest).map((span) => ({ kind: "items", ...span })),
  );
  return marked(
    draft,
    moneyIn(draft.rest).map((span) => ({ kind: "money", ...span })),
  );
}

/** 永安保险赵经理 is a person of the client, not a colleague. */
function isTheirs({ start, end, isNickname }: PersonSpan, { rest, spans }: Draft): boolean {
  const client = spans.find(
    (span) => span.end === start || (span.end === start - 1 && rest.charAt(start - 1) === "的"),
  );
  return isNickname && client !== undefined && !/^[哥姐]$/.test(rest.charAt(end - 1));
}

export function marked({ said, rest, spans }: Draft, found: readonly Span[]): Draft {
  if (found.length === 0) return { said, rest, spans };
  let blotted = rest;
  for (const { start, end } of found)
    blotted = blotted.slice(0, start) + BLOT.repeat(end - start) + blotted.slice(end);
  return { said, rest: blotted, spans: [...spans, ...found].sort((a, b) => a.start - b.start) };
}
