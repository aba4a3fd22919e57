import { callOf } from "#bot/act.ts";
import { missingWord } from "#bot/cards/client-card.ts";
import { updatedWords } from "#bot/cards/updated-card.ts";
import { plain, type Said, type Turn } from "#bot/command.ts";
import type { PickedClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { completenessOf } from "#shared/domain/clients/completeness.ts";
import { type FieldName, isField } from "#shared/domain/clients/field-dictionary.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { showClient } from "#shared/use-cases/clients/show-client.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";

const SKIP = /^(?:跳过|下一[个项]|不知道|不清楚|没问到|暂时不知道|skip|next|don't know)[。.!]?$/iu;
const STOP = /^(?:停|停止|结束|先这样|到这里|不补了|先不补了|stop|that's all|done)[。.!]?$/iu;

/** One missing field at a time, to be answered, skipped or stopped (seed D3.2.1). */
export async function collect(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const { chosen } = turn;
  const field = chosen?.["field"];
  const said = field === undefined ? undefined : slots.text;
  const skipped = (chosen?.["skipped"] ?? "").split(",").filter((each) => each !== "");
  if (said === undefined || field === undefined || !isField(field))
    return await next(turn, { client, skipped, before: [] });
  if (STOP.test(said.trim())) return await stopped(turn, client);
  if (SKIP.test(said.trim())) return await next(turn, { client, skipped: [...skipped, field], before: [] });
  return await answered(turn, { client, field, said, skipped });
}

async function answered(
  turn: Turn,
  {
    client,
    field,
    said,
    skipped,
  }: { client: PickedClient; field: FieldName; said: string; skipped: string[] },
): Promise<Said> {
  const { say } = turn;
  const saved = await save(turn, { client, field, said }).catch(unreadable);
  if (saved !== undefined) return await next(turn, { client, skipped: [...skipped, field], before: [saved] });
  const words = missingWord(field, turn);
  const again = say.archive.collectAgain(words, say.archive.examples[field] ?? words);
  return asking(again, { client, field, skipped });
}

function unreadable(error: unknown): undefined {
  if (error instanceof Refusal && error.code === "field.unreadable") return undefined;
  throw error;
}

async function save(
  turn: Turn,
  { client, field, said }: { client: PickedClient; field: FieldName; said: string },
): Promise<string> {
  const input = { clientId: client.id, changes: [{ field, said }], source: "INTERVIEW" as const };
  return updatedWords(await perform(updateClient, { ...callOf(turn), input }), turn);
}

interface Going {
  readonly client: PickedClient;
  readonly skipped: readonly string[];
  /** What is said before the next question. */
  readonly before: readonly string[];
}

async function next(turn: Turn, { client, skipped, before }: Going): Promise<Said> {
  const { say } = turn;
  const { client: now } = (await perform(showClient, { ...callOf(turn), input: { clientId: client.id } }))
    .archive;
  const { missing, bp } = completenessOf(now, turn.rules.archive);
  const left = missing.filter((field) => isField(field) && !skipped.includes(field));
  const [field] = left;
  const lastClient = { id: client.id, name: client.name };
  if (field === undefined) {
    const end =
      skipped.length === 0
        ? say.archive.collectFull(client.name)
        : say.archive.collectDone(client.name, say.time.share(bp));
    return { reply: plain([...before, end].join("\n")), remember: { lastClient } };
  }
  const question = say.archive.collectAsk(
    client.name,
    say.archive.question(field, missingWord(field, turn)),
    left.length,
  );
  return asking([...before, question].join("\n"), { client, field, skipped });
}

function asking(
  question: string,
  { client, field, skipped }: { client: PickedClient; field: string; skipped: readonly string[] },
): Said {
  const keep = {
    clientId: client.id,
    clientName: client.name,
    collect: "yes",
    field,
    skipped: skipped.join(","),
  };
  const lastClient = { id: client.id, name: client.name };
  return { reply: plain(""), asks: { slot: "text", question, keep }, remember: { lastClient } };
}

async function stopped(turn: Turn, client: PickedClient): Promise<Said> {
  const { completeness } = await perform(showClient, { ...callOf(turn), input: { clientId: client.id } });
  const words = turn.say.archive.collectDone(client.name, turn.say.time.share(completeness.bp));
  return { reply: plain(words), remember: { lastClient: { id: client.id, name: client.name } } };
}
