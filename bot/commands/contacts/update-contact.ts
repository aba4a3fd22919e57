import { callOf } from "#bot/act.ts";
import { updatedText } from "#bot/cards/contact-card.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { type ContactTold, contactTold } from "#bot/understand/contact-told.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { mustNotBeBenefit } from "#shared/domain/contacts/changing.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { updateContact } from "#shared/use-cases/contacts/update-contact.ts";

export const updateContactCommand: Command = {
  name: "update-contact",
  roles: updateContact.roles,
  needs: ["text"],
  run: async (turn, slots) => {
    mustNotBeBenefit(slots.text ?? "");
    return await withClient(turn, slots, async (client) => await tell(turn, { client, slots }));
  },
};

async function tell(
  turn: Turn,
  { client, slots: { text = "", contact } }: { client: PickedClient; slots: Slots },
): Promise<Said> {
  const { updated, chips } = turn.say.contacts;
  const keep = { clientId: client.id, clientName: client.name };
  if (contact === undefined) return asking({ slot: "text", question: updated.askWho(client.name), keep });
  const told = contactTold(text);
  if (isNothing(told)) return asking({ slot: "text", question: updated.ask(contact), keep });
  const change = { ...told.change, ...(turn.confirmed && { profileConsent: true }) };
  const input = { ...told, change, clientId: client.id, who: contact, said: text };
  const outcome = await perform(updateContact, { ...callOf(turn), input }).catch(lacksConsent);
  if (outcome instanceof Refusal) return agreeing(turn, { name: outcome.facts.name, keep });
  const { id, name } = outcome.client;
  return {
    reply: plain(updatedText(outcome, turn), [chips.map(name), turn.say.words.undo]),
    remember: { lastClient: { id, name } },
  };
}

function lacksConsent(stopped: unknown): Refusal<"contact.no-profile-consent"> {
  const isLacking = stopped instanceof Refusal && stopped.code === "contact.no-profile-consent";
  if (isLacking) return stopped as Refusal<"contact.no-profile-consent">;
  throw stopped;
}

/** Asked once: what the person has agreed to is kept with him. */
function agreeing({ say }: Turn, { name, keep }: { name: string; keep: Asked["keep"] }): Said {
  const { yes, no } = say.house;
  const text = say.contacts.updated.askConsent(name);
  return { reply: plain(text, [yes, no]), confirm: true, ...(keep && { keep }) };
}

function asking(asks: Asked): Said {
  return { reply: plain(""), asks };
}

function isNothing({ isNew, change, reportsTo, tie, hasLeft }: ContactTold): boolean {
  const isSaid = isNew || hasLeft || reportsTo !== undefined || tie !== undefined;
  return !isSaid && Object.keys(change).length === 0;
}
