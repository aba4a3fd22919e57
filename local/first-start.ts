import { gatherFacts } from "#bot/gather-facts.ts";
import { tryOut } from "#bot/try-out.ts";
import { Day, instantAt } from "#shared/domain/calendar/day.ts";
import { WrongUsage } from "./command.ts";
import type { LocalHouse } from "./house.ts";
import { turnOnStream } from "./local-table.ts";
import { showProgress } from "./progress.ts";
import { ensureFirstAdmin } from "./sample/first-admin.ts";
import { loadSample, sampleState } from "./sample/load-sample.ts";
import { TRIED } from "./sample/rule-versions.ts";
import { WORDS } from "./words.ts";

export interface SampleWish {
  readonly on?: string | undefined;
  readonly scale?: string | undefined;
}

/**
 * An empty table gets the sample province, a half one is made whole; data that is there is never touched. One that is
 * to begin empty, and any in the cloud, gets its first administrator alone, who imports the rest.
 */
export async function prepare(house: LocalHouse, wish: Wish = {}): Promise<void> {
  await filled(house, wish);
  const { client, table, endpoint } = house.place;
  if (endpoint !== undefined) await turnOnStream(client, table);
}

type Wish = SampleWish & { readonly empty?: boolean };

async function filled(house: LocalHouse, wish: Wish): Promise<void> {
  const { ports } = house.open();
  const state = await sampleState(ports);
  if (state === "loaded" || state === "other") return;
  const { endpoint, province } = house.place;
  if (state === "half" || !(wish.empty || endpoint === undefined)) {
    await fill(house, wish);
    return void (await gatherFacts(ports, { province }));
  }
  await ensureFirstAdmin(ports, { province, employeeNo: process.env["FIRST_ADMIN"] ?? "admin" });
  await ports.units.tree({ fresh: true });
}

/** Loads it in any case; the caller has made sure that nobody's work is there. */
export async function fill(house: LocalHouse, wish: SampleWish): Promise<number> {
  const { ports } = house.open();
  const now = anchorOf(wish.on);
  const scale = scaleOf(wish.scale);
  process.stderr.write(`${WORDS.loading}\n`);
  const { items } = await loadSample({ ports, now, scale, onProgress: showProgress });
  process.stderr.write("\n");
  await ports.units.tree({ fresh: true });
  await tryOut(ports, { code: TRIED, province: house.place.province });
  return items;
}

/** The first start's own instant, or the morning of the day that was named (decided 21). */
function anchorOf(on: string | undefined): string {
  if (on === undefined) return new Date().toISOString();
  const day = Day.safeParse(on).data;
  if (day === undefined) throw new WrongUsage(`--on ${on}? 例如 · for example 2026-11-24`);
  return instantAt(day, "08:20");
}

function scaleOf(said: string | undefined): number {
  const scale = Number(said ?? 1);
  if (!Number.isInteger(scale) || scale < 1 || scale > 500) throw new WrongUsage(`--scale 1…500`);
  return scale;
}
