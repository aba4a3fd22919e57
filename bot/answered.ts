import type { Pending } from "#shared/domain/conversation/conversation.ts";
import { clientsInScope, contextOf, type Hearing, hear, staffInScope } from "./hear.ts";
import { leaveSaid } from "./leave-answer.ts";
import { type Meaning, meaningOf, resumed, settled } from "./meaning.ts";
import { readSlot, type SlotAnswer } from "./understand/answers.ts";
import { isNo, isYes } from "./understand/consent.ts";
import { nextStepSaid } from "./understand/next-step.ts";
import { understand } from "./understand/understand.ts";
import type { CommandName, SlotName } from "./understand/understanding.ts";

interface Open {
  readonly pending: Pending;
  readonly hearing: Hearing;
}

/** Said to a question that waits, 撤销 means the question, not what was done before it. */
const TAKE_BACK = /^\s*(?:撤销|撤回|undo)\s*[。.!]?\s*$/i;

/** The answer to the open question, if the words are one: else they are a new topic. */
export async function answered(text: string, { pending, hearing }: Open): Promise<Meaning | undefined> {
  if (isNo(text) || (pending.kind === "confirm" && TAKE_BACK.test(text))) return settled(pending, false);
  if (pending.kind === "confirm")
    return isYes(text) ? settled(pending, true) : changed(text, { pending, hearing });
  if (pending.kind === "choice") return choice(text, pending);
  return await slotAnswer(text, { pending, hearing });
}

/** What waits for 确认 may be put right instead: 上午 to leave of a whole day. It is shown anew. */
function changed(text: string, { pending, hearing }: Open): Meaning | undefined {
  const context = contextOf(hearing);
  const isGivenUp = pending.command === "take-leave" && understand(text, context).about === "leave-back";
  if (isGivenUp) return settled(pending, false);
  const read = leaveSaid(text, { pending, context });
  return read && answeredBy(read, pending);
}

function choice(text: string, pending: Pending): Meaning | undefined {
  const words = text.trim();
  const byNumber = readSlot("items", words, undefined)?.slots.items?.[0];
  const { options } = pending;
  const only = options.length === 1 && isYes(text) ? options[0] : undefined;
  const option = only ?? options.find(({ label }, n) => label === words || n + 1 === byNumber);
  return option && { ...resumed(pending), chosen: { ...pending.chosen, ...option.value } };
}

/** 下一个呢 tells nothing of how it went. */
const ASKS = /(?:呢|吗|么)[。.!\s]*$|[?？]\s*$/u;

async function slotAnswer(text: string, { pending, hearing }: Open): Promise<Meaning | undefined> {
  const slot = pending.slot as SlotName;
  if (slot === "note" && (isYes(text) || ASKS.test(text))) return undefined;
  const isName = slot === "client" || slot === "staff";
  const names = isName ? { clients: await clientsInScope(hearing), staff: await staffInScope(hearing) } : {};
  const open = { pending, hearing };
  const context = { ...contextOf(hearing), ...names };
  const next = await nextStep(text, open);
  if (next === "new") return undefined;
  const read =
    next ?? leaveSaid(text, { pending, context }) ?? readSlot(slot, text, context) ?? told(text, open);
  return read && answeredBy(read, pending);
}

function answeredBy(read: SlotAnswer, pending: Pending): Meaning {
  const before = resumed(pending);
  const answer = meaningOf({ command: before.command, confidence: 1, readings: [], ...read });
  if (answer.problem) return { ...before, problem: answer.problem };
  return {
    ...before,
    ...answer,
    slots: { ...before.slots, ...answer.slots },
    meant: { ...before.meant, ...answer.meant },
  };
}

/** They plan or tell: so does the answer to what comes next after a visit. */
const PLANS: ReadonlySet<CommandName | null> = new Set([
  ...[null, "add-task", "show-agenda", "postpone-task", "edit-task", "note-task", "log-visit"],
] as const);

/** What comes next is asked for after a visit: its answer sounds like a new task and is none; any other wish is a new topic. */
async function nextStep(text: string, { pending, hearing }: Open): Promise<SlotAnswer | "new" | undefined> {
  if (pending.command !== "log-visit" || pending.slot !== "note") return undefined;
  const { command } = await hear({ text }, hearing);
  return PLANS.has(command) ? { slots: nextStepSaid(text, contextOf(hearing)) } : "new";
}

/** What tells of the past is an outcome, even where it goes on to what comes next: 聊了续约，下周三给方案. */
function told(text: string, { pending, hearing }: Open): SlotAnswer | undefined {
  if (pending.command !== "complete-task" || !/^[^，,。；;]*[了过]/u.test(text)) return undefined;
  const isPlan = ["add-task", "log-visit"].includes(understand(text, contextOf(hearing)).command ?? "");
  return isPlan ? { slots: { note: text.trim() } } : undefined;
}
