import { createHash, randomBytes } from "node:crypto";
import type * as z from "zod";
import { refusalPhrase } from "#bot/phrases/phrases.ts";
import { speakerById } from "#bot/speaker.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { grantApiKey } from "#shared/use-cases/access/grant-api-key.ts";
import { optionsOf, runCommand, WrongUsage } from "./command.ts";
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
  const input = { person, label, hash, scopes: scopes.split(","), days: Number(days) };
  const house = await openLocalHouse({ data });
  try {
    return await granted(house.open().ports, { as, input, key });
  } finally {
    await house.close();
  }
});

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
