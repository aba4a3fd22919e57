import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { perform } from "#shared/perform.ts";
import { undo } from "#shared/use-cases/house/undo.ts";

export const undoCommand: Command = {
  name: "undo",
  roles: undo.roles,
  needs: [],
  async run(turn) {
    const { say } = turn;
    const { undone, notices } = await perform(undo, { ...callOf(turn), input: {} });
    const what = undone.map(({ useCase, title }) =>
      say.people.undoneStep(say.people.commands[useCase] ?? useCase, title),
    );
    const told = notices.length > 0 ? [say.people.undoTold] : [];
    return { reply: plain([say.people.undone(what), ...told].join("\n"), [say.words.today]) };
  },
};
