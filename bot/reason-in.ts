import { isYes } from "./understand/consent.ts";
import type { Slots } from "./understand/understanding.ts";

/** 确认 is no reason: whoever is asked why is asked once more. */
export function reasonIn({ reason }: Slots): string | undefined {
  return reason === undefined || isYes(reason) ? undefined : reason;
}
