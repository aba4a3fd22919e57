import type { Examples } from "#bot/understand/example-sentences.ts";

/** Sentences that ask for knowledge. The first is shown as the way to say it. */
export const knowledgeExamples: Examples<"ask-knowledge"> = {
  "ask-knowledge": {
    zh: ["什么是统付", "VPMN是什么意思", "走访记录模板", "给我一份方案模板"],
    en: ["what is churn", "what does VPMN mean", "visit note template", "template for a report"],
  },
};
