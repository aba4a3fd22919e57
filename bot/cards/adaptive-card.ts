import type { ChannelPhrases } from "#bot/phrases/zh/channel.ts";
import type { Action, Reply, ReplyItem } from "#shared/domain/conversation/reply.ts";

/** Adaptive Card 1.5. What people wrote stands in text runs only, which know no markdown in any host. */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly version: "1.5";
  readonly lang?: string;
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardElement[];
}
export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

const MAX_BYTES = 25 * 1024;
const LONGEST = { title: 200, line: 300, text: 5000, spoken: 1000 };

/** A reply that is words only needs no card: `undefined`. At most 25 KB; rows that do not fit are counted, not lost. */
export function adaptiveCard(reply: Reply, say: ChannelPhrases): AdaptiveCard | undefined {
  const { items, actions, title, image, files = [] } = reply;
  const isWords = items.length + actions.length + files.length === 0;
  if (isWords && title === undefined && image === null) return undefined;
  const said = isToldAtLength(reply) ? { ...reply, items: [] } : reply;
  const room = { rows: said.items.length, text: LONGEST.text };
  let card = cardOf(said, { ...room, say });
  while (bytesOf(card) > MAX_BYTES && room.text > 100) {
    if (room.rows > 0) room.rows--;
    else room.text = Math.floor(room.text / 2);
    card = cardOf(said, { ...room, say });
  }
  return card;
}

/** One thing with a text of its own, such as why it stands where it does: its text says more than a row. */
function isToldAtLength({ title, items: [item, ...others] }: Reply): boolean {
  return title !== undefined && item !== undefined && others.length === 0 && !item.actions?.length;
}

function bytesOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

interface Room {
  readonly rows: number;
  readonly text: number;
  readonly say: ChannelPhrases;
}

