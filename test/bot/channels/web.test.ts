import { expect, test } from "vitest";
import { read } from "#bot/channels/web/read.ts";
import { write, writeUnknownPerson } from "#bot/channels/web/write.ts";
import { anAnswer, TODAY } from "#test/support/fake-house.ts";

const said = { id: "0b8f6c1e-aaaa", staffId: "stf_wang" };

test("words are a message under the page's own id", () => {
  expect(read({ ...said, text: "今天先做什么" })).toEqual({
    staffId: "stf_wang",
    message: { id: "0b8f6c1e-aaaa", channel: "web", conversation: "page", text: "今天先做什么" },
  });
});

test("a press is a message without words", () => {
  const action = { verb: "complete-task", data: { id: "tsk_1", owner: "stf_wang" } };
  expect(read({ ...said, conversation: "c2", action })?.message).toEqual({
    id: "0b8f6c1e-aaaa",
    channel: "web",
    conversation: "c2",
    text: "",
    action,
  });
});

test("empty words are a message: the bot says what it can do", () => {
  expect(read({ ...said, text: "" })?.message.text).toBe("");
});

test.each([
  [null],
  ["今天先做什么"],
  [said],
  [{ ...said, text: "a", action: { verb: "b", data: {} } }],
  [{ ...said, id: "short", text: "a" }],
  [{ ...said, text: 1 }],
  [{ ...said, text: "a", admin: true }],
  [{ ...said, action: { verb: "a", data: { n: 1 } } }],
])("what the page never sends is no message: %j", (envelope) => {
  expect(read(envelope)).toBeUndefined();
});

test("an answer carries words and card, whether it waits for 确认 and whether it was refused", () => {
  const asked = write(anAnswer(TODAY, { command: "show-today", confirm: true }), "zh");
  expect(asked).toMatchObject({ text: TODAY.text, command: "show-today", confirm: true, refused: false });
  expect(asked.card?.body.length).toBeGreaterThan(7);
  const refusal = { code: "task.not-open", data: {} };
  expect(write(anAnswer({ text: "已经办结" }, { refusal }), "zh")).toMatchObject({
    refused: true,
    card: null,
  });
});

test("the card speaks the person's language", () => {
  expect(JSON.stringify(write(anAnswer(TODAY), "en").card)).toContain('"Planned"');
});

test("a stranger is told how to get access, and nothing that they did not know", () => {
  expect(writeUnknownPerson("en")).toMatchObject({ refused: true, command: null, card: null, chips: [] });
});
