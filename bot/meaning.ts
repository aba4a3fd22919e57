import type { Pending } from "#shared/domain/conversation/conversation.ts";
import {
  COMMAND_NAMES,
  type CommandName,
  type Meant,
  type Problem,
  type Reading,
  type Slots,
  type Understanding,
} from "./understand/understanding.ts";

/** What a message comes to: words, a pressed button, or the answer to the question that was open. */
export interface Meaning {
  readonly command: CommandName | null;
  readonly confidence: number;
  readonly readings: readonly Reading[];
  readonly slots: Slots;
  readonly meant: Meant;
  readonly chosen?: Readonly<Record<string, string>> | undefined;
  readonly confirmed?: boolean;
  /** 取消: the open question is dropped and nothing is done. */
  readonly dropped?: boolean;
  /** The question that was open before this began: it is not done. */
  readonly left?: Pending;
  readonly problem?: Problem;
  readonly about?: Understanding["about"] | "old-question";
  /** The message whose question this answers. */
  readonly answers?: string | undefined;
}

export const NOTHING: Meaning = { command: null, confidence: 0, readings: [], slots: {}, meant: {} };

/** What was understood, with whom and what it means apart. */
export function meaningOf({
  client,
  clients,
  staff,
  giver,
  refersBack,
  hourSaid,
  daySaid,
  hourPassed,
  ...understood
}: Understanding): Meaning {
  return {
    ...understood,
    meant: {
      ...(client && { client }),
      ...(clients && { clients }),
      ...(staff && { staff }),
      ...(giver && { giver }),
      ...(refersBack !== undefined && { refersBack }),
      ...(hourSaid !== undefined && { hourSaid }),
      ...(daySaid !== undefined && { daySaid }),
      ...(hourPassed && { hourPassed }),
    },
  };
}

/** The question that was open, answered with yes or no. */
export function settled(pending: Pending, isAgreed: boolean): Meaning {
  return { ...resumed(pending), ...(isAgreed ? { confirmed: true } : { dropped: true }) };
}

/** What was asked about, to go on with. */
export function resumed({ command, slots, meant, chosen, asks: answers }: Pending): Meaning {
  const name = COMMAND_NAMES.find((known) => known === command) ?? null;
  return { command: name, confidence: 1, readings: [], slots, meant, chosen, answers };
}
