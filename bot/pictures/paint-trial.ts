import { rules as en } from "#bot/phrases/en/rules.ts";
import { rules as zh } from "#bot/phrases/zh/rules.ts";
import { perform } from "#shared/perform.ts";
import { showTrial } from "#shared/use-cases/rules/show-trial.ts";
import type { Painter } from "./painter.ts";
import { trialPicture } from "./trial.ts";

const WORDS = { zh, en };

export const paintTrial: Painter = async (ports, { picture: { of, language }, address, caller }) => {
  const message = `picture ${ports.ids.digest(address)}`;
  const trial = await perform(showTrial, { ports, caller, message, input: { code: of } });
  return trialPicture({ trial, words: WORDS[language], language });
};
