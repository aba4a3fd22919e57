import type { Entry } from "#shared/domain/knowledge/find.ts";
import type { Template } from "#shared/domain/knowledge/template.ts";
import type { Term } from "#shared/domain/knowledge/term.ts";

/** What words of the trade mean, and templates. */
export interface KnowledgePhrases {
  readonly term: (term: Term) => string;
  readonly template: (template: Template) => string;
  /** There is no such one: those that there are. */
  readonly templates: (names: readonly string[]) => string;
  readonly none: (said: string, nearest: readonly string[]) => string;
  readonly nameOf: (entry: Entry) => string;
  /** The words that ask for it. */
  readonly ask: (entry: Entry) => string;
}

function nameOf(entry: Entry): string {
  return entry.kind === "term" ? entry.term.names.zh[0] : `${entry.template.names.zh[0]}模板`;
}

export const knowledge: KnowledgePhrases = {
  term: ({ names, means }) =>
    `${names.zh[0]}${names.zh[0] === names.en[0] ? "" : `（${names.en[0]}）`}：${means.zh}`,
  template: ({ names, lines }) =>
    [`${names.zh[0]}模板，复制后填写：`, ...lines.zh.map((line, n) => `${n + 1}. ${line}`)].join("\n"),
  templates: (names) => `可以用的模板有：${names.join("、")}。`,
  none: (said, nearest) =>
    nearest.length > 0 ? `没有收录“${said}”，相近的有：${nearest.join("、")}。` : `没有收录“${said}”。`,
  nameOf,
  ask: (entry) => (entry.kind === "term" ? `什么是${nameOf(entry)}` : nameOf(entry)),
};
