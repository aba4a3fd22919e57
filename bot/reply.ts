import type { Pending } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Command, plain, type Said, type Turn } from "./command.ts";
import { commandFor, commandsOf } from "./commands/catalogue.ts";
import { alive, remembered } from "./conversation.ts";
import { interpret } from "./interpret.ts";
import type { Meaning } from "./meaning.ts";
import {
  type Answer,
  type BotPorts,
  KeptAnswer,
  type Message,
  type Remembered,
  type Speaker,
} from "./message.ts";
import { offer } from "./offering.ts";
import { fittingChips, notUnderstood } from "./openings.ts";
import { phrases, refusalPhrase } from "./phrases/phrases.ts";
import { asking, leftBehind, openQuestion, pendingFor } from "./question.ts";
import { askedOfSlip, echoOfSlip } from "./slip.ts";
import type { Slots } from "./understand/understanding.ts";

/** Someone spoke: one message in, one answer out. The page to read first. */
export async function reply(ports: BotPorts, speaker: Speaker, message: Message): Promise<Answer> {
  const { conversations } = ports;
  const { id } = speaker.staff;
  const first = await conversations.recall(id, message.id);
  if (first !== undefined) return KeptAnswer.parse(first);
  const turn = await begin(ports, speaker, message);
  const { answer, remember } = await answerTo(turn);
  const key = { staffId: id, channel: message.channel, conversation: message.conversation };
  await Promise.all([
    conversations.save(key, remembered(turn.conversation, { now: turn.now, said: remember })),
    conversations.remember(id, message.id, answer),
  ]);
  return answer;
}

/** Everything that the answer may rest on, read once. */
async function begin(ports: BotPorts, speaker: Speaker, message: Message): Promise<Turn> {
  const { id, language } = speaker.staff;
  const key = { staffId: id, channel: message.channel, conversation: message.conversation };
  const [kept, rules, calendar] = await Promise.all([
    ports.conversations.find(key),
    ports.rules.current(),
    ports.rules.calendar(),
  ]);
  const now = ports.clock.now();
  const conversation = alive(kept, { now, questionMinutes: rules.conversation.questionMinutes });
  const open = { confirmed: false, chosen: undefined, page: { from: 1, all: false }, meant: {} };
  return {
    ports,
    speaker,
    message,
    conversation,
    language,
    say: phrases[language],
    now,
    rules,
    calendar,
    ...open,
  };
}

interface Outcome {
  readonly answer: Answer;
  readonly remember: Remembered;
}

