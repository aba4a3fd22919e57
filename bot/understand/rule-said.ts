import type { Heard } from "./heard.ts";
import type { CommandName, Slots, Understanding } from "./understanding.ts";

const SURE = 0.96;

/** For whoever may do it: to anybody else the sentence means something else. */
export function sure(command: CommandName, slots: Slots, { context }: Heard): Understanding | undefined {
  if (!context.allowed.includes(command)) return undefined;
  return { command, confidence: SURE, readings: [], slots };
}
