import { type Asked, plain, type Said, type Turn } from "./command.ts";
import { looks } from "./understand/looks.ts";
import type { CommandName, Found } from "./understand/understanding.ts";

type Heard = Extract<Found, { kind: "one" }> & { readonly heardAs: string };

/** Names that only their sound or a slip told, and that nobody has said yes to. */
function slipsIn({ meant, chosen }: Pick<Turn, "meant" | "chosen">): Heard[] {
  if (chosen?.["heard"]) return [];
  const { client, clients = [], staff, giver } = meant;
  const all = clients.length > 0 ? [...clients, staff, giver] : [client, staff, giver];
  return all.filter((found): found is Heard => found?.kind === "one" && found.heardAs !== undefined);
}

/** Before anything is changed: 您说的“三一”是三益吗? */
export function askedOfSlip(turn: Turn, command: CommandName): Said | undefined {
  const slips = slipsIn(turn);
  if (slips.length === 0 || looks(command)) return undefined;
  const { say } = turn;
  const names = slips.map(({ name }) => name).join("、");
  const question = say.house.askSlip(said(slips), names);
  const asks: Asked = { slot: "filter", question, options: [{ label: names, value: { heard: "yes" } }] };
  return { reply: plain("", [say.house.no]), asks };
}

/** What is only looked at goes on, and says whose it is. */
export function echoOfSlip(turn: Turn, command: CommandName): string[] {
  const slips = slipsIn(turn);
  return slips.length === 0 || !looks(command)
    ? []
    : [turn.say.house.slipEcho(said(slips), slips.map(({ name }) => name).join("、"))];
}

function said(slips: readonly Heard[]): string {
  return slips.map(({ heardAs }) => heardAs).join("、");
}
