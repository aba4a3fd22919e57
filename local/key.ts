import { createHash, randomBytes } from "node:crypto";
import type * as z from "zod";
import { refusalPhrase } from "#bot/phrases/phrases.ts";
import { speakerById } from "#bot/speaker.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { grantApiKey } from "#shared/use-cases/access/grant-api-key.ts";
import { optionsOf, runCommand, WrongUsage } from "./command.ts";
import { prepare } from "./first-start.ts";
import { type HousePorts, openLocalHouse } from "./house.ts";
import { WORDS } from "./words.ts";

const USAGE =
  "npm run key -- --as <admin> --person <staff id> --label <system> --scopes <use-case,use-case> [--days 90] [--data <folder>]";
const OPTIONS = {
  as: { type: "string" },
  person: { type: "string" },
  label: { type: "string" },
  scopes: { type: "string" },
  days: { type: "string", default: "90" },
  data: { type: "string" },
} as const;

/** Makes a key for another system and shows it once; what is kept is its hash. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const { as, person, label, scopes, days, data } = values;
  if (!(as && person && label && scopes)) throw new WrongUsage(USAGE);
  const key = `dak_${randomBytes(32).toString("base64url")}`;
  const hash = createHash("sha256").update(key).digest("hex");
  const input = { label, hash, scopes: scopes.split(","), days: Number(days) };
  const house = await openLocalHouse({ data });
  try {
    if (house.isOwn) await prepare(house);
    const { ports } = house.open();
    const [by, owner] = [await meant(ports, as), await meant(ports, person)];
    return await granted(ports, { as: by, input: { ...input, person: owner }, key });
  } finally {
    await house.close();
  }
});

/** By id, employee number or the name of one person alone. */
async function meant({ references }: HousePorts, said: string): Promise<string> {
  const [one, ...others] = await references.staffMeant(said);
  if (one === undefined) throw new WrongUsage(WORDS.nobody(said));
  if (others.length > 0) throw new WrongUsage(WORDS.severalPeople(said));
  return one.id;
}

interface Wish {
  readonly as: string;
  readonly input: z.input<typeof grantApiKey.input>;
  readonly key: string;
}

async function granted(ports: HousePorts, { as, input, key }: Wish): Promise<number> {
  const speaker = await speakerById(ports, as);
  if (speaker === undefined) throw new WrongUsage(WORDS.nobody(as));
  try {
    const message = `key ${input.hash}`;
    const { expiresOn } = await perform(grantApiKey, { ports, caller: speaker.caller, message, input });
    process.stdout.write(`${key}\n`);
    process.stderr.write(`${WORDS.keyShownOnce(expiresOn)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${refusalPhrase(speaker.staff.language, error)}\n`);
    return 1;
  }
}
