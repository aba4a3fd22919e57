import { callOf } from "#bot/act.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { perform } from "#shared/perform.ts";
import { type Undone, undo } from "#shared/use-cases/house/undo.ts";

export const undoCommand: Command = {
  name: "undo",
  roles: undo.roles,
  needs: [],
  async run(turn) {
    const { undone, notices } = await undoAll(turn);
    const say = phrases[await languageAfter(turn, undone)];
    const what = undone.map(({ useCase, title }) =>
      say.people.undoneStep(say.people.commands[useCase] ?? useCase, title),
    );
    const told = notices.length > 0 ? [say.people.undoTold] : [];
    return { reply: plain([say.people.undone(what), ...told].join("\n"), [say.words.today]) };
  },
};

/** The whole message, in as many commits as it takes; what is said of each step is said once. */
async function undoAll(turn: Turn): Promise<Undone> {
  const steps: Undone[] = [];
  do steps.unshift(await perform(undo, { ...callOf(turn, steps.length), input: {} }));
  while (steps[0]?.isMore);
  const undone = steps.flatMap((step) => step.undone);
  const isNew = (at: number) =>
    undone.findIndex((one) => one.useCase === undone[at]?.useCase && one.title === undone[at]?.title) === at;
  return { undone: undone.filter((_, at) => isNew(at)), notices: steps.flatMap(({ notices }) => notices) };
}

/** Whoever takes back the change of language is answered in the one that holds again. */
async function languageAfter(
  { ports, speaker, language }: Turn,
  undone: Undone["undone"],
): Promise<Language> {
  if (!undone.some(({ useCase }) => useCase === "set-language")) return language;
  return (await ports.staff.find(speaker.staff.id))?.language ?? language;
}
