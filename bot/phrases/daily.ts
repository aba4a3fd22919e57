import type { Language } from "#shared/domain/people/staff.ts";
import { channel as enChannel } from "./en/channel.ts";
import { digest as enDigest } from "./en/digest.ts";
import { house as enHouse } from "./en/house.ts";
import { people as enPeople } from "./en/people.ts";
import { team as enTeam } from "./en/team.ts";
import { time as enTime } from "./en/time.ts";
import { today as enToday } from "./en/today.ts";
import { words as enWords } from "./en/words.ts";
import type { Phrases } from "./phrases.ts";
import { channel as zhChannel } from "./zh/channel.ts";
import { digest as zhDigest } from "./zh/digest.ts";
import { house as zhHouse } from "./zh/house.ts";
import { people as zhPeople } from "./zh/people.ts";
import { team as zhTeam } from "./zh/team.ts";
import { time as zhTime } from "./zh/time.ts";
import { today as zhToday } from "./zh/today.ts";
import { words as zhWords } from "./zh/words.ts";

/** What is said unasked: the functions that push load these alone, and none of what answers a question. */
export type DailyPhrases = Pick<
  Phrases,
  "channel" | "digest" | "house" | "people" | "team" | "time" | "today" | "words"
>;

export const dailyPhrases: Readonly<Record<Language, DailyPhrases>> = {
  zh: {
    channel: zhChannel,
    digest: zhDigest,
    house: zhHouse,
    people: zhPeople,
    team: zhTeam,
    time: zhTime,
    today: zhToday,
    words: zhWords,
  },
  en: {
    channel: enChannel,
    digest: enDigest,
    house: enHouse,
    people: enPeople,
    team: enTeam,
    time: enTime,
    today: enToday,
    words: enWords,
  },
};
