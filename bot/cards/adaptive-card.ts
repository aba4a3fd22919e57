import type { ChannelPhrases } from "#bot/phrases/zh/channel.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { button, type CardElement, cut, LONGEST, text } from "./card-elements.ts";
import { partsOf } from "./card-parts.ts";
import { rowsOf } from "./card-rows.ts";

/** Adaptive Card 1.5. */
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

const MAX_BYTES = 25 * 1024;

/** A reply that is words only needs no card: `undefined`. At most 25 KB; rows that do not fit are counted, not lost. */
export function adaptiveCard(reply: Reply, say: ChannelPhrases): AdaptiveCard | undefined {
  if (isWords(reply)) return undefined;
  const said = isToldAtLength(reply) ? { ...reply, items: [] } : reply;
  const { parts, ...words } = said;
  const whole = cardOf(said, { rows: said.items.length, text: LONGEST.text, say });
  return parts === undefined || bytesOf(whole) > MAX_BYTES ? squeezed(words, say) : whole;
}

/** Parts that do not fit are told as words; rows that do not are counted. */
function squeezed(said: Reply, say: ChannelPhrases): AdaptiveCard {
  const room = { rows: said.items.length, text: LONGEST.text };
  let card = cardOf(said, { ...room, say });
  while (bytesOf(card) > MAX_BYTES && room.text > 100) {
    if (room.rows > 0) room.rows--;
    else room.text = Math.floor(room.text / 2);
    card = cardOf(said, { ...room, say });
  }
  return card;
}

function isWords({ items, actions, files = [], title, image }: Reply): boolean {
  return items.length + actions.length + files.length === 0 && title === undefined && image === null;
}

/** Told in parts, or one thing with a text of its own, such as why it stands where it does: that says more than rows. */
function isToldAtLength({ title, parts, items: [item, ...others] }: Reply): boolean {
  if (parts !== undefined) return true;
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
  const { items, note, image, lead } = reply;
  const title = titleOf(reply);
  const actions = [...reply.actions.map((action) => button(action)), ...downloads(reply)];
  const more = reply.more + items.length - rows;
  const isBare = items.length === 0 && reply.parts === undefined;
  const body = [
    ...(title === undefined ? [] : [text(headed(title), { size: "Medium", weight: "Bolder" })]),
    ...picture(image),
    ...(isBare ? told(reply, longest) : ledBy(lead)),
    ...partsOf(reply.parts ?? []),
    ...rowsOf(items.slice(0, rows), say),
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

/** A heading ends without the stop or colon that its sentence has in the text. */
function headed(title: string): string {
  return cut(title.replace(/[。：:.]$/u, ""), LONGEST.title);
}

/** The text without the title, which stands above it. */
function told(reply: Reply, longest: number): CardElement[] {
  const title = titleOf(reply) ?? "";
  const [before = "", ...after] = title === "" ? [reply.text] : reply.text.split(title);
  const isOnce = before === "" || before.endsWith("\n");
  const rest = isOnce ? `${before}${after.join(title).trimStart()}`.trim() : reply.text;
  return rest === "" ? [] : [text(cut(rest, longest))];
}

function ledBy(lead: string | undefined): CardElement[] {
  return lead ? [text(cut(lead, LONGEST.text))] : [];
}

function noted(note = ""): CardElement[] {
  const lines = note.split("\n").filter(Boolean);
  return lines.map((line, at) =>
    text(cut(line, LONGEST.line), { isSubtle: true, size: "Small", ...(at > 0 && { spacing: "None" }) }),
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
