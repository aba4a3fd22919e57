import { spell } from "#bot/understand/spelling.ts";
import { BRANDS, BUSINESSES } from "#local/sample/client-words.ts";
import { AREAS } from "#local/sample/towns.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Item } from "#shared/ports/table.ts";
import { clientItems } from "#shared/storage/client-item.ts";
import { NOW, PROVINCE } from "./table.ts";

type NewClient = Omit<Client, "version">;
const BOOK = 200;
const CITIES = AREAS.map(({ city }) => city);

/** The nth of as many invented clients as one likes, 200 to a manager. */
export function aClient(n: number): NewClient {
  const brand = BRANDS[n % BRANDS.length] ?? "";
  const other = BRANDS[Math.floor(n / BRANDS.length) % BRANDS.length] ?? "";
  const business = BUSINESSES[Math.floor(n / BRANDS.length ** 2) % BUSINESSES.length] ?? BUSINESSES[0];
  const name = `${brand}${other}`;
  const owner = `stf_m${Math.floor(n / BOOK)}`;
  return {
    id: `cli_b${String(n).padStart(7, "0")}`,
    province: PROVINCE,
    unit: "HN-XC-DC-A",
    owner,
    kind: "GROUP",
    name: `${CITIES[n % CITIES.length]}${name}${business.full}`,
    shortName: `${name}${business.short}`,
    aliases: [],
    status: "IN_NETWORK",
    externalRef: `BENCH-${n}`,
    industryCode: business.industry,
    valueClass: n % 9 === 0 ? "A" : "C",
    serviceGrade: "STANDARD",
    surveyGrade: "STANDARD",
    riskLevel: "NONE",
    contact: { name: "王主任", mobile: "13800000000", badHours: [] },
    monthlyFen: (n % 5000) * 1000,
    createdAt: NOW,
  };
}

/** The archive items of one writer's part of so many clients. */
export function* clientsUpTo(count: number, { part, of }: { part: number; of: number }): Generator<Item> {
  for (let n = part; n < count; n += of) {
    const [archive] = clientItems({ ...aClient(n), spelling: spell(aClient(n).shortName) });
    if (archive) yield { ...archive, vr: "bench" };
  }
}
