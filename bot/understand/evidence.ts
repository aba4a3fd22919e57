import type { Material } from "./material.ts";
import { CALLED } from "./mood.ts";
import { isWhen, type Token } from "./token.ts";
import type { CommandName } from "./understanding.ts";

/** What a sentence must hold for a command to be offered where none was sure: what it does, or what it is about. */
const TELLING: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  ...CALLED,
  "show-today": ["FIRST", "TODO"],
  "explain-priority": ["WHY", "RANK"],
  "show-agenda": ["AGENDA"],
  "add-task": ["ADD"],
  "list-done": ["DONE"],
  "show-task": ["SITUATION"],
  "show-team": ["TEAM", "BUSY", "STAFF"],
  "set-digest": ["DIGEST", "NODIGEST", "YESDIGEST", "EVERY"],
  "set-language": ["ENGLISH", "CHINESE", "FOREIGN"],
  "next-page": ["NEXT", "ALL"],
  "show-status": ["STATUS"],
  help: ["HELP", "HOW"],
  "who-am-i": ["SELF"],
};

/** They ask of anything at all: 天气怎么样. */
const VAGUE: readonly string[] = ["SITUATION", "NEXT", "ALL"];

/** Whether the sentence holds anything that speaks for a command, beyond a likeness of its build. */
export function speaksFor(command: CommandName, { tokens }: Pick<Material, "tokens">): boolean {
  const isNamed = tokens.some(({ symbol }) => symbol === "T");
  if (isNamed && command === "show-task") return true;
  const isSettled = isNamed || !tokens.some(({ unknown }) => unknown);
  const telling = tokens.filter((token) => isSettled || tellsAlone(token)).map(({ symbol }) => symbol);
  const isPlan = isNamed || tokens.some(isWhen);
  if (command === "add-task" && isPlan && telling.includes("ACT")) return true;
  return telling.some((symbol) => TELLING[command]?.includes(symbol));
}

/** One character among words that no list knows may be part of any of them: 关 in 关于. */
function tellsAlone({ start, end, symbol }: Token): boolean {
  return symbol === "STAFF" || (end - start > 1 && !VAGUE.includes(symbol));
}
