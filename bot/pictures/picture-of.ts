import { pictures as enWords } from "#bot/phrases/en/pictures.ts";
import { rules as enRules } from "#bot/phrases/en/rules.ts";
import { pictures as zhWords } from "#bot/phrases/zh/pictures.ts";
import { rules as zhRules } from "#bot/phrases/zh/rules.ts";
import { speakerById } from "#bot/speaker.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Picture } from "#shared/domain/conversation/picture.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { showContacts } from "#shared/use-cases/contacts/show-contacts.ts";
import { showTrial } from "#shared/use-cases/rules/show-trial.ts";
import { decisionMapPicture } from "./decision-map.ts";
import { trialPicture } from "./trial.ts";

const WORDS = { zh: zhWords, en: enWords };
const RULE_WORDS = { zh: zhRules, en: enRules };

interface Asked {
  readonly picture: Picture;
  /** One address is one look, however often it is fetched. */
  readonly address: string;
}

/** As SVG, what its person sees now, by the same road as the chat; `undefined` where that is nothing any more. */
export async function pictureOf(ports: Reads, asked: Asked): Promise<string | undefined> {
  const speaker = await speakerById(ports, asked.picture.staffId);
  if (speaker === undefined) return undefined;
  try {
    return await PAINTERS[asked.picture.kind](ports, { ...asked, caller: speaker.caller });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

type Reads = Pick<
  Ports,
  "archives" | "clients" | "rules" | "staff" | "units" | "table" | "clock" | "ids" | "journal"
>;
type Painter = (ports: Reads, asked: Asked & { readonly caller: Caller }) => Promise<string>;

const PAINTERS: Readonly<Record<Picture["kind"], Painter>> = {
  async "decision-map"(ports, { picture: { of, language }, address, caller }) {
    const message = `picture ${ports.ids.digest(address)}`;
    const map = await perform(showContacts, { ports, caller, message, input: { clientId: of } });
    return decisionMapPicture({ map, words: WORDS[language], on: dayOf(ports.clock.now()) });
  },
  async trial(ports, { picture: { of, language }, address, caller }) {
    const message = `picture ${ports.ids.digest(address)}`;
    const trial = await perform(showTrial, { ports, caller, message, input: { code: of } });
    return trialPicture({ trial, words: RULE_WORDS[language], language });
  },
};
