import { plain } from "#bot/command.ts";
import { dailyPhrases } from "#bot/phrases/daily.ts";
import { titleFor } from "#bot/phrases/set-name.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Language } from "#shared/domain/people/staff.ts";

interface News {
  readonly byName: string;
  readonly useCase: string;
  readonly title: string;
  readonly isUndone: boolean;
  /** What kind of answer it was, where the same deed has several: `rejected`. */
  readonly news?: string | undefined;
  /** How many, where it counts something. */
  readonly count?: number | undefined;
}

/** Somebody else has changed what concerns this person. */
export function noticeCard(
  language: Language,
  { byName, useCase, title, isUndone, news, count = 0 }: News,
): Reply {
  const { digest, people, words } = dailyPhrases[language];
  const what = people.commands[useCase] ?? useCase;
  const titled = titleFor(title, language);
  const told = digest.changes[`${useCase} ${news}`] ?? digest.changes[useCase] ?? digest.changed;
  return plain(isUndone ? digest.takenBack(byName, what, titled) : told(byName, titled, what, count), [
    words.today,
  ]);
}
