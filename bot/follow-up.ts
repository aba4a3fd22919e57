import type { Conversation } from "#shared/domain/conversation/conversation.ts";
import { lineOf } from "./conversation.ts";
import { clientsInScope, contextOf, type Hearing, staffInScope } from "./hear.ts";
import { understand } from "./understand/understand.ts";
import type { CommandName, Context, Slots, Understanding } from "./understand/understanding.ts";

/** Looks at one client: said of another, or without its name, they are looked at again. */
const OF_CLIENT: ReadonlySet<string> = new Set<CommandName>([
  ...(["show-client", "show-contacts", "show-points", "list-points-entries", "explain-alert"] as const),
  ...(["explain-tier", "show-credit", "quote-discount", "recommend-products", "list-contracts"] as const),
]);
/** Without a client these are about all: only words that nobody understood mean the one last shown. */
const OF_ALL: ReadonlySet<string> = new Set<CommandName>(["list-contracts"]);
const SURE = 0.9;

/** What goes on from the words before: 那恒信物流呢, 第二个呢, 那合同呢, 不是2，是3. */
export async function followedUp(
  text: string,
  first: Understanding,
  hearing: Hearing,
): Promise<Understanding> {
  const { conversation } = hearing;
  const byLine = lineAgain(first, conversation);
  if (byLine) return byLine;
  if (isOfNobody(first) && conversation.lastClient) return { ...first, refersBack: true };
  if (!mayFollow(text, first)) return first;
  const names = await Promise.all([clientsInScope(hearing), staffInScope(hearing)]);
  const context = { ...contextOf(hearing), clients: names[0], staff: names[1] };
  const ways = [slipOfTongue, otherTime, putRight, clientAgain, wordAgain, ofLastClient];
  return (
    ways.map((way) => way(text, { conversation, context })).find((found) => found !== undefined) ?? first
  );
}

interface Setting {
  readonly conversation: Conversation;
  readonly context: Context;
}

const GOING_ON = /^\s*(?:那么?|再看看?|再查查?|还有|顺便)|呢[?？。]?\s*$/u;

function mayFollow(text: string, { command, client }: Understanding): boolean {
  const isLook =
    command !== null && (OF_CLIENT.has(command) || (command === "show-task" && client !== undefined));
  return command === null || (GOING_ON.test(text) && isLook);
}

function isOfNobody({ command, slots, client, refersBack }: Understanding): boolean {
  const isNamed = (slots.client ?? slots.items ?? client) !== undefined || refersBack === true;
  const hasOther = slots.filter !== undefined || slots.contact !== undefined;
  return command !== null && OF_CLIENT.has(command) && !OF_ALL.has(command) && !isNamed && !hasOther;
}

/** 第二个呢, after what was asked of the first: the same of the second. */
function lineAgain(
  { command, slots }: Understanding,
  { last, shown }: Conversation,
): Understanding | undefined {
  const [n, ...others] = slots.items ?? [];
  if (command !== "explain-priority" || n === undefined || others.length > 0) return undefined;
  if (lineOf(shown, n)?.kind !== "client") return undefined;
  const again = (last && OF_CLIENT.has(last.command) ? last.command : "show-client") as CommandName;
  return { command: again, confidence: SURE, readings: [], slots: { items: [n] } };
}

const ANOTHER = /^\s*(?:那么?|再看看?|换|还有)?[,，\s]*(.{2,20}?)(?:的)?(?:呢|怎么样|咋样)?[?？。\s]*$/u;

/** 那东城建材呢: the same of another client. */
function clientAgain(text: string, { conversation: { last }, context }: Setting): Understanding | undefined {
  const name = ANOTHER.exec(text)?.[1];
  if (last === undefined || name === undefined || !OF_CLIENT.has(last.command) || !GOING_ON.test(text))
    return undefined;
  const { command, client, slots } = understand(name, context);
  if (command !== "show-client" || client?.kind !== "one" || slots.filter !== undefined) return undefined;
  const { filter } = last.slots as Slots;
  const more = { client: client.name, ...(filter !== undefined && { filter }) };
  return { command: last.command as CommandName, confidence: SURE, readings: [], slots: more, client };
}

