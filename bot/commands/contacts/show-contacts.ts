import { callOf } from "#bot/act.ts";
import { contactCard, phonesText } from "#bot/cards/contact-card.ts";
import { mapAlt, mapCard } from "#bot/cards/map-card.ts";
import type { Command, Said, Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { isOfDesk } from "#bot/understand/person-said.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { perform } from "#shared/perform.ts";
import { showContact } from "#shared/use-cases/contacts/show-contact.ts";
import { type ContactsShown, showContacts } from "#shared/use-cases/contacts/show-contacts.ts";

export const showContactsCommand: Command = {
  name: "show-contacts",
  roles: showContacts.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) =>
      slots.contact === undefined
        ? await whole(turn, client)
        : await one(turn, { client, who: slots.contact }),
    ),
};

async function whole(turn: Turn, { id: clientId }: PickedClient): Promise<Said> {
  const map = await perform(showContacts, { ...callOf(turn), input: { clientId } });
  const { id, name } = map.client;
  const aim = map.people.find(({ contact }) => contact.id === map.next?.id)?.contact.name;
  const { chips } = turn.say.contacts;
  const image = await pictureFor(turn, map);
  return {
    reply: {
      ...withPhones(map, turn),
      chips: [aim ? chips.visit(name, aim) : chips.add(name), turn.say.words.today],
      image,
    },
    remember: { lastClient: { id, name } },
  };
}

/** Who asks for the number on a desk gets all that are known, before all else. */
function withPhones(map: ContactsShown, turn: Turn): Reply {
  const card = mapCard(map, turn);
  if (!isOfDesk(turn.message.text)) return card;
  const lead = phonesText(map, turn);
  return { ...card, lead, text: `${lead}\n${card.text}` };
}

/** Drawn when it is looked at: nobody waits for it, and a map without people is said in one line. */
async function pictureFor(turn: Turn, map: ContactsShown): Promise<Reply["image"]> {
  if (map.people.length === 0) return null;
  const { ports, language, speaker, rules } = turn;
  const picture = { kind: "decision-map", of: map.client.id, staffId: speaker.caller.id, language } as const;
  const url = await ports.pictures.address(picture, { seconds: rules.decisionMap.pictureMinutes * 60 });
  return url === undefined ? null : { url, alt: mapAlt(map, turn) };
}

async function one(turn: Turn, { client, who }: { client: PickedClient; who: string }): Promise<Said> {
  const shown = await perform(showContact, { ...callOf(turn), input: { clientId: client.id, who } });
  const { id, name } = shown.client;
  return {
    reply: {
      ...contactCard(shown, { ...turn, asksPhone: isOfDesk(turn.message.text) }),
      chips: [turn.say.contacts.chips.map(name)],
    },
    remember: { lastClient: { id, name } },
  };
}
