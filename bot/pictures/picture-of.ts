import { speakerById } from "#bot/speaker.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Asked, Painter, Reads } from "./painter.ts";

/** As SVG, what its person sees now, by the same road as the chat; `undefined` where that is nothing any more. */
export async function pictureOf(ports: Reads, asked: Asked): Promise<string | undefined> {
  const speaker = await speakerById(ports, asked.picture.staffId);
  if (speaker === undefined) return undefined;
  try {
    return await (await PAINTERS[asked.picture.kind]())(ports, { ...asked, caller: speaker.caller });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** One address is one kind of picture: how the others are drawn is not read. */
const PAINTERS: Readonly<Record<Asked["picture"]["kind"], () => Promise<Painter>>> = {
  "decision-map": async () => (await import("./paint-decision-map.ts")).paintDecisionMap,
  trial: async () => (await import("./paint-trial.ts")).paintTrial,
};
