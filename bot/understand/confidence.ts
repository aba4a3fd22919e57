import type { Score } from "./match-command.ts";
import { doubtOf, isChange, type Utterance } from "./mood.ts";
import { isWhen } from "./tokens.ts";
import type { CommandName } from "./understanding.ts";

/** How sure a reading is. Below the rules' threshold (0.8) nothing is done. */
export interface Weighed {
  readonly command: CommandName;
  readonly confidence: number;
}

/** Measured on the phrase test set: what is spoken of but not asked for, and what holds unknown words, stays below. */
const DOUBTED = 0.6;
const CLOSE = 0.1;
const STRUCTURAL = 0.93;
const QUESTION = 0.86;
const FOREIGN_WORDS = 2;

/** Signs that may stand beside each wish without changing it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  DONE: ["T", "TEXT", "TASK", "ACT", "CLIENTS", "BEFORE", "VIEW"],
  POSTPONE: ["T", "TEXT", "TASK", "ACT", "CLIENTS", "WHEN", "LENGTH", "BEFORE", "FIELD"],
  CANCEL: ["T", "TEXT", "TASK", "ACT", "CLIENTS", "WHEN"],
  HANDOVER: ["T", "TEXT", "TASK", "ACT", "CLIENTS", "STAFF", "WHEN", "COVER"],
  REOPEN: ["T", "TASK", "ACT", "CLIENTS", "TEXT", "DONE"],
  ACCEPT: ["T", "TASK", "ACT", "CLIENTS", "TEXT"],
  NOTE: ["T", "TEXT", "TASK", "ACT", "CLIENTS"],
  EDIT: ["T", "TEXT", "TASK", "ACT", "WHEN", "LENGTH", "FIELD", "URGENT"],
};
const WISH_OF: Readonly<Record<string, CommandName>> = {
  DONE: "complete-task",
  POSTPONE: "postpone-task",
  CANCEL: "cancel-task",
  HANDOVER: "hand-over-task",
  REOPEN: "reopen-task",
  ACCEPT: "accept-task",
  NOTE: "note-task",
  EDIT: "edit-task",
};

interface Weighing extends Utterance {
  readonly symbols: readonly string[];
  readonly allowed: readonly CommandName[];
}

/** Likeness to the examples, the lead over the next command, the shape of the sentence, and its mood. */
export function weigh(scores: readonly Score[], weighing: Weighing): Weighed[] {
  const ahead = scores.map(({ command, likeness }) => ({
    command,
    confidence: likely(likeness, lead(scores, command, likeness)),
  }));
  const wish = structural(weighing.symbols);
  const question = plainQuestion(weighing);
  const shapes = [
    ...(wish ? [{ command: wish, confidence: STRUCTURAL }] : []),
    ...(question ? [{ command: question, confidence: QUESTION }] : []),
  ];
  const all = [...ahead, ...shapes];
  const how = asksHow(weighing) ? [{ command: "help" as const, confidence: STRUCTURAL }] : [];
  const settled = [...how, ...all].map((reading) => doubted(arbitrated(reading, weighing), weighing));
  const rank = ({ command, confidence }: Weighed) =>
    confidence + (weighing.allowed.includes(command) ? 0.01 : 0);
  return settled
    .sort((a, b) => rank(b) - rank(a))
    .filter(({ command }, at, list) => list.findIndex((other) => other.command === command) === at);
}

function lead(scores: readonly Score[], command: CommandName, likeness: number): number {
  const next = scores.find((score) => score.command !== command);
  return likeness - (next?.likeness ?? 0);
}

function likely(likeness: number, ahead: number): number {
  const close = ahead < CLOSE ? 0.86 + 1.4 * Math.max(ahead, 0) : 1;
  return Math.min(0.99, likeness ** 0.7 * close);
}

/** One wish, and beside it only what may stand there. */
function structural(symbols: readonly string[]): CommandName | undefined {
  const bases = symbols.map((symbol) => symbol.split("/")[0] ?? symbol);
  const wishes = [...new Set(bases.filter((symbol) => symbol in WISH_OF))];
  const wish = wishes.length === 1 ? wishes[0] : undefined;
  const beside = wish === undefined ? undefined : BESIDE[wish];
  if (wish === undefined || beside === undefined || !bases.includes("T")) return undefined;
  const needs = wish === "HANDOVER" ? bases.includes("STAFF") : true;
  return needs && bases.every((symbol) => symbol === wish || beside.includes(symbol))
    ? WISH_OF[wish]
    : undefined;
}

