import { Refusal } from "#shared/domain/refusal.ts";
import type { Asked, Turn } from "./command.ts";
import { lineOf } from "./conversation.ts";
import { pickClient } from "./pick-client.ts";
import type { Slots } from "./understand/understanding.ts";

/** All the clients that are meant: of an earlier answer, every name of the sentence, or the numbered lines. */
export function pickClients(turn: Turn, slots: Slots): { ids: readonly string[] } | { asks: Asked } {
  const { chosen, meant, conversation, say } = turn;
  const kept = chosen?.["clientIds"];
  if (kept) return { ids: kept.split(",") };
  const { clients = [] } = meant;
  const unsure = clients.find(({ kind }) => kind !== "one");
  if (clients.length > 1 && unsure === undefined)
    return { ids: [...new Set(clients.flatMap((found) => (found.kind === "one" ? [found.id] : [])))] };
  if (clients.length > 1)
    throw new Refusal("client.unknown", { said: [slots.client, slots.text].join("、") });
  if (slots.items && slots.items.length > 0)
    return {
      ids: slots.items.map((n) =>
        clientOnLine(lineOf(conversation.shown, n), { n, size: conversation.shown.length }),
      ),
    };
  const picked = pickClient(turn, slots);
  if (picked === undefined) return { asks: { slot: "client", question: say.house.ask.client } };
  return "asks" in picked ? picked : { ids: [picked.id] };
}

function clientOnLine(
  line: ReturnType<typeof lineOf>,
  { n, size }: { readonly n: number; readonly size: number },
): string {
  const id = line?.kind === "client" ? line.id : line?.clientId;
  if (id === undefined) throw new Refusal("list.out-of-range", { n, size });
  return id;
}
