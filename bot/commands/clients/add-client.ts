import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { leadIn } from "#bot/understand/archive/lead-words.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal, type Refusals } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { addClient, type ClientAdded } from "#shared/use-cases/clients/add-client.ts";
import { broughtBy } from "./referrer.ts";

export const addClientCommand: Command = {
  name: "add-client",
  roles: addClient.roles,
  needs: ["text"],
  async run(turn, slots) {
    const { lead } = leadIn(slots.text ?? "");
    const isNew = turn.chosen?.["twin"] === "no";
    const brought = await broughtBy(turn, lead);
    if ("asks" in brought) return { reply: plain(""), asks: brought.asks };
    const input = { lead: { ...lead, ...brought, name: lead.name ?? "" }, isNew };
    const added = await perform(addClient, { ...callOf(turn), input }).catch(twinIn);
    if ("twin" in added) return askTwin(turn, added.twin);
    const { id, name } = added.client;
    return {
      reply: plain(wordsOf(added, turn), [turn.say.archive.chips.collect, turn.say.words.undo]),
      remember: { lastClient: { id, name } },
    };
  },
};

function twinIn(error: unknown): { twin: Refusals["client.twin"] } {
  if (error instanceof Refusal && error.code === "client.twin")
    return { twin: error.facts as Refusals["client.twin"] };
  throw error;
}

/** One that looks the same is there: the person says whether it is. */
function askTwin({ say }: Turn, { name }: Refusals["client.twin"]): Said {
  const options = [{ label: say.leads.twinNew, value: { twin: "no" } }];
  return { reply: plain(""), asks: { slot: "filter", question: say.leads.twin(name), options } };
}

function wordsOf(
  { client, owner, grid, qualification, task, referrer }: ClientAdded,
  { say, now, speaker }: Turn,
): string {
  const isOwn = owner.id === speaker.caller.id;
  const { hint } = qualification;
  return [
    say.leads.added(client.name, owner.name, isOwn),
    say.leads.qualified(qualification),
    say.leads.fit(qualification),
    say.leads.grid(grid?.name),
    ...(referrer ? [say.leads.referrer(referrer.name)] : []),
    say.leads.firstTask(task.title, say.time.day(dayOf(task.due), now)),
    ...(hint ? [say.leads.hint[hint]] : []),
  ].join("\n");
}
