import { type Command, plain } from "#bot/command.ts";
import type { CommandName } from "#bot/understand/understanding.ts";
import { type Role, Role as Roles } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";

interface Catalogue {
  readonly namesFor: (role: Role) => readonly CommandName[];
  readonly exampleOf: (name: CommandName, language: Language) => string;
}

/** Everything that one's role may say, each with a sentence that says it; read off the declarations. */
export function helpCommand({ namesFor, exampleOf }: Catalogue): Command {
  return {
    name: "help",
    roles: Roles.options,
    needs: [],
    async run({ say, language, speaker }) {
      const names = namesFor(speaker.caller.role).filter((name) => name !== "help");
      const lines = names.map((name) =>
        say.people.helpLine(say.people.commands[name], exampleOf(name, language)),
      );
      return { reply: plain([say.people.help, ...lines].join("\n"), [say.words.today]) };
    },
  };
}
