import { isWhen } from "./token.ts";
import type { CommandName } from "./understanding.ts";
import type { Utterance } from "./view.ts";

export interface Shape extends Utterance {
  readonly symbols: readonly string[];
}

/** The command that each wish means, and what may stand beside it without changing it. */
const WISHES: Readonly<Record<string, readonly [command: CommandName, beside: readonly string[]]>> = {
  DONE: ["complete-task", ["BEFORE", "VIEW"]],
  POSTPONE: ["postpone-task", ["WHEN", "LENGTH", "BEFORE", "FIELD"]],
  CANCEL: ["cancel-task", ["WHEN"]],
  HANDOVER: ["hand-over-task", ["STAFF", "WHEN", "COVER"]],
  REOPEN: ["reopen-task", ["DONE", "TODO", "NOT", "UNDO"]],
  ACCEPT: ["accept-task", []],
  NOTE: ["note-task", []],
  EDIT: ["edit-task", ["WHEN", "LENGTH", "FIELD", "URGENT"]],
};
const EVERYWHERE: readonly string[] = ["T", "TEXT", "TASK", "ACT", "CLIENTS"];

export function basesOf(symbols: readonly string[]): string[] {
  return symbols.map((symbol) => symbol.split("/")[0] ?? symbol);
}

/** One wish, and beside it only what may stand there. */
export function wishIn(symbols: readonly string[]): CommandName | undefined {
  const bases = basesOf(symbols);
  const wishes = new Set(bases.filter((symbol) => symbol in WISHES));
  const [wish] = wishes;
  const known = wish === undefined || wishes.size > 1 ? undefined : WISHES[wish];
  if (known === undefined || !bases.includes("T")) return undefined;
  if (wish === "HANDOVER" && !bases.includes("STAFF")) return undefined;
  const [command, beside] = known;
  const isPlain = bases.every(
    (symbol) => symbol === wish || EVERYWHERE.includes(symbol) || beside.includes(symbol),
  );
  return isPlain ? command : undefined;
}

/** What is asked where these signs meet, none of those stands by, and nothing is wished. */
const QUESTIONS: readonly (readonly [
  needed: readonly string[],
  barred: readonly string[],
  command: CommandName,
])[] = [
  [["WHY", "T"], [], "explain-priority"],
  [["HOW", "T", "RANK"], ["HELP"], "explain-priority"],
  [["HOW", "T", "URGENT"], ["HELP"], "explain-priority"],
  [["RANK", "T"], ["HELP", "FIELD"], "explain-priority"],
  [["SITUATION", "T"], ["WHY", "RANK", "HELP", "STATUS"], "show-task"],
  [["STAFF", "BUSY"], ["WHY"], "show-team"],
  [["WHO", "BUSY"], ["WHY", "T"], "show-team"],
  [["TEAM", "SITUATION"], ["WHY", "T"], "show-team"],
  [["FIRST"], ["WHY", "T", "TEAM", "HELP", "STATUS", "RATE", "DIGEST"], "show-today"],
  [["TEAM", "WHO"], ["WHY", "T"], "show-team"],
  [["TEAM", "BUSY"], ["WHY", "T"], "show-team"],
  [["SELF"], ["WHY", "T", "STAFF", "TEAM"], "who-am-i"],
  [["DIGEST", "WHEN"], ["WHY", "T", "WHAT", "WHICH", "FIRST"], "set-digest"],
  [["WHEN", "AGENDA"], ["WHY", "T", "DONE"], "show-agenda"],
];
const STRANGE_WORDS = 3;
const WISHING: readonly string[] = [...Object.keys(WISHES), "LEAVE", "ADD", "UNDO", "IF", "OTHER"];

export function questionIn({ symbols, frame }: Shape): CommandName | undefined {
  const bases = new Set(basesOf(symbols));
  const strange = frame.head.filter(({ unknown }) => unknown).length;
  if (strange > STRANGE_WORDS || WISHING.some((symbol) => bases.has(symbol))) return undefined;
  const has = (symbol: string) => bases.has(symbol);
  return QUESTIONS.find(([needed, barred]) => needed.every(has) && !barred.some(has))?.[2];
}

const HOW =
  /^(?:请问|你好|我|那|要|想|该|,|\s)*(?:怎么|怎样|如何)|^\s*(?:how (?:do|can|should|to)|what's the way to)/;

/** 怎么推迟任务 asks for help; 怎么推迟了2 asks about a task. */
export function asksHow({ text, symbols }: Shape): boolean {
  const isWish = symbols.some((symbol) => symbol in WISHES || symbol === "LEAVE" || symbol === "ADD");
  return isWish && !symbols.includes("T") && HOW.test(text);
}

export function isOtherDay({ frame }: Utterance): boolean {
  return frame.head.some((token) => isWhen(token) && ["WHEN", "WHEN/PAST"].includes(token.symbol));
}
