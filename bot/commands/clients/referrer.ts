import type { Asked, Turn } from "#bot/command.ts";
import { clientsInScope } from "#bot/hear.ts";
import { nameIndex } from "#bot/understand/name-index.ts";
import { lookUp } from "#bot/understand/names.ts";
import type { Found, Named } from "#bot/understand/understanding.ts";
import type { LeadDraft } from "#shared/domain/clients/lead.ts";
import { referrerIn } from "#shared/domain/clients/referrer.ts";

type Said = Partial<Pick<LeadDraft, "source" | "sourceDetail">>;

type Brought = { readonly referrer?: string } | { readonly asks: Asked };

/** The client that brought a lead, by any of its names; asked for where two are close, or where only a slip tells. */
export async function broughtBy(turn: Turn, { source, sourceDetail = "" }: Said): Promise<Brought> {
  const chosen = turn.chosen?.["referrer"];
  if (chosen !== undefined) return chosen === NONE ? {} : { referrer: chosen };
  const said = source === "REFERRAL" ? referrerIn(sourceDetail) : undefined;
  return said === undefined ? {} : foundFor(turn, { said, clients: await clientsInScope(turn) });
}

function foundFor(turn: Turn, { said, clients }: { said: string; clients: readonly Named[] }): Brought {
  const found = lookUp(said, nameIndex(clients), { lead: turn.rules.conversation.nameLead });
  if (found.kind === "none") return {};
  const isSure = found.kind === "one" && found.heardAs === undefined;
  return isSure ? { referrer: found.id } : { asks: askWho(turn, { said, found }) };
}

const NONE = "none";

function askWho(
  { say }: Turn,
  { said, found }: { said: string; found: Exclude<Found, { kind: "none" }> },
): Asked {
  const near = found.kind === "one" ? [found] : found.options;
  const options = near.map(({ id, name }) => ({ label: name, value: { referrer: id } }));
  const none = { label: say.leads.referrerNone, value: { referrer: NONE } };
  return { slot: "client", question: say.leads.askReferrer(said), options: [...options, none] };
}
