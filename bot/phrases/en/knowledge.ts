import type { KnowledgePhrases } from "#bot/phrases/zh/knowledge.ts";
import type { Entry } from "#shared/domain/knowledge/find.ts";

function nameOf(entry: Entry): string {
  return entry.kind === "term" ? entry.term.names.en[0] : `${entry.template.names.en[0]} template`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const knowledge: KnowledgePhrases = {
  term: ({ names, means }) =>
    `${capital(names.en[0])}${names.zh[0] === names.en[0] ? "" : ` (${names.zh[0]})`}: ${means.en}`,
  template: ({ names, lines }) =>
    [
      `${capital(names.en[0])} template, to copy and fill in:`,
      ...lines.en.map((line, n) => `${n + 1}. ${line}`),
    ].join("\n"),
  templates: (names) => `Templates to choose from: ${names.join(", ")}.`,
  none: (said, nearest) =>
    nearest.length > 0
      ? `“${said}” is not in the glossary; the nearest: ${nearest.join(", ")}.`
      : `“${said}” is not in the glossary.`,
  nameOf,
  ask: (entry) => (entry.kind === "term" ? `what is ${nameOf(entry)}` : nameOf(entry)),
};