function cardOf(reply: Reply, { rows, text: longest, say }: Room): AdaptiveCard {
  const { items, note, image } = reply;
  const title = titleOf(reply);
  const actions = [...reply.actions.map((action) => button(action)), ...downloads(reply)];
  const more = reply.more + items.length - rows;
  const body = [
    ...(title === undefined ? [] : [text(cut(title, LONGEST.title), { size: "Medium", weight: "Bolder" })]),
    ...picture(image),
    ...(items.length === 0 ? told(reply, longest) : []),
    ...items.slice(0, rows).flatMap((item, at) => [...heading(items, { at, say }), row(item, say)]),
    ...(more > 0 ? [text(say.more({ count: more }), { isSubtle: true, size: "Small" })] : []),
    ...noted(note),
  ];
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    fallbackText: cut(reply.text, LONGEST.spoken),
    speak: cut(title ?? reply.text, LONGEST.title),
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** What has a picture is headed by its first line, so that the picture stands under it and not after all the words. */
function titleOf({ title, image, items, text: whole }: Reply): string | undefined {
  const [line, ...rest] = whole.split("\n");
  return title ?? (image !== null && items.length === 0 && rest.length > 0 ? line : undefined);
}

/** The text without the title, which stands above it. */
function told(reply: Reply, longest: number): CardElement[] {
  const title = titleOf(reply) ?? "";
  const rest = reply.text.startsWith(title) ? reply.text.slice(title.length).trimStart() : reply.text;
  return rest === "" ? [] : [text(cut(rest, longest))];
}

function noted(note = ""): CardElement[] {
  const lines = cut(note, LONGEST.line).split("\n").filter(Boolean);
  return lines.map((line, at) =>
    text(line, { isSubtle: true, size: "Small", ...(at > 0 && { spacing: "None" }) }),
  );
}

/** From a safe place or in the card itself; any other address is not shown. */
function picture(image: Reply["image"]): CardElement[] {
  if (image === null || !(isSafe(image.url) || image.url.startsWith("data:image/"))) return [];
  const large = isSafe(image.url) && {
    selectAction: { type: "Action.OpenUrl", url: image.url, title: image.alt },
  };
  return [{ type: "Image", url: image.url, altText: image.alt, size: "Stretch", ...large }];
}

/** From far away over a closed line, or from this machine's own page. */
function isSafe(url: string): boolean {
  return /^(https:\/\/|http:\/\/127\.0\.0\.1:\d+\/)/.test(url);
}

function downloads({ files = [] }: Reply): CardElement[] {
  return files
    .filter(({ url }) => isSafe(url))
    .map(({ name, url }) => ({ type: "Action.OpenUrl", title: cut(name, 60), url }));
}

/** The words over a group stand once, above its first row; the first thing of the day stands alone above all. */
function heading(
  items: readonly ReplyItem[],
  { at, say }: { at: number; say: ChannelPhrases },
): CardElement[] {
  const [item, before] = [items[at], items[at - 1]];
  if (item === undefined || isFirst(item)) return [];
  const title = groupOf(item, say);
  const above = before && !isFirst(before) ? groupOf(before, say) : undefined;
  return title === undefined || title === above ? [] : [headline(title, COLORS[item.band ?? "LATER"])];
}
const COLORS = { NOW: "Attention", TODAY: "Accent", PLAN: "Default", LATER: "Default" };

function groupOf({ section, band }: ReplyItem, say: ChannelPhrases): string | undefined {
  return section ?? (band && say.bands[band]);
}

function isFirst({ n, band, section, done }: ReplyItem): boolean {
  return n === 1 && band !== undefined && section === undefined && done !== true;
}

/** Our own words only, never what people wrote. */
function headline(title: string, color: string): CardElement {
  const look = { style: "heading", size: "Small", weight: "Bolder", spacing: "Medium", color };
  return { type: "TextBlock", text: title, ...look };
}

function row(item: ReplyItem, say: ChannelPhrases): CardElement {
  const actions = item.done === true ? [] : (item.actions ?? []);
  const columns = [
    column("auto", [text(`${item.n}`, { isSubtle: !isFirst(item), weight: "Bolder" })]),
    column("stretch", words(item, say)),
    ...(actions.length === 0 ? [] : [column("auto", [buttons(item, { actions, say })])]),
  ];
  const line = { type: "ColumnSet", spacing: "Small", columns };
  if (!isFirst(item)) return line;
  const items = [headline(say.first, "Accent"), line];
  return { type: "Container", style: "emphasis", spacing: "Small", items };
}

function words(item: ReplyItem, say: ChannelPhrases): CardElement[] {
  const { done, minutes } = item;
  const meta = done === true ? say.done : (item.meta ?? (minutes && say.minutes({ minutes })));
  const look = { weight: isFirst(item) ? "Bolder" : "Default", strikethrough: done === true };
  return [
    text(cut(item.title, LONGEST.title), look),
    ...(meta ? [text(cut(meta, LONGEST.line), { isSubtle: true, size: "Small", spacing: "None" })] : []),
  ];
}

function buttons(
  { n, title }: ReplyItem,
  { actions, say }: { actions: readonly Action[]; say: ChannelPhrases },
): CardElement {
  const spoken = (label: string) => say.button({ label, n, title: cut(title, 60) });
  return { type: "ActionSet", actions: actions.map((action) => button(action, spoken(action.label))) };
}

/** Hosts that do not know Action.Execute fall back to Action.Submit with the same verb and data. */
function button({ label, verb, data = {}, style }: Action, tooltip?: string): CardElement {
  const look = { title: label, ...(tooltip && { tooltip }), ...(style && { style: STYLES[style] }) };
  const fallback = { type: "Action.Submit", title: label, data: { ...data, verb } };
  return { type: "Action.Execute", ...look, verb, data, fallback };
}
const STYLES = { primary: "positive", danger: "destructive" };

function column(width: "auto" | "stretch", items: readonly CardElement[]): CardElement {
  return { type: "Column", width, items };
}

function text(words: string, { spacing, ...look }: Readonly<Record<string, unknown>> = {}): CardElement {
  const inlines = [{ type: "TextRun", text: words, ...look }];
  return { type: "RichTextBlock", ...(spacing === undefined ? {} : { spacing }), inlines };
}

/** Counted in whole characters, so that no surrogate pair is torn. */
function cut(words: string, longest: number): string {
  const characters = [...words];
  return characters.length <= longest ? words : `${characters.slice(0, longest - 1).join("")}…`;
}
