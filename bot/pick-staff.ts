import { Refusal } from "#shared/domain/refusal.ts";
import type { Asked, Turn } from "./command.ts";
import { keepOf, type Picked } from "./pick.ts";
import type { Slots } from "./understand/understanding.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The colleague who is meant; a choice when several could be; nobody when none was named. */
export function pickStaff(
  { meant, chosen, say }: Turn,
  { staff: said }: Slots,
): Person | { asks: Asked } | undefined {
  if (chosen?.["staffId"]) return { id: chosen["staffId"], name: chosen["staffName"] ?? "" };
  const { staff } = meant;
  if (staff === undefined && said === undefined) return undefined;
  if (staff === undefined || staff.kind === "none") throw new Refusal("staff.unknown", { said: said ?? "" });
  if (staff.kind === "one") return { id: staff.id, name: staff.name };
  const options = staff.options.map(({ id, name }) => ({
    label: name,
    value: { staffId: id, staffName: name },
  }));
  return { asks: { slot: "staff", question: say.house.whichPerson, options } };
}

/** The question for a colleague, keeping the one task that it is about. */
export function staffAsk(
  { say }: Turn,
  { to, keep: [only, ...others] }: { to: { asks: Asked } | undefined; keep: readonly Picked[] },
): Asked {
  const kept = only && others.length === 0 ? { keep: keepOf(only) } : {};
  return { ...(to?.asks ?? { slot: "staff", question: say.house.ask.staff }), ...kept };
}
