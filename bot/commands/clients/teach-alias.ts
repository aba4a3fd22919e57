import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { withClient } from "#bot/pick-client.ts";
import { perform, preview } from "#shared/perform.ts";
import { type AliasTaught, teachAlias } from "#shared/use-cases/clients/teach-alias.ts";

/** Asks only where somebody else is called so; else it is done, and 撤销 takes it back. */
export const teachAliasCommand: Command = {
  name: "teach-alias",
  roles: teachAlias.roles,
  needs: ["text"],
  async run(turn, slots): Promise<Said> {
    return await withClient(turn, slots, async ({ id }) => {
      const input = { clientId: id, alias: slots.text ?? "", anyway: turn.confirmed };
      const { outcome } = await preview(teachAlias, { ...callOf(turn), input });
      if (outcome.kind === "taken") return asked(turn, outcome);
      return said(turn, await perform(teachAlias, { ...callOf(turn), input }));
    });
  },
};

function asked({ say }: Turn, { alias, client, by }: Extract<AliasTaught, { kind: "taken" }>): Said {
  const text = [say.finding.takenAlias(alias, by.name, client.name), say.house.confirmHint].join("\n");
  return { reply: plain(text, [say.house.yes, say.house.no]), confirm: true };
}

function said({ say }: Turn, { kind, alias, client }: AliasTaught): Said {
  const words = kind === "known" ? say.finding.knownAlias : say.finding.taught;
  const chips = kind === "known" ? [] : [say.words.undo];
  return { reply: plain(words(alias, client.name), chips), remember: { lastClient: client } };
}
