import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Answered, Order } from "./answer.ts";
import { type Doors, doorsOf } from "./ask-doors.ts";
import { newReference, optionsOf, runCommand, WrongUsage } from "./command.ts";
import { idNamed } from "./whom.ts";
import { faultWords, WORDS } from "./words.ts";

const USAGE = `npm run -s ask -- --as <staffId or name> [--at <ISO instant>] [--channel web|bot-framework] [--conversation <name>]
                  [--message-id <id>] [--understand] [--data <folder>] [--json] "<text>"
npm run -s ask -- --who [--json]
npm run -s ask -- --batch <file.tsv> [--understand] --json      (staffId<TAB>text[<TAB>conversation])`;

const OPTIONS = {
  as: { type: "string" },
  at: { type: "string" },
  channel: { type: "string", default: "web" },
  conversation: { type: "string" },
  "message-id": { type: "string" },
  data: { type: "string" },
  batch: { type: "string" },
  who: { type: "boolean", default: false },
  understand: { type: "boolean", default: false },
  empty: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

await runCommand(async () => {
  const { values, positionals } = optionsOf(OPTIONS, USAGE);
  if (values.channel === "wecom")
    throw new WrongUsage("--channel wecom 还没有做 · not built yet: web, bot-framework");
  const doors = await doorsOf(values);
  try {
    if (values.who) return await who(doors, values.json);
    if (values.batch) return await batch(doors, { ...values, file: values.batch });
    return await single(doors, { ...values, text: positionals.join(" "), isAsked: positionals.length > 0 });
  } finally {
    await doors.close();
  }
});

/** Whoever is no id is looked for by name. */
async function asked(doors: Doors, order: Order): Promise<Answered | undefined> {
  const answer = await doors.ask(order);
  if (answer !== undefined) return answer;
  return await doors.ask({ ...order, as: idNamed(order.as, await doors.who()) });
}

async function who(doors: Doors, json: boolean): Promise<number> {
  const people = await doors.who();
  if (json) print(people);
  else
    for (const { id, name, post, unit } of people)
      process.stdout.write(`${id}\t${name}\t${unit} · ${post}\n`);
  return 0;
}

interface Single {
  readonly as?: string | undefined;
  readonly at?: string | undefined;
  readonly channel: string;
  readonly conversation?: string | undefined;
  readonly "message-id"?: string | undefined;
  readonly understand: boolean;
  readonly json: boolean;
  readonly text: string;
  readonly isAsked: boolean;
}

async function single(
  doors: Doors,
  { as, at, channel, conversation, text, isAsked, ...options }: Single,
): Promise<number> {
  if (as === undefined || !isAsked) throw new WrongUsage(USAGE);
  const messageId = options["message-id"] ?? randomUUID();
  const { understand, json } = options;
  const said = {
    as,
    text,
    channel,
    messageId,
    understand,
    ...(at && { at: instant(at) }),
    ...(conversation && { conversation }),
  };
  const answer = await asked(doors, orderOf(said));
  if (answer === undefined) throw new WrongUsage(WORDS.nobody(as));
  if (json) print(shownOf(answer));
  else process.stdout.write(`${wordsOf(answer)}\n`);
  return 0;
}

/** A terminal has no buttons: addresses stand below the words. */
function wordsOf({ reply: { text, image, files = [] } }: Answered): string {
  const addresses = [...(image ? [image.url] : []), ...files.map(({ name, url }) => `${name}  ${url}`)];
  return [text, ...addresses].join("\n");
}

/** In order, in one process; a conversation is fresh per line unless named. */
async function batch(
  doors: Doors,
  { file, ...options }: Omit<Single, "text" | "isAsked"> & { readonly file: string },
): Promise<number> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new WrongUsage(`读不到文件 ${file} · cannot read ${file}`);
  });
  let faults = 0;
  for (const line of content.split(/\r?\n/).filter((each) => each !== "")) {
    const [as = "", text = "", conversation = randomUUID()] = line.split("\t");
    const { at, channel, understand } = options;
    const said = {
      as,
      text,
      channel,
      conversation,
      understand,
      messageId: randomUUID(),
      ...(at && { at: instant(at) }),
    };
    const answer = await asked(doors, orderOf(said)).catch((fault: unknown) => unanswered(fault));
    if (answer === undefined || "fault" in answer) faults += 1;
    process.stdout.write(
      `${JSON.stringify(answer === undefined ? { command: null, refusal: { code: "person.unknown", data: {} } } : shownOf(answer))}\n`,
    );
  }
  return faults > 0 ? 1 : 0;
}

/** In a batch somebody unknown is one line's matter. */
function unanswered(fault: unknown) {
  return fault instanceof WrongUsage ? undefined : faultOf(fault);
}

function faultOf(fault: unknown) {
  return { command: null, fault: faultWords("zh", newReference(fault)) };
}

function orderOf(said: object): Order {
  const read = Order.safeParse(said);
  if (!read.success) throw new WrongUsage(USAGE);
  return read.data;
}

function instant(at: string): string {
  const millis = Date.parse(at);
  if (Number.isNaN(millis)) throw new WrongUsage(`--at ${at}? 例如 · for example 2026-11-24T00:20:00Z`);
  return new Date(millis).toISOString();
}

/** The language is the terminal's own matter, not part of the contract. */
function shownOf(answer: object): object {
  const { language: _, ...shown } = answer as Answered;
  return shown;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
