import type { Language } from "#shared/domain/people/staff.ts";
import type { ApiWords } from "./api-words.ts";

const WORDS: Readonly<Record<Language, () => Promise<ApiWords>>> = {
  zh: async () => (await import("./zh.ts")).zh,
  en: async () => (await import("./en.ts")).en,
};

/** What went wrong is said in one language, and seldom: its words are read when they are asked for. */
export async function wordsIn(language: Language): Promise<ApiWords> {
  return await WORDS[language]();
}

/** Of the languages that a caller likes, the one that we speak and they like most; Chinese otherwise. */
export function languageOf(accepts = ""): Language {
  const liked = accepts.split(",").map((one) => {
    const [tag = "", ...rest] = one.trim().toLowerCase().split(";");
    const weight = rest.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((q) => q !== undefined);
    return { language: tag.split("-")[0], weight: Number(weight ?? 1) };
  });
  const weightOf = (language: Language) =>
    Math.max(0, ...liked.filter((one) => one.language === language).map(({ weight }) => weight));
  return weightOf("en") > weightOf("zh") ? "en" : "zh";
}
