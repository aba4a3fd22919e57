import { pictures as en } from "#bot/phrases/en/pictures.ts";
import { pictures as zh } from "#bot/phrases/zh/pictures.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { showContacts } from "#shared/use-cases/contacts/show-contacts.ts";
import { decisionMapPicture } from "./decision-map.ts";
import type { Painter } from "./painter.ts";

const WORDS = { zh, en };

export const paintDecisionMap: Painter = async (ports, { picture: { of, language }, address, caller }) => {
  const message = `picture ${ports.ids.digest(address)}`;
  const map = await perform(showContacts, { ports, caller, message, input: { clientId: of } });
  return decisionMapPicture({ map, words: WORDS[language], on: dayOf(ports.clock.now()) });
};
