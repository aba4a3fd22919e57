import type { Working } from "./dates/resolve.ts";
import type { When } from "./dates/when.ts";
import type { Draft, Span } from "./draft.ts";
import type { Frame } from "./part.ts";
import type { Token } from "./token.ts";
import type { Meant, Understanding } from "./understanding.ts";

/** What a sentence offers to the slots of the command that it says. */
export interface Material {
  readonly draft: Draft;
  /** The same before words that no list knows were taken for names. */
  readonly plain: Draft;
  readonly frame: Frame;
  readonly tokens: readonly Token[];
  readonly working: Working;
  /** Whether the clients in scope were given: without them nobody can tell whether a name is one. */
  readonly hasBook: boolean;
}

export type Filled = Meant & Pick<Understanding, "slots">;

export function merged(...parts: readonly Filled[]): Filled {
  const slots = Object.assign({}, ...parts.map((part) => part.slots));
  return Object.assign({}, ...parts, { slots });
}

/** Parts of the sentence that are not free words. */
export function outside({ draft, frame }: Pick<Material, "draft" | "frame">): Span[] {
  const { text } = frame;
  return draft.spans.filter(({ start }) => text === undefined || start < text.start || start >= text.end);
}

export function whensOf(material: Pick<Material, "draft" | "frame">): When[] {
  return outside(material).flatMap((span) =>
    span.kind === "when" && !span.when.repeated ? [span.when] : [],
  );
}

/** The name in the book where there is one, else the words that were said. */
export function nameOf(span: Extract<Span, { kind: "client" | "staff" }>, { said }: Draft): string {
  return span.found.kind === "one" ? span.found.name : said.raw.slice(span.start, span.end);
}