/** 那V网呢, after what another word means. */
function wordAgain(text: string, { conversation: { last }, context }: Setting): Understanding | undefined {
  const name = ANOTHER.exec(text)?.[1];
  if (last?.command !== "ask-knowledge" || name === undefined || !GOING_ON.test(text)) return undefined;
  const found = understand(`什么是${name}`, context);
  return found.command === "ask-knowledge" ? found : undefined;
}

const LEAD = /^\s*(?:那么?|再看看?|再查查?|还有|顺便看看?|他们家?的?|它的?|他的?|她的?|这家的?|[,，\s])+/u;

/** 那合同呢, 地址在哪: of the client last shown. */
function ofLastClient(text: string, { conversation, context }: Setting): Understanding | undefined {
  const { lastClient } = conversation;
  const rest = text.replace(LEAD, "").replace(/(?:呢|啊|呀)?[?？。\s]*$/u, "");
  if (lastClient === undefined || rest.length < 2 || rest.length > 20) return undefined;
  return [`${lastClient.name}的${rest}`, `${lastClient.name}${rest}`]
    .map((words) => understand(words, context))
    .find(
      ({ command, client }) =>
        command !== null && OF_CLIENT.has(command) && client?.kind === "one" && client.id === lastClient.id,
    );
}

const SLIP = /^\s*(?:我)?(?:刚才)?(?:说|弄|搞|打|发|写)?错了?(?:了)?[。.!\s]*$|^\s*不对[。.!\s]*$/u;

/** 说错了: what was done is offered to be taken back. */
function slipOfTongue(text: string, { context }: Setting): Understanding | undefined {
  if (!SLIP.test(text)) return undefined;
  const undo = {
    command: "undo" as const,
    confidence: SURE,
    example: context.language === "zh" ? "撤销" : "undo",
  };
  return { command: null, confidence: SURE, readings: [undo], slots: {} };
}

/** Added or moved just now. */
const TIMED: ReadonlySet<string> = new Set<CommandName>(["add-task", "postpone-task", "edit-task"]);
const NO_BUT =
  /^\s*(?:不对|错了|说错了|搞错了)[,，\s]+(?:应该)?(?:是|改成)?([^,，]{2,12}?)[。.!\s]*$|^\s*no,?\s+(?:make it\s+|at\s+)?([^,]{1,20}?)[.!\s]*$/iu;

/** 不对，8点: another time for the task that was just added or moved. */
function otherTime(text: string, { conversation, context }: Setting): Understanding | undefined {
  const words = newTimeIn(text);
  const isTimed = conversation.lastTask !== undefined && TIMED.has(conversation.last?.command ?? "");
  if (!isTimed || words === undefined) return undefined;
  const { hourPassed: _, ...found } = understand(words, context);
  return found.command === "edit-task" && isTimeAlone(found.slots)
    ? { ...found, refersBack: true }
    : undefined;
}

function newTimeIn(text: string): string | undefined {
  const [, zh, en] = NO_BUT.exec(text) ?? [];
  return zh ? `时间改成${zh}` : en && `change the time to ${en}`;
}

function isTimeAlone({ due, at, ...others }: Slots): boolean {
  return (due ?? at) !== undefined && Object.keys(others).length === 0;
}

const RIGHT =
  /^\s*(?:(?:说错了?|不对|错了|搞错了?)[,，]?\s*)?不是(.{1,12}?)[,，]\s*(?:而?是|应该是)(.{1,20}?)[。.!\s]*$/u;

/** 不是2，是3: the words before, put right. What would change something is only offered, and asked for again where a question waits. */
function putRight(text: string, { conversation, context }: Setting): Understanding | undefined {
  const [, wrong = "", right = ""] = RIGHT.exec(text) ?? [];
  const { last, pending } = conversation;
  if (wrong === "" || !last?.text.includes(wrong)) return undefined;
  const words = last.text.replace(wrong, right);
  const found = understand(words, context);
  if (found.command === null || found.command !== last.command) return undefined;
  if (OF_CLIENT.has(found.command) || pending?.kind === "confirm") return found;
  const back = {
    command: "undo" as const,
    confidence: found.confidence,
    example: context.language === "zh" ? "撤销" : "undo",
  };
  const anew = { command: found.command, confidence: found.confidence, example: words };
  return { command: null, confidence: found.confidence, readings: [back, anew], slots: {} };
}
