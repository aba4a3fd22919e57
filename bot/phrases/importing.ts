import type { Language } from "#shared/domain/people/staff.ts";
import { importing as en } from "./en/import.ts";
import type { ImportPhrases } from "./import-phrases.ts";
import { importing as zh } from "./zh/import.ts";

/** What is said of files: the function that reads them loads these alone. */
export const importPhrases: Readonly<Record<Language, ImportPhrases>> = { zh, en };
