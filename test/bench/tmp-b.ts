import { withDynamo, writeBare } from "./table.ts";
import { createTable } from "#local/local-table.ts";
import { aClient } from "./many.ts";
import { clientItems } from "#shared/storage/client-item.ts";
import { spell } from "#bot/understand/spelling.ts";
await withDynamo(async (client) => {
  for (const [mode, w, own] of [["one owner", 1, true], ["one owner 6", 6, true], ["many owners", 1, false], ["many owners 6", 6, false]] as const) {
    const name = `T-${mode.replaceAll(" ", "-")}`;
    await createTable(client, name);
    for (const part of [0, 1]) {
    const items = Array.from({ length: 1000 }, (_, n) => aClient(part*1000+n)).flatMap((c, n) => clientItems({ ...c, owner: own ? "stf_wangmin" : `stf_${n % 20}` }, spell)).map((i) => ({ ...i, vr: "x" }));
    const t = performance.now();
    await Promise.all(Array.from({ length: w }, async (_, p) => await writeBare(client, name, items.filter((_i, n) => Math.floor(n / 25) % w === p))));
    const ms = performance.now() - t;
    console.log(mode, items.length, ms.toFixed(0), ((items.length / ms) * 1000).toFixed(0), "items/s", (1000*1000/ms).toFixed(0), "rows/s");
    }
  }
});
