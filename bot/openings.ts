import type { Role } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { plain, type Said, type Turn } from "./command.ts";
import { commandsOf, exampleOf } from "./commands/catalogue.ts";
import { phrases } from "./phrases/phrases.ts";
import type { CommandName } from "./understand/understanding.ts";

/** What one begins with, the likeliest first; who may is read off the declarations. */
const OPENERS: readonly CommandName[] = [
  ...(["show-today", "show-team", "show-status", "show-agenda", "list-approvals", "show-rules"] as const),
];
/** What shows best how one speaks here. */
const SHOWN: readonly CommandName[] = ["show-today", "complete-task", "postpone-task", ...OPENERS.slice(1)];
const MOST = 3;

/** The sentences that a role is welcomed with, help last. */
export function openingsFor(role: Role, language: Language): string[] {
  return [...first(OPENERS, { role, language }), phrases[language].words.help];
}

/** Nothing was understood: what this person could say instead. */
export function notUnderstood({ say, speaker, language }: Turn): Said {
  const { role } = speaker.caller;
  const [opening = say.words.help] = openingsFor(role, language);
  const text = say.house.notUnderstood(first(SHOWN, { role, language }));
  return { reply: plain(text, [...new Set([opening, say.words.help])]) };
}

function first(
  commands: readonly CommandName[],
  { role, language }: { role: Role; language: Language },
): string[] {
  const own = new Set(commandsOf(role));
  const named = commands.filter((name) => own.has(name)).slice(0, MOST);
  return named.map((name) => exampleOf(name, language));
}

/** Whoever has no day of their own is not offered one. */
export function fittingChips(
  chips: readonly string[],
  { speaker, language, say }: Pick<Turn, "speaker" | "language" | "say">,
): string[] {
  const { role } = speaker.caller;
  if (hasDay(role)) return [...chips];
  const { today } = say.words;
  const [instead = today] = openingsFor(role, language);
  return [...new Set(chips.map((chip) => (chip === today ? instead : chip)))];
}

export function hasDay(role: Role): boolean {
  return commandsOf(role).includes("show-today");
}
