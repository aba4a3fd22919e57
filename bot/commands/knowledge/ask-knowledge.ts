import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type Knowledge, templateNamed } from "#shared/domain/knowledge/find.ts";
import { perform } from "#shared/perform.ts";
import { askKnowledge } from "#shared/use-cases/knowledge/ask-knowledge.ts";

export const askKnowledgeCommand: Command = {
  name: "ask-knowledge",
  roles: askKnowledge.roles,
  needs: [],
  async run(turn, { text = turn.message.text }): Promise<Said> {
    const found = await perform(askKnowledge, { ...callOf(turn), input: { question: text } });
    return { reply: plain(answerTo(found, text, turn), chipsFor(found, turn)) };
  },
};

function answerTo(found: Knowledge, said: string, { say: { knowledge } }: Turn): string {
  if (found.kind === "term") return knowledge.term(found.term);
  if (found.kind === "template") return knowledge.template(found.template);
  const names = found.nearest.map(knowledge.nameOf);
  return found.nearest[0]?.kind === "template" ? knowledge.templates(names) : knowledge.none(said, names);
}

function chipsFor(found: Knowledge, { say: { knowledge, words } }: Turn): string[] {
  if (found.kind === "none") return found.nearest.map(knowledge.ask);
  const template = found.kind === "term" ? templateNamed(found.term.names.zh[0]) : undefined;
  return [...(template ? [knowledge.ask({ kind: "template", template })] : []), words.today];
}
