import { callOf } from "#bot/act.ts";
import { searchWords } from "#bot/cards/condition-words.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type Searching, searchFor } from "#bot/search.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { type GroupMember, piecesOf } from "#shared/domain/finding/target-group.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { saveSegment } from "#shared/use-cases/clients/save-segment.ts";

export const saveSegmentCommand: Command = {
  name: "save-segment",
  roles: saveSegment.roles,
  needs: [],
  async run(turn, slots): Promise<Said> {
    const { say, conversation } = turn;
    const filter = slots.filter ?? conversation.lastSearch;
    if (filter === undefined) return { reply: plain(say.finding.saveWhat) };
    if (slots.text === undefined)
      return { reply: plain(""), asks: { slot: "text", question: say.finding.saveName } };
    return await save(turn, slots, await searchFor(turn, filter));
  },
};

/** Found anew and frozen: every piece a commit of its own, under the same message, so that a repeat goes on with it. */
async function save(turn: Turn, { text: name = "" }: Slots, searching: Searching): Promise<Said> {
  const { say, now, ports, message } = turn;
  const members = await membersOf(turn, searching);
  if (members.length === 0) throw new Refusal("group.empty", {});
  const id = `grp_${ports.ids.digest(`${turn.speaker.caller.id} ${message.id}`).slice(0, LENGTH)}`;
  const { search, naming, part } = searching;
  const words = searchWords(search, naming);
  const about = { id, name, words, search, count: members.length };
  for (const piece of piecesOf(members)) {
    const call = callOf(turn, piece.number);
    await perform(saveSegment, {
      ...call,
      input: { ...about, piece: { ...piece, members: [...piece.members] } },
    });
  }
  const day = say.time.day(dayOf(now), now);
  const lines = [
    say.finding.saved({ name, clients: members.length }),
    say.finding.savedAs(words, day),
    ...part,
  ];
  return { reply: plain(lines.join("\n"), [say.finding.chips.groups, say.words.undo]) };
}

const LENGTH = 18;

async function membersOf(turn: Turn, { search }: Searching): Promise<GroupMember[]> {
  const { largestExport: largest } = turn.rules.finding;
  const page = { from: 1, size: largest };
  const found = await perform(findClients, { ...callOf(turn), input: { search, page } });
  if (found.kind === "too-large") throw new Refusal("search.too-large", { largest: found.largest });
  if (found.nextFrom !== undefined) throw new Refusal("group.too-many", { largest });
  return found.lines.map(({ id, shortName }) => ({ id, name: shortName }));
}
