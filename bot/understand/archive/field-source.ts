import type { FieldSource } from "#shared/domain/clients/changing.ts";

/** How it was known, where the words say so (seed G6.4). */
export function sourceIn(words: string): FieldSource | undefined {
  if (/问卷|调查表|回访问卷|questionnaire|survey/iu.test(words)) return "QUESTIONNAIRE";
  if (/看到|现场|观察|门口|路过|saw|observed/iu.test(words)) return "OBSERVATION";
  if (/拜访|走访|面谈|访谈|电话|客户说|他们说|聊到|了解到|told|visit|interview/iu.test(words))
    return "INTERVIEW";
  return undefined;
}
