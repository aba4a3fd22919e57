import { expect, test } from "vitest";
import type { Stores } from "#shared/ports.ts";
import { eachLastNight } from "#shared/subjects/night-lines.ts";
import { LEAD } from "./given.ts";

const slice = (unit: string) => ({ unit, clients: 1, counts: [] });

test("of a piece that holds more units than the caller sees, only the clients of those are looked at", async () => {
  const facts = {
    manifest: async () =>
      await Promise.resolve({
        ...{ day: "2026-03-09", province: "GD", nights: ["2026-03-09"] },
        pieces: [{ file: "f", clients: 2, columns: {}, slices: [slice("GZ-A"), slice("SZ")] }],
      }),
    columns: async () =>
      await Promise.resolve({ id: ["cli_1", "cli_9"], owner: ["min", "far"], unit: ["GZ-A", "SZ"] }),
  } as unknown as Stores["facts"];
  const seen: string[] = [];
  const look = ({ id }: { id: string }) => seen.push(id);
  expect(await eachLastNight({ facts }, { caller: LEAD, fields: [], look })).toBe("2026-03-09");
  expect(seen).toEqual(["cli_1"]);
});
