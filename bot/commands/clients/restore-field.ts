import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { changeWords } from "#bot/phrases/field-words.ts";
import { withClient } from "#bot/pick-client.ts";
import { isField } from "#shared/domain/clients/field-dictionary.ts";
import { perform } from "#shared/perform.ts";
import { restoreField } from "#shared/use-cases/clients/restore-field.ts";

export const restoreFieldCommand: Command = {
  name: "restore-field",
  roles: restoreField.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async ({ id }) => {
      const { say, language } = turn;
      const field = slots.code !== undefined && isField(slots.code) ? { field: slots.code } : {};
      const done = await perform(restoreField, { ...callOf(turn), input: { clientId: id, ...field } });
      const [change] = done.done;
      const words = change
        ? say.archive.restored(done.client.name, changeWords(change, language))
        : say.archive.asked(
            (done.asked?.lines ?? []).map((line) => changeWords(line, language)),
            done.asked?.of ?? [],
            done.asked?.isCosigned === true,
          );
      return {
        reply: plain(words, [say.words.undo, say.archive.chips.history]),
        remember: { lastClient: done.client },
      };
    }),
};
