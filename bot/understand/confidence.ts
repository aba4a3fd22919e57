import type { Score } from "./match-command.ts";
import { doubtOf, isChange } from "./mood.ts";
import { asksHow, isOtherDay, questionIn, type Shape, wishIn } from "./shapes.ts";
import type { Token } from "./token.ts";
import type { CommandName } from "./understanding.ts";

/** How sure a reading is. Below the rules' threshold, and where it is in doubt, nothing is done. */
export interface Weighed {
  readonly command: CommandName;
  readonly confidence: number;
  /** Spoken of but not asked for, or about something that the command is not about: never sure. */
  readonly isDoubted?: boolean;
}

/** How sure each kind of evidence makes, as measured on the phrase test set. */
const WISH = 0.93;
const QUESTION = 0.86;
const DOUBTED = 0.6;
/** Two commands that are this near to one another are hard to tell apart. */
const CLOSE = 0.1;
const STRANGE_WORDS = 2;

interface Weighing extends Shape {
  readonly allowed: readonly CommandName[];
}

/** Likeness to the examples, the lead over the next command, the shape of the sentence, and its mood; best first. */
export function weigh(scores: readonly Score[], weighing: Weighing): Weighed[] {
  const readings = [...alike(scores), ...shaped(weighing)].map((reading) => settled(reading, weighing));
  const rank = ({ command, confidence }: Weighed) =>
    confidence + (weighing.allowed.includes(command) ? 0.01 : 0);
  const ranked = readings.sort((a, b) => rank(b) - rank(a));
  return ranked.filter(({ command }, at) => ranked.findIndex((other) => other.command === command) === at);
}

function alike(scores: readonly Score[]): Weighed[] {
  return scores.map(({ command, likeness }) => {
    const next = scores.find((score) => score.command !== command)?.likeness ?? 0;
    return { command, confidence: likely(likeness, likeness - next) };
  });
}

function likely(likeness: number, lead: number): number {
  const certainty = lead < CLOSE ? 0.86 + 1.4 * Math.max(lead, 0) : 1;
  return Math.min(0.99, likeness ** 0.7 * certainty);
}

function shaped(weighing: Weighing): Weighed[] {
  const [wish, question] = [wishIn(weighing.symbols), questionIn(weighing)];
  return [
    ...(wish ? [{ command: wish, confidence: WISH }] : []),
    ...(question ? [{ command: question, confidence: QUESTION }] : []),
    ...(asksHow(weighing) ? [{ command: "help" as const, confidence: WISH }] : []),
  ];
}

function settled(reading: Weighed, weighing: Weighing): Weighed {
  // 先做什么 of another day is its agenda.
  const command = reading.command === "show-today" && isOtherDay(weighing) ? "show-agenda" : reading.command;
  if (!isDoubtful(command, weighing)) return { ...reading, command };
  return { command, confidence: Math.min(reading.confidence, DOUBTED), isDoubted: true };
}

function isDoubtful(command: CommandName, weighing: Weighing): boolean {
  if (isMisplaced(command, weighing) || isBareList(command, weighing)) return true;
  const strange = weighing.frame.head.filter(({ unknown }) => unknown).length;
  return doubtOf(command, weighing) !== undefined || (isChange(command) && strange > STRANGE_WORDS);
}

/** Commands about the day or the house, not about a line or a client. */
const GENERAL: readonly CommandName[] = [
  "show-today",
  "show-agenda",
  "list-done",
  "show-status",
  "help",
  "who-am-i",
  "set-digest",
  "set-language",
  "next-page",
];

/** handle, 去办: without a colleague they tell who will do it, not to whom it is given. */
function isLoose({ symbol, word = "" }: Token): boolean {
  return (
    symbol === "HANDOVER" && /^(?:让|由|归|负责|接手|接管|[去来][做办]|let|handle|take over)$/.test(word)
  );
}

function isMisplaced(command: CommandName, { symbols, frame }: Weighing): boolean {
  if (command === "undo")
    return frame.head.some(({ span }) => span?.kind === "client" || span?.kind === "items");
  if (command === "hand-over-task" && !symbols.includes("STAFF")) return frame.head.some(isLoose);
  return GENERAL.includes(command) && symbols.includes("T");
}

/** 3 asks why; 1和3 or a client alone could be anything. */
function isBareList(command: CommandName, { symbols, frame }: Weighing): boolean {
  if (command !== "explain-priority" || symbols.length > 1) return false;
  const spans = frame.head.flatMap(({ span }) => span ?? []);
  return spans.some((span) => span.kind === "client" || (span.kind === "items" && span.items.length > 1));
}

/** To be shown, or kept: two digits tell enough. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