async function answerTo(turn: Turn): Promise<Outcome> {
  const { message, rules, speaker, conversation } = turn;
  let meaning: Meaning = { command: null, confidence: 0, readings: [], slots: {}, meant: {} };
  try {
    const limit = rules.conversation.longestMessage;
    if ([...message.text].length > limit) throw new Refusal("message.too-long", { limit });
    const names = turn.ports.names ?? turn.ports;
    meaning = await interpret(message, { ...turn, ports: names, allowed: commandsOf(speaker.caller.role) });
    return outcomeOf(turn, { meaning, said: await sayTo(turn, meaning) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The open question stays open, so that a slip of the pen loses nothing.
    const said = {
      reply: plain(refusalPhrase(turn.language, error)),
      remember: stillKnown(conversation, meaning),
    };
    const { answer, remember } = outcomeOf(turn, { meaning, said });
    return { answer: { ...answer, refusal: { code: error.code, data: error.facts } }, remember };
  }
}

/** A refusal about a client is about that client: 那合同呢 after it means the same one. */
function stillKnown(conversation: Turn["conversation"], { meant: { client } }: Meaning): Remembered {
  const about = client?.kind === "one" ? { lastClient: { id: client.id, name: client.name } } : {};
  return { ...openQuestion(conversation), ...about };
}

async function sayTo(turn: Turn, meaning: Meaning): Promise<Said> {
  const { problem, command, dropped } = meaning;
  if (problem) throw new Refusal(problem.code, problem.facts);
  if (dropped) return { reply: plain(turn.say.house.cancelled) };
  if (command === null) return await offer(turn, meaning);
  if (command === "next-page") return await goOn(turn, meaning);
  const { meant, chosen, confirmed = false } = meaning;
  return await run(
    { ...answering(turn, meaning), meant, chosen, confirmed },
    { command, slots: meaning.slots },
  );
}

/** 确认 said twice, one right after the other, answers one question: what is done for it is done under its name, once. */
function answering(turn: Turn, { answers }: Meaning): Turn {
  if (answers === undefined) return turn;
  return { ...turn, message: { ...turn.message, id: `answer to ${answers}` } };
}

async function run(
  turn: Turn,
  { command: name, slots }: Pick<Meaning, "slots"> & { command: string },
): Promise<Said> {
  const command = commandFor(name);
  if (command === undefined) return notUnderstood(turn);
  const { role } = turn.speaker.caller;
  if (!command.roles.includes(role)) throw new Refusal("role.not-allowed", { role, may: command.roles });
  const missing = command.needs.find(
    (slot) => slots[slot] === undefined && turn.chosen?.[slot] === undefined,
  );
  if (missing === undefined)
    return askedOfSlip(turn, command.name) ?? (await runNamed(turn, { command, slots }));
  return { reply: plain(""), asks: { slot: missing, question: turn.say.house.ask[missing] } };
}

async function runNamed(turn: Turn, { command, slots }: { command: Command; slots: Slots }): Promise<Said> {
  const said = await command.run(turn, slots);
  return { ...said, reply: ledBy(echoOfSlip(turn, command.name), said.reply) };
}

/** Said before the answer, on its card as well. */
function ledBy(lines: readonly string[], reply: Reply): Reply {
  if (lines.length === 0) return reply;
  const lead = [...lines, ...(reply.lead ? [reply.lead] : [])].join("\n");
  return { ...reply, lead, text: [...lines, reply.text].join("\n") };
}

/** 下一页, 全部: the last list goes on; without one, 全部 is the whole day. */
async function goOn(turn: Turn, { slots }: Meaning): Promise<Said> {
  const { rest } = turn.conversation;
  const all = slots.filter === "all";
  if (rest === undefined && !all) return { reply: plain(turn.say.house.nothingMore) };
  const { command, slots: before, from, chosen } = rest ?? { ...WHOLE_DAY, chosen: undefined };
  return await run({ ...turn, chosen, page: { from: all ? 1 : from, all } }, { command, slots: before });
}

const WHOLE_DAY = { command: "show-today", slots: {}, from: 1 };

function outcomeOf(turn: Turn, { meaning, said }: { meaning: Meaning; said: Said }): Outcome {
  const { command, confidence, readings, slots } = meaning;
  const { remember = {}, confirm = false, asks } = said;
  const spoken = asks ? asking(turn, { ...said, asks }) : said.reply;
  const lead = leftBehind(turn, meaning);
  const pending = pendingFor(turn, meaning, said) ?? remember.pending;
  const answer = {
    command,
    confidence,
    readings: command === null ? readings : [],
    slots,
    confirm,
    refusal: null,
  };
  return {
    answer: {
      ...answer,
      ...(asks && { asks: true }),
      reply: {
        ...ledBy(lead, { ...spoken, chips: fittingChips(spoken.chips, turn) }),
        ...questionOf(pending),
      },
    },
    remember: { ...remember, ...lastSaid(turn, meaning), ...(pending && { pending }) },
  };
}

/** Under which its own 确认 and 取消 go, where one is open. */
function questionOf(pending: Pending | undefined): Pick<Reply, "question"> {
  return pending?.asks === undefined ? {} : { question: pending.asks };
}

/** So much of a sentence is kept to be put right. */
const KEPT = 80;

/** What was said in words and understood; an answer or a pressed button is no sentence of its own. */
function lastSaid({ message }: Turn, { command, slots, confirmed, dropped, answers }: Meaning): Remembered {
  const isOwn = command !== null && !confirmed && !dropped && answers === undefined && !message.action;
  if (!isOwn || message.text.length > KEPT) return {};
  return { last: { command, slots: { ...slots }, text: message.text } };
}