/** What is asked where these signs meet and nothing is wished; few other words may stand around. */
const QUESTIONS: readonly (readonly [
  needed: readonly string[],
  barred: readonly string[],
  command: CommandName,
])[] = [
  [["WHY", "T"], [], "explain-priority"],
  [["HOW", "T", "RANK"], ["HELP"], "explain-priority"],
  [["HOW", "T", "URGENT"], ["HELP"], "explain-priority"],
  [["SITUATION", "T"], ["WHY", "RANK", "HELP", "STATUS"], "show-task"],
  [["STAFF", "BUSY"], ["WHY"], "show-team"],
  [["WHO", "BUSY"], ["WHY", "T"], "show-team"],
  [["TEAM", "SITUATION"], ["WHY", "T"], "show-team"],
  [["WHEN", "AGENDA"], ["WHY", "T", "DONE"], "show-agenda"],
  [["FIRST"], ["WHY", "T", "TEAM", "HELP", "STATUS", "RATE", "AGENDA", "DIGEST"], "show-today"],
];
const STRANGE_WORDS = 3;

function plainQuestion({ symbols, frame }: Weighing): CommandName | undefined {
  const bases = new Set(symbols.map((symbol) => symbol.split("/")[0] ?? symbol));
  const strange = frame.head.filter(({ unknown }) => unknown).length;
  const wishes = [...bases].some(
    (symbol) => symbol in WISH_OF || ["LEAVE", "ADD", "UNDO", "IF", "OTHER"].includes(symbol),
  );
  if (wishes || strange > STRANGE_WORDS) return undefined;
  return QUESTIONS.find(
    ([needed, barred]) =>
      needed.every((symbol) => bases.has(symbol)) && !barred.some((symbol) => bases.has(symbol)),
  )?.[2];
}

/** 先做什么 of another day is its agenda. */
function arbitrated(reading: Weighed, { frame }: Weighing): Weighed {
  const isOtherDay = frame.head.some(
    (token) => isWhen(token) && (token.symbol === "WHEN" || token.symbol === "WHEN/PAST"),
  );
  return reading.command === "show-today" && isOtherDay ? { ...reading, command: "show-agenda" } : reading;
}

/** 怎么推迟任务 asks for help; 怎么推迟了 asks about a task. */
function asksHow({ text, symbols }: Weighing): boolean {
  const isHow =
    /^(?:请问|你好|我|那|要|想|该|,|\s)*(?:怎么|怎样|如何)(?:才能|样|去|来|把|将|让|给)?|^\s*(?:how (?:do|can|should|to)|what's the way to)/.test(
      text,
    );
  return (
    isHow &&
    symbols.some((symbol) => symbol in WISH_OF || symbol === "LEAVE" || symbol === "ADD") &&
    !symbols.includes("T")
  );
}

/** Commands about the day or the house, not about a line or a client. */
const GENERAL: ReadonlySet<CommandName> = new Set([
  "show-today",
  "show-agenda",
  "list-done",
  "show-status",
  "help",
  "who-am-i",
  "set-digest",
  "set-language",
  "next-page",
]);

function isMisplaced(command: CommandName, { symbols }: Weighing): boolean {
  if (command === "explain-priority" && symbols.length === 1) return false;
  return GENERAL.has(command) && symbols.includes("T");
}

function doubted(reading: Weighed, weighing: Weighing): Weighed {
  const { command, confidence } = reading;
  const isDoubted =
    isMisplaced(command, weighing) ||
    isBareList(command, weighing) ||
    doubtOf(command, weighing) !== undefined ||
    (isChange(command) && unknownIn(weighing) > FOREIGN_WORDS);
  return isDoubted ? { command, confidence: Math.min(confidence, DOUBTED) } : reading;
}

/** 3 asks why; 1和3 alone could be anything. */
function isBareList(command: CommandName, { symbols, frame }: Weighing): boolean {
  const lines = frame.head.flatMap(({ span }) => (span?.kind === "items" ? span.items : []));
  return (
    command === "explain-priority" &&
    symbols.length === 1 &&
    (lines.length > 1 || frame.head.some(({ span }) => span?.kind === "client"))
  );
}

function unknownIn({ frame }: Weighing): number {
  return frame.head.filter(({ unknown }) => unknown).length;
}
