import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { lastWholeMonth } from "#shared/domain/money/months.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { fetchSettlement } from "#shared/use-cases/benefits/fetch-settlement.ts";
import { listMerchants } from "#shared/use-cases/benefits/list-merchants.ts";
import { callOf } from "./act.ts";
import type { Turn } from "./command.ts";

interface Settled {
  readonly words: readonly string[];
  readonly files: NonNullable<Reply["files"]>;
}

/** Last month of every partner business as it was settled, for whoever keeps their agreements; those with nothing are left out. */
export async function settledFiles(turn: Turn): Promise<Settled> {
  const { speaker, now, say } = turn;
  if (!listMerchants.roles.includes(speaker.caller.role)) return { words: [], files: [] };
  const month = lastWholeMonth(dayOf(now));
  const { items } = await perform(listMerchants, { ...callOf(turn), input: {} });
  const found = await Promise.all(items.map(async (one) => await settledOne(turn, { ...one, month })));
  const all = found.filter((one) => one !== undefined);
  if (all.length === 0) return { words: [], files: [] };
  return { words: [say.benefits.settled(month, all)], files: all.map(({ file }) => file) };
}

async function settledOne(
  turn: Turn,
  { id: merchant, name, month }: { readonly id: string; readonly name: string; readonly month: string },
) {
  const asked = { ...callOf(turn), input: { merchant, month } };
  const found = await perform(fetchSettlement, asked).catch(nothingYet);
  if (found === undefined || found.lines === 0) return undefined;
  const { name: file, saveAs } = found.download;
  const seconds = turn.rules.finding.linkMinutes * 60;
  return {
    name,
    due: found.due,
    file: { name: saveAs, url: await turn.ports.files.link(file, { seconds, saveAs }) },
  };
}

function nothingYet(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
  return undefined;
}
