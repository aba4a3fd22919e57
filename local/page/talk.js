import { settled } from "./card.js";
import { say } from "./server.js";

/** A double click ends before this; its second half must not hit what has moved under the pointer meanwhile. */
const DOUBLE_CLICK_MS = 500;

/** One person's talk: what is sent bears one id for ever, so that a retry does nothing twice. One message at a time. */
export function talkOf(person, { history, log, answered, failed }) {
  let line = Promise.resolve();
  const waiting = new Set();
  let lastPress = Number.NEGATIVE_INFINITY;

  const enqueue = (entry) => {
    line = line.then(async () => await deliver(entry));
    return line;
  };

  async function deliver(entry) {
    setState(entry, "sending");
    log.wait(true);
    try {
      const answer = await say({ ...entry.message, staffId: person.id });
      log.wait(false);
      setState(entry, undefined);
      receive(entry, answer);
    } catch (problem) {
      log.wait(false);
      setState(entry, "unsent", failed(problem));
    }
  }

  function setState(entry, state, problem) {
    Object.assign(entry, { state, problem });
    history.save();
    const element = log.redraw(entry);
    if (state === "unsent") log.show(element);
  }

  function receive(entry, answer) {
    const source = history.entries.find(({ id }) => id === entry.pressedOn);
    const replaced = answer.replaces === null ? undefined : (cardOf(answer.replaces) ?? source);
    if (replaced) return answered(answer, update(replaced, answer));
    if (source && isDone(entry, answer)) settle(source, entry);
    answered(answer, add({ ...botEntry(answer), id: `${entry.message.id}.a` }));
  }

  function cardOf(id) {
    return history.entries.find((entry) => entry.id === `${id}.a` || entry.id === id);
  }

  function update(entry, { text, card, chips }) {
    Object.assign(entry, { text, card, chips });
    history.save();
    return log.redraw(entry);
  }

  function settle(source, { press }) {
    source.card = settled(source.card, press);
    log.redraw(source);
  }

  function add(entry) {
    history.add(entry);
    return log.add(entry);
  }

  /** Bubbles carry what to send, so that what was not sent survives a reload. */
  function send(mine) {
    const id = crypto.randomUUID();
    const { text, action, ...rest } = mine;
    const message = action ? { id, action } : { id, text };
    const entry = { id, from: "me", at: Date.now(), text, message, ...rest };
    log.show(add(entry));
    return enqueue(entry);
  }

  return {
    say: (text, action) => send({ text, ...(action && { action }) }),
    async press(source, { verb, data, label, words }) {
      const key = `${source.id} ${verb} ${JSON.stringify(data)}`;
      if (waiting.has(key) || performance.now() - lastPress < DOUBLE_CLICK_MS) return;
      lastPress = performance.now();
      waiting.add(key);
      const press = { verb, data, words: label };
      await send({ text: words, action: { verb, data }, pressedOn: source.id, press });
      waiting.delete(key);
    },
    retry: (entry) => (entry.state === "unsent" ? enqueue(entry) : undefined),
    hear({ id, kind, at, reply }) {
      if (history.entries.some((entry) => entry.id === id)) return undefined;
      return add({ ...botEntry(reply), id, kind, at: Date.parse(at) });
    },
  };
}

function botEntry({ text, card, chips }) {
  return { from: "bot", text, card, chips, at: Date.now() };
}

/** Only what was really done closes its row; a question back or a refusal leaves the buttons. */
function isDone({ message }, { refused, confirm, asks, command }) {
  return (
    message.action?.verb === "complete-task" && command === "complete-task" && !refused && !confirm && !asks
  );
}
