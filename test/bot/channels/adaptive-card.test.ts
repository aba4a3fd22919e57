import { expect, test } from "vitest";
import { adaptiveCard } from "#bot/cards/adaptive-card.ts";
import type { CardElement } from "#bot/cards/card-elements.ts";
import { channel as en } from "#bot/phrases/en/channel.ts";
import { channel as zh } from "#bot/phrases/zh/channel.ts";
import { Reply } from "#shared/domain/conversation/reply.ts";
import { aRow, TODAY } from "#test/support/fake-house.ts";

const bytes = (card: unknown) => Buffer.byteLength(JSON.stringify(card));

function elements(part: unknown): CardElement[] {
  if (Array.isArray(part)) return part.flatMap(elements);
  if (part === null || typeof part !== "object") return [];
  const below = Object.values(part).flatMap(elements);
  return "type" in part ? [part as CardElement, ...below] : below;
}

function wordsOf(card: unknown): string[] {
  return elements(card).flatMap(({ type, text }) => (type.startsWith("Text") ? [String(text)] : []));
}

test("words alone make no card", () => {
  expect(adaptiveCard(Reply.parse({ text: "好的" }), zh)).toBeUndefined();
});

test("a day shows its title, the first thing emphasised, and each band's name once", () => {
  const card = adaptiveCard(TODAY, zh);
  expect(card?.version).toBe("1.5");
  expect(wordsOf(card)[0]).toBe("王敏，早上好。今天先做第 1 件");
  const emphasised = elements(card).filter(({ style }) => style === "emphasis");
  expect(emphasised).toHaveLength(1);
  expect(wordsOf(emphasised)).toContain("市人民医院互联网专线中断");
  const headings = elements(card).filter(({ style }) => style === "heading");
  expect(headings.map(({ text }) => text)).toEqual(["先做这一件", "立即", "今日", "计划"]);
});

test("a group that has words of its own is named by them, and its line 1 is not the first thing of the day", () => {
  const late = { band: "TODAY" as const, section: "今天排不下" };
  const items = [aRow(1, { title: "甲", ...late }), aRow(2, { title: "乙", ...late })];
  const card = adaptiveCard(Reply.parse({ text: "…", items }), zh);
  const headings = elements(card).filter(({ style }) => style === "heading");
  expect(headings.map(({ text }) => text)).toEqual(["今天排不下"]);
});

test("the next page goes on under the name of its band, with nothing emphasised", () => {
  const items = [aRow(10, { title: "甲", band: "TODAY" }), aRow(11, { title: "乙", band: "TODAY" })];
  const styled = elements(adaptiveCard(Reply.parse({ text: "…", items }), zh)).filter(
    ({ type }) => !type.startsWith("Action"),
  );
  expect(styled.flatMap(({ style, text }) => (style === undefined ? [] : [text]))).toEqual(["今日"]);
});

test("a plain list has neither bands nor a first thing", () => {
  const card = adaptiveCard(Reply.parse({ text: "…", items: [{ n: 1, id: "a", title: "甲" }] }), zh);
  expect(elements(card).filter(({ style }) => style !== undefined)).toEqual([]);
});

test("every row says its number, what it is and why, in the order given", () => {
  const words = wordsOf(adaptiveCard(TODAY, zh));
  const rows = TODAY.items.flatMap(({ n, title, meta }) => [`${n}`, title, meta ?? ""]);
  expect(words.filter((word) => rows.includes(word))).toEqual(rows);
});

test("a row without a reason says its minutes, in the person's language", () => {
  const reply = Reply.parse({ text: "…", items: [{ n: 1, id: "a", title: "甲", minutes: 20 }] });
  expect(wordsOf(adaptiveCard(reply, zh))).toContain("约20分钟");
  expect(wordsOf(adaptiveCard(reply, en))).toContain("about 20 min");
});

test("each row's buttons carry the verb and where the thing lies, also where only Action.Submit is known", () => {
  const done = elements(adaptiveCard(TODAY, zh)).filter(
    ({ type, title }) => type === "Action.Execute" && title === "完成",
  );
  expect(done).toHaveLength(7);
  expect(done[1]).toMatchObject({
    verb: "complete-task",
    data: { id: "tsk_2", owner: "stf_wang" },
    style: "positive",
    tooltip: "完成第2条：恒信物流橙色预警",
    fallback: { type: "Action.Submit", data: { verb: "complete-task", id: "tsk_2", owner: "stf_wang" } },
  });
});

test("a done row is struck through and has no buttons", () => {
  const reply = Reply.parse({ text: "…", items: [{ ...aRow(1, { title: "甲" }), done: true }] });
  const card = adaptiveCard(reply, zh);
  expect(elements(card).filter(({ type }) => type.startsWith("Action"))).toEqual([]);
  expect(elements(card).find(({ text }) => text === "甲")).toMatchObject({ strikethrough: true });
  expect(wordsOf(card)).toContain("已办结");
});

test("what people wrote is never read as markdown, HTML or a card", () => {
  const nasty = "**粗** [点我](https://evil.example) <b onclick=x> {{DATE(2026-01-01)}} <at>all</at>";
  const reply = Reply.parse({
    text: nasty,
    title: nasty,
    note: nasty,
    items: [aRow(1, { title: nasty, meta: nasty, band: "NOW" })],
  });
  const card = adaptiveCard(reply, zh);
  const withMarkdown = elements(card).filter(({ type }) => type === "TextBlock");
  expect(withMarkdown.filter(({ text }) => String(text).includes("evil"))).toEqual([]);
  expect(wordsOf(card).filter((word) => word === nasty)).toHaveLength(4);
});

