import { callOf } from "#bot/act.ts";
import { foundCard } from "#bot/cards/found-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { exportReply } from "#bot/export.ts";
import { pageOf, restOf } from "#bot/page.ts";
import { type Searching, searchFor } from "#bot/search.ts";
import type { ClassSense } from "#bot/understand/finding/atom.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type FoundClients, findClients } from "#shared/use-cases/clients/find-clients.ts";

export const findClientsCommand: Command = {
  name: "find-clients",
  roles: findClients.roles,
  needs: [],
  async run(turn, { filter = "", code }): Promise<Said> {
    if (code !== undefined) return await exported(turn, filter);
    const sense = turn.chosen?.["sense"];
    const searching = await searchFor(turn, sense ? `${filter}（${sense}）` : filter);
    if (isNothingRead(searching)) return { reply: plain(turn.say.finding.nothingRead(searching.unread)) };
    if (isClassAsked(searching)) return askClass(turn);
    const { search } = searching;
    const { page = { from: 1, size: turn.rules.work.listPage } } = pageOf(turn);
    const isCount = searching.kinds.has("howMany") && !isGoneOnWith(turn);
    const size = Math.min(page.size, turn.rules.finding.largestList);
    const input = { search, isCount, page: { ...page, size } };
    const found = await perform(findClients, { ...callOf(turn), input });
    if (found.kind === "too-large") throw new Refusal("search.too-large", { largest: found.largest });
    return listed(turn, { searching, found });
  },
};

/** 导出 alone takes the last list away; 导出A类客户 another. */
async function exported(turn: Turn, filter: string): Promise<Said> {
  const own = await searchFor(turn, filter);
  if (Object.keys(own.search).length > 0) return await exportReply(turn, own);
  const { lastSearch } = turn.conversation;
  if (lastSearch === undefined) return { reply: plain(turn.say.finding.saveWhat) };
  return await exportReply(turn, await searchFor(turn, lastSearch));
}

/** 下一页 after a number asks for those who were counted. */
function isGoneOnWith({ page, chosen }: Turn): boolean {
  return page.all || page.from > 1 || chosen?.["listed"] !== undefined;
}

/** Nothing of it is a condition: it would list everybody, and that was not asked. */
function isNothingRead({ search, unread }: Searching): boolean {
  return Object.keys(search).length === 0 && unread.length > 0;
}

/** 我有多少A类客户: which of the three is meant, where nothing else says. */
function isClassAsked({ isClassOpen, kinds }: Searching): boolean {
  return isClassOpen && kinds.has("howMany") && !["test", "codes"].some((kind) => kinds.has(kind as "test"));
}

const SENSES: readonly ClassSense[] = ["valueClass", "stageClass", "revenueClass"];

function askClass({ say }: Turn): Said {
  const options = SENSES.map((sense) => ({
    label: say.finding.senses[sense],
    value: { sense: say.finding.bySense[sense] },
  }));
  return { reply: plain(""), asks: { slot: "filter", question: say.finding.whichClass, options } };
}

function listed(turn: Turn, { searching, found }: { searching: Searching; found: FoundClients }): Said {
  const { search, unread, words, naming, part } = searching;
  const names = new Map([...naming.names, ...found.books.map(({ id, name }) => [id, name] as const)]);
  const { reply, shown } = foundCard(found, { ...naming, names, search, unread, part });
  const slots: Slots = { filter: words };
  const rest = restOf(found.nextFrom, { command: "find-clients", slots });
  return {
    reply,
    remember: {
      lastSearch: words,
      shown: turn.page.from > 1 ? [...turn.conversation.shown, ...shown] : shown,
      rest: search.countBy || rest === undefined ? undefined : { ...rest, chosen: { listed: "yes" } },
    },
  };
}
