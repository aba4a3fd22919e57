import type { ChannelPhrases } from "#bot/phrases/zh/channel.ts";
import type { Action, ReplyItem } from "#shared/domain/conversation/reply.ts";
import { button, type CardElement, column, cut, headline, LONGEST, text } from "./card-elements.ts";

/** A list: the words over a group stand once, above its first row; the first thing of the day stands above all. */
export function rowsOf(items: readonly ReplyItem[], say: ChannelPhrases): CardElement[] {
  return items.flatMap((item, at) => [...heading(items, { at, say }), row(item, say)]);
}

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
  const meta = item.meta ?? (done === true ? say.done : minutes && say.minutes({ minutes }));
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
