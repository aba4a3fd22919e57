import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import { Language } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { setLanguage } from "#shared/use-cases/people/set-language.ts";

export const setLanguageCommand: Command = {
  name: "set-language",
  roles: setLanguage.roles,
  needs: ["filter"],
  async run(turn, { filter = "" }) {
    const wanted = Language.safeParse(filter).data;
    if (wanted === undefined) throw new Refusal("language.unknown", { said: filter });
    const { language } = await perform(setLanguage, { ...callOf(turn), input: { language: wanted } });
    const { people, words } = phrases[language];
    return { reply: plain(people.languageSet, [words.today, words.help]) };
  },
};
