import type { Turn } from "./command.ts";
import type { Remembered } from "./message.ts";
import type { Person } from "./pick-staff.ts";
import type { Slots } from "./understand/understanding.ts";

/** 下一页 shows a page more, 全部 everything; asked anew, what is shown first. */
export function pageOf({ page: { from, all }, rules }: Pick<Turn, "page" | "rules">) {
  if (all) return { page: { from: 1, size: Number.POSITIVE_INFINITY } };
  return from > 1 ? { page: { from, size: rules.work.listPage } } : {};
}

/** How 下一页 and 全部 go on with a list, whose it is included; nothing where all of it is shown. */
export function restOf(
  from: number | undefined,
  { command, slots, of }: { command: string; slots: Slots; of?: Person | undefined },
): Remembered["rest"] {
  if (from === undefined) return undefined;
  const chosen = of && { chosen: { staffId: of.id, staffName: of.name } };
  return { command, slots: { ...slots }, from, ...chosen };
}
