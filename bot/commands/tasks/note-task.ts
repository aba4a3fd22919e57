import { callOf } from "#bot/act.ts";
import { batchClient } from "#bot/batch-client.ts";
import { type Command, plain } from "#bot/command.ts";
import { keepOf, pickTask } from "#bot/pick.ts";
import { perform } from "#shared/perform.ts";
import { noteTask } from "#shared/use-cases/tasks/note-task.ts";

export const noteTaskCommand: Command = {
  name: "note-task",
  roles: noteTask.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const pick = await pickTask(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const { task: picked } = pick;
    const said = slots.note ?? slots.text;
    if (said === undefined)
      return { reply: plain(""), asks: { slot: "note", question: say.house.ask.note, keep: keepOf(picked) } };
    const { owner, id } = picked;
    const clientId = await batchClient(turn, { task: { owner, id }, note: said });
    const input = { task: { owner, id }, note: said, ...(clientId && { clientId }) };
    const { title, note, result } = await perform(noteTask, { ...callOf(turn), input });
    const words = result ? say.tasks.resultNoted({ title, ...result }) : say.tasks.noted(title, note);
    return {
      reply: plain(words, [say.words.undo]),
      remember: { lastTask: { id, owner, title } },
    };
  },
};
