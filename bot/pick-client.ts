import { Refusal } from "#shared/domain/refusal.ts";
import { type Asked, plain, type Said, type Turn } from "./command.ts";
import type { Slots } from "./understand/understanding.ts";

export interface PickedClient {
  readonly id: string;
  readonly name: string;
}

/** The client who is meant: chosen, named, the numbered line, or whom one last spoke of; nobody when none was named. */
export function pickClient(turn: Turn, slots: Slots): PickedClient | { asks: Asked } | undefined {
  const { chosen, meant, conversation } = turn;
  if (chosen?.["clientId"]) return { id: chosen["clientId"], name: chosen["clientName"] ?? "" };
  const named = namedClient(turn) ?? ofLine(turn, slots);
  if (named) return named;
  if (slots.client !== undefined) throw new Refusal("client.unknown", { said: slots.client });
  return meant.refersBack ? conversation.lastClient : undefined;
}

function namedClient({ meant: { client }, say }: Turn): PickedClient | { asks: Asked } | undefined {
  if (client?.kind === "one") return { id: client.id, name: client.name };
  if (client?.kind !== "several") return undefined;
  const options = client.options.map(({ id, name }) => ({
    label: name,
    value: { clientId: id, clientName: name },
  }));
  return { asks: { slot: "client", question: say.house.ask.client, options } };
}

/** 第2个: the client of that line, or whom its task is for. */
function ofLine({ conversation }: Turn, { items }: Slots): PickedClient | undefined {
  const line = conversation.shown.find(({ n }) => n === items?.[0]);
  if (line?.kind === "client") return { id: line.id, name: line.title };
  return line?.clientId ? { id: line.clientId, name: line.clientName ?? "" } : undefined;
}

/** Asks for the client, or goes on with the one who is meant. */
export async function withClient(
  turn: Turn,
  slots: Slots,
  run: (client: PickedClient) => Promise<Said>,
): Promise<Said> {
  const picked = pickClient(turn, slots) ?? {
    asks: { slot: "client" as const, question: turn.say.house.ask.client },
  };
  return "asks" in picked ? { reply: plain(""), asks: picked.asks } : await run(picked);
}
