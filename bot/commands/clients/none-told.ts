import { callOf } from "#bot/act.ts";
import { plain, type Said, type Turn } from "#bot/command.ts";
import type { PickedClient } from "#bot/pick-client.ts";
import { sourceIn } from "#bot/understand/archive/field-source.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { NoneOf } from "#shared/domain/clients/known-none.ts";
import { perform } from "#shared/perform.ts";
import { type NoneRecorded, recordNone } from "#shared/use-cases/clients/record-none.ts";

/** 恒信物流没有产品: known to be none. */
export async function noneTold(turn: Turn, { code = "" }: Slots, client: PickedClient): Promise<Said> {
  const of = NoneOf.options.filter((what) => code.split(",").includes(what));
  const source = sourceIn(turn.message.text);
  const input = { clientId: client.id, of, ...(source && { source }) };
  const recorded = await perform(recordNone, { ...callOf(turn), input });
  return {
    reply: plain(wordsOf(recorded, turn), recorded.done.length > 0 ? [turn.say.words.undo] : []),
    remember: { lastClient: { id: client.id, name: client.name } },
  };
}

function wordsOf({ client, done, same, source, completeness }: NoneRecorded, { say }: Turn): string {
  if (done.length === 0) return say.archive.none.same(client.name, same);
  const [before, after] = [say.time.share(completeness.before), say.time.share(completeness.after)];
  const how = say.archive.source(source) + say.words.gap + say.archive.completeness(before, after);
  return [say.archive.none.done(client.name, done), how].join("\n");
}
