import { claimIn, seenOf } from "#shared/domain/people/claimed-unit.ts";
import type { Turn } from "./command.ts";

export interface PartSeen {
  /** Which part was counted, where more was asked about than the person sees; nothing is left out without a word. */
  readonly told: readonly string[];
  /** A unit by its name of which the person sees nothing: as good as a word that nobody knows. */
  readonly unknown: readonly string[];
  /** The name of a unit that is more than the person sees: no condition, he sees all of his part. */
  readonly wider: readonly string[];
}

const NOTHING: PartSeen = { told: [], unknown: [], wider: [] };
/** Without one of these no unit is spoken of, and the tree need not be read. */
const MAYBE = /[省市县区组]|团队|province|city|county|team/iu;

/** 全省, 全市, 星城市 said by somebody who sees less. */
export async function partSeen({ ports, speaker, say }: Turn, words: string): Promise<PartSeen> {
  const { caller } = speaker;
  if (caller.reach === "everyone" || !MAYBE.test(words)) return NOTHING;
  const tree = await ports.units.tree();
  const claim = claimIn(words, { tree, unit: caller.unit });
  const seen = claim ? seenOf(claim, { tree, caller }) : "all";
  if (claim === undefined || seen === "all") return NOTHING;
  if (seen === "none") return { ...NOTHING, unknown: [claim.said] };
  return { ...NOTHING, told: [say.finding.partSeen(claim.said, seen)], wider: [claim.said] };
}
