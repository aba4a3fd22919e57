import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { pickClient } from "#bot/pick-client.ts";
import { belowIn, competitorIn, confidenceIn, movesIn } from "#bot/understand/rival.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { type CompetitorLogged, logCompetitor } from "#shared/use-cases/clients/log-competitor.ts";

export const logCompetitorCommand: Command = {
  name: "log-competitor",
  roles: logCompetitor.roles,
  needs: ["text"],
  async run(turn, slots): Promise<Said> {
    const client = pickClient(turn, slots);
    if (client && "asks" in client) return { reply: plain(""), asks: client.asks };
    const input = { ...(client && { clientId: client.id }), ...toldIn(slots) };
    const logged = await perform(logCompetitor, { ...callOf(turn), input });
    const lastClient = logged.client && { id: logged.client.id, name: logged.client.name };
    return {
      reply: plain(wordsOf(logged, turn), chipsOf(logged, turn)),
      remember: { ...(lastClient && { lastClient }) },
    };
  },
};

function toldIn({ text = "", to, amountFen }: Slots) {
  const belowBp = belowIn(text);
  return {
    competitor: competitorIn(text),
    moves: movesIn(text),
    text,
    confidence: confidenceIn(text),
    ...(belowBp !== undefined && { belowBp }),
    ...(amountFen !== undefined && { amountFen }),
    ...(to && { contractEndsOn: to }),
  };
}

function wordsOf(
  { competitor, moves, client, belowBp, contractEndsOn, before }: CompetitorLogged,
  turn: Turn,
) {
  const { visits: words, time } = turn.say;
  const below = belowBp === undefined ? undefined : `${belowBp / 100}%`;
  const ends = contractEndsOn && time.day(contractEndsOn, turn.now);
  return [
    words.rivalLogged({ competitor, moves, client: client?.name, below, ends }),
    ...(before > 0 ? [words.rivalBefore(before)] : []),
  ].join("\n");
}

function chipsOf({ client }: CompetitorLogged, { say }: Turn): string[] {
  return [...(client ? [say.visits.chips.keep(client.name)] : []), say.words.undo];
}