test("no card is larger than 25 KB, and rows that do not fit are counted", () => {
  const title = "很长的标题".repeat(50);
  const items = Array.from({ length: 80 }, (_, at) => aRow(at + 1, { title, meta: title, band: "PLAN" }));
  const card = adaptiveCard(Reply.parse({ text: "长".repeat(30_000), items, more: 5 }), zh);
  expect(bytes(card)).toBeLessThanOrEqual(25 * 1024);
  const shown = elements(card).filter(({ type }) => type === "ColumnSet").length;
  expect(shown).toBeGreaterThan(5);
  expect(wordsOf(card)).toContain(`还有${85 - shown}条，发“全部”查看。`);
});

test("characters that take six bytes each in JSON do not break the size", () => {
  const text = "\u0001".repeat(20_000);
  expect(bytes(adaptiveCard(Reply.parse({ text, title: text }), zh))).toBeLessThanOrEqual(25 * 1024);
});

test("an overlong text is cut between characters, never inside one", () => {
  const card = adaptiveCard(Reply.parse({ text: "🙂".repeat(9000), title: "图" }), zh);
  expect(bytes(card)).toBeLessThanOrEqual(25 * 1024);
  expect(JSON.stringify(card)).not.toMatch(/\\ud[89a-f]/i);
});

test("a picture stands under the first line of an answer that has no title, and the rest below it", () => {
  const image = { url: "https://example.com/map.png", alt: "决策地图" };
  const text = "区教育局 · 决策地图\nA 批准者：段海燕\nD 决策者：未知";
  const card = adaptiveCard(Reply.parse({ text, image }), zh);
  expect(card?.body.map(({ type }) => type)).toEqual(["RichTextBlock", "Image", "RichTextBlock"]);
  expect(wordsOf(card)).toEqual(["区教育局 · 决策地图", "A 批准者：段海燕\nD 决策者：未知"]);
});

test("a card without a list says the whole text once, with its picture and its buttons", () => {
  const actions = [{ label: "确认", verb: "confirm", style: "danger" }];
  const image = { url: "https://example.com/a.png", alt: "本月走势" };
  const card = adaptiveCard(Reply.parse({ text: "全文", title: "标题", image, actions }), zh);
  expect(wordsOf(card)).toEqual(["标题", "全文"]);
  const large = { type: "Action.OpenUrl", url: image.url, title: image.alt };
  const shown = { type: "Image", url: image.url, altText: image.alt, size: "Stretch", selectAction: large };
  expect(elements(card)).toContainEqual(shown);
  expect(card?.actions).toMatchObject([{ title: "确认", verb: "confirm", style: "destructive" }]);
  expect(card).toMatchObject({ fallbackText: "全文", speak: "标题" });
});

test("a picture from an unsafe address is not shown", () => {
  const image = { url: "http://evil.example/pixel.gif", alt: "" };
  const card = adaptiveCard(Reply.parse({ text: "全文", title: "标题", image }), zh);
  expect(elements(card).filter(({ type }) => type === "Image")).toEqual([]);
});

test("an explanation says its whole sum, under its title, instead of a row", () => {
  const items = [{ n: 1, id: "tsk_1", title: "专线中断", band: "NOW" as const, minutes: 30 }];
  const card = adaptiveCard(
    Reply.parse({ title: "专线中断：116分", text: "专线中断：116分\n· 紧急 35\n· 期限 81", items }),
    zh,
  );
  expect(wordsOf(card)).toEqual(["专线中断：116分", "· 紧急 35\n· 期限 81"]);
});

test("what is told in parts stands under its headings, each short word in a column beside what it says", () => {
  const parts = [
    { lines: [{ label: "收入", text: "月均3.2万元" }, { text: "★ 样板客户" }] },
    { heading: "下一步", lines: [{ label: "集团短彩信恢复时限", text: "2小时" }] },
  ];
  const card = adaptiveCard(
    Reply.parse({ text: "恒信物流\n收入：月均3.2万元", title: "恒信物流。", parts }),
    zh,
  );
  expect(card?.body.map(({ type }) => type)).toEqual([
    ...["RichTextBlock", "ColumnSet", "RichTextBlock", "TextBlock", "RichTextBlock"],
  ]);
  expect(wordsOf(card)).toEqual([
    ...["恒信物流", "收入", "月均3.2万元", "★ 样板客户", "下一步", "集团短彩信恢复时限  ", "2小时"],
  ]);
});

test("parts that would not fit the card are told as words", () => {
  const lines = Array.from({ length: 200 }, (_, n) => ({ label: `项${n}`, text: "很长的内容".repeat(20) }));
  const card = adaptiveCard(Reply.parse({ text: "规则\n内容如下", title: "规则", parts: [{ lines }] }), zh);
  expect(bytes(card)).toBeLessThanOrEqual(25 * 1024);
  expect(wordsOf(card)).toEqual(["规则", "内容如下"]);
});

test("what stands before a list is on the card too: how it was understood, what was left undone", () => {
  const items = [{ n: 1, id: "a", title: "市中医院" }];
  const card = adaptiveCard(Reply.parse({ text: "…", lead: "按这样找：行业为卫生。", items }), zh);
  expect(wordsOf(card)).toEqual(["按这样找：行业为卫生。", "1", "市中医院"]);
});
