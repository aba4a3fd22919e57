import { callOf } from "#bot/act.ts";
import { plain, type Said, type Turn } from "#bot/command.ts";
import type { PickedClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { COMPETITORS, LEAVE_REASONS } from "#shared/domain/clients/labels.ts";
import type { Labels } from "#shared/domain/import/labels.ts";
import { perform } from "#shared/perform.ts";
import { type ClientMoved, moveClient } from "#shared/use-cases/clients/move-client.ts";

const EVENTS = ["LAST_SUBSCRIPTION_ENDED", "RETURNED", "REFUSED_FOR_GOOD", "NOT_QUALIFIED"] as const;
type Event = (typeof EVENTS)[number];

export function isLifeEvent(filter: string | undefined): filter is Event {
  return EVENTS.some((event) => event === filter);
}

/** 离网了，去了电信，因为价格: what happened, and why as far as it was told. */
export async function moved(
  turn: Turn,
  slots: Slots,
  { client, event }: { client: PickedClient; event: Event },
): Promise<Said> {
  const why = slots.reason ?? "";
  const [reason, competitor] = [wordIn(LEAVE_REASONS, why), wordIn(COMPETITORS, why)];
  const input = {
    ...{ clientId: client.id, event },
    ...(event === "LAST_SUBSCRIPTION_ENDED" && { reason: reason ?? (competitor ? "COMPETITOR" : "OTHER") }),
    ...(competitor && { competitor }),
    ...(why && { note: why }),
  };
  const done = await perform(moveClient, { ...callOf(turn), input });
  const { id, name } = done.client;
  return {
    reply: plain(wordsOf(done, turn), [turn.say.words.undo, turn.say.words.today]),
    remember: { lastClient: { id, name } },
  };
}

/** The first code of which a word stands in what was said. */
function wordIn<Code extends string>(labels: Labels<Code>, said: string): Code | undefined {
  const codes = Object.keys(labels) as Code[];
  return codes.find((code) => [labels[code].zh, ...labels[code].also].some((word) => said.includes(word)));
}

function wordsOf({ client, from, to, nextOn, tenureKept }: ClientMoved, { say, now }: Turn): string {
  const next = nextOn && say.time.day(nextOn, now);
  return [
    say.archive.moved(client.name, from, to),
    ...(to === "LEFT" && next ? [say.archive.movedLeft(next)] : []),
    ...(tenureKept === undefined ? [] : [say.archive.movedBack(tenureKept)]),
    ...(to !== "LEFT" && next ? [say.archive.movedRecheck(next)] : []),
  ].join(say.words.gap);
}
