import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { perform } from "#shared/perform.ts";
import { whoAmI } from "#shared/use-cases/people/who-am-i.ts";

export const whoAmICommand: Command = {
  name: "who-am-i",
  roles: whoAmI.roles,
  needs: [],
  async run(turn) {
    const { say } = turn;
    const self = await perform(whoAmI, { ...callOf(turn), input: {} });
    return { reply: plain(say.people.self(self), [say.words.today, say.words.help]) };
  },
};
