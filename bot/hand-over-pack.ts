import type { PackClient } from "#shared/domain/ownership/pack.ts";
import { perform } from "#shared/perform.ts";
import { openHandOverPack } from "#shared/use-cases/ownership/open-hand-over-pack.ts";
import { callOf } from "./act.ts";
import { packPage } from "./cards/pack-page.ts";
import { plain, type Said, type Turn } from "./command.ts";

/** A day, so that it can be read on the way. */
const LINK_SECONDS = 86_400;

/** What presses most is said; all of it is a page to take away. */
export async function packReply(turn: Turn, at: { readonly to: string; readonly id: string }): Promise<Said> {
  const { say, ports, rules } = turn;
  const pack = await perform(openHandOverPack, { ...callOf(turn), input: { to: at.to, id: at.id } });
  // What one sees of it another may not: each has a page of his own.
  const name = `packs/${at.id}-${turn.speaker.staff.id}.html`;
  await ports.files.put(name, new TextEncoder().encode(packPage(pack, say)), {
    type: "text/html; charset=utf-8",
  });
  const saveAs = `${say.ownership.packFile}.html`;
  const url = await ports.files.link(name, { seconds: LINK_SECONDS, saveAs });
  const pressing = pack.clients.toSorted(byPressure).slice(0, rules.assignment.packLines);
  const lines = pressing.map((client) => `· ${say.ownership.pack.line(client)}`);
  const text = [say.ownership.packReady(pack.clients.length), ...lines].join("\n");
  return { reply: { ...plain(text, [say.ownership.acceptChip]), files: [{ name: saveAs, url }] } };
}

const LEVELS = ["RED", "ORANGE", "YELLOW", "NONE"];

function byPressure(one: PackClient, other: PackClient): number {
  const byRisk = LEVELS.indexOf(one.riskLevel) - LEVELS.indexOf(other.riskLevel);
  return byRisk === 0 ? other.tasks.length - one.tasks.length : byRisk;
}
