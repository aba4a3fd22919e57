import type { Action } from "#shared/domain/conversation/reply.ts";

export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

export const LONGEST = { title: 200, line: 300, text: 5000, spoken: 1000 };

/** What people wrote stands in text runs only, which know no markdown in any host. */
export function text(
  words: string,
  { spacing, ...look }: Readonly<Record<string, unknown>> = {},
): CardElement {
  return {
    type: "RichTextBlock",
    ...(spacing === undefined ? {} : { spacing }),
    inlines: [run(words, look)],
  };
}

export function run(words: string, look: Readonly<Record<string, unknown>> = {}): CardElement {
  return { type: "TextRun", text: words, ...look };
}

/** Our own words only, never what people wrote. */
export function headline(title: string, color: string): CardElement {
  const look = { style: "heading", size: "Small", weight: "Bolder", spacing: "Medium", color };
  return { type: "TextBlock", text: title, ...look };
}

export function column(width: string, items: readonly CardElement[]): CardElement {
  return { type: "Column", width, items };
}

/** Hosts that do not know Action.Execute fall back to Action.Submit with the same verb and data. */
export function button({ label, verb, data = {}, style }: Action, tooltip?: string): CardElement {
  const look = { title: label, ...(tooltip && { tooltip }), ...(style && { style: STYLES[style] }) };
  const fallback = { type: "Action.Submit", title: label, data: { ...data, verb } };
  return { type: "Action.Execute", ...look, verb, data, fallback };
}
const STYLES = { primary: "positive", danger: "destructive" };

/** Counted in whole characters, so that no surrogate pair is torn. */
export function cut(words: string, longest: number): string {
  const characters = [...words];
  return characters.length <= longest ? words : `${characters.slice(0, longest - 1).join("")}…`;
}
