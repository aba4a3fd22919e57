import { callOf } from "#bot/act.ts";
import { updatedWords } from "#bot/cards/updated-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { fieldWord, valueWord } from "#bot/phrases/field-words.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { sourceIn } from "#bot/understand/archive/field-source.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { type FieldName, isField } from "#shared/domain/clients/field-dictionary.ts";
import { Refusal, type Refusals } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";
import { collect } from "./collecting.ts";
import { isLifeEvent, moved } from "./moving.ts";
import { noneTold } from "./none-told.ts";

export const updateClientCommand: Command = {
  name: "update-client",
  roles: updateClient.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) => {
      const event = slots.filter;
      if (event === "collect" || turn.chosen?.["collect"]) return await collect(turn, slots, client);
      if (event === "none") return await noneTold(turn, slots, client);
      return isLifeEvent(event)
        ? await moved(turn, slots, { client, event })
        : await updated(turn, slots, client);
    }),
};

async function updated(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const { say, chosen, conversation } = turn;
  const lastClient = { lastClient: { id: client.id, name: client.name } };
  if (chosen?.["keep"] === "theirs")
    return { reply: plain(say.archive.kept(client.name)), remember: lastClient };
  const changes = changesIn(slots);
  const source = sourceIn(turn.message.text);
  const seen = conversation.lastClient?.id === client.id ? conversation.lastClient.version : undefined;
  const isOver = chosen?.["keep"] === "mine";
  const input = {
    ...{ clientId: client.id, changes },
    ...(source && { source }),
    ...(slots.reason && { reason: slots.reason }),
    ...(seen && !isOver && { seen }),
  };
  const done = await perform(updateClient, { ...callOf(turn), input }).catch(clashIn);
  if ("clash" in done) return askWhich(turn, { client, clash: done.clash });
  return {
    reply: plain(updatedWords(done, turn), [say.words.undo, say.archive.chips.history]),
    remember: lastClient,
  };
}

function clashIn(error: unknown): { clash: Refusals["field.clashed"] } {
  if (error instanceof Refusal && error.code === "field.clashed")
    return { clash: error.facts as Refusals["field.clashed"] };
  throw error;
}

/** 地址=…, 员工=…: fields and words in the same order. */
function changesIn({ code = "", text = "" }: Slots): { field: FieldName; said: string }[] {
  const words = text.split("\n");
  const changes = code.split(",").flatMap((field, at) => {
    const said = words[at];
    return isField(field) && said ? [{ field, said }] : [];
  });
  if (changes.length === 0) throw new Refusal("input.not-understood", { fields: ["change"] });
  return changes;
}

/** Somebody else has changed the same field since it was seen: which one stays is for the person to say. */
function askWhich(
  { say, language, now }: Turn,
  { client, clash }: { client: PickedClient; clash: Refusals["field.clashed"] },
): Said {
  const { field, by, at, theirs, mine } = clash;
  const [his, own] = [valueWord(field, theirs, language), valueWord(field, mine, language)];
  const question = say.archive.clash({
    ...{ field: fieldWord(field, language), by, when: say.time.day(dayOf(at), now) },
    ...{ theirs: his, mine: own },
  });
  const kept = { clientId: client.id, clientName: client.name };
  const options = [
    { label: say.archive.keepMine(own), value: { ...kept, keep: "mine" } },
    { label: say.archive.keepTheirs(his), value: { ...kept, keep: "theirs" } },
  ];
  return { reply: plain(""), asks: { slot: "filter", question, options } };
}
