import { UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import { withDynamo, writeBare } from "./table.ts";
import { createTable } from "#local/local-table.ts";
import { aClient } from "./many.ts";
import { clientItems } from "#shared/storage/client-item.ts";
import { spell } from "#bot/understand/spelling.ts";
for (const [mode, w] of [["plain", 1], ["nostream", 1], ["plain", 6], ["two", 1]] as const) {
  await withDynamo(async (client) => {
    const name = `T-${mode}`;
    await createTable(client, name);
    if (mode === "nostream") await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: { StreamEnabled: false } }));
    const out = [];
    for (let part = 0; part < 5; part++) {
      const items = Array.from({ length: 1000 }, (_, n) => aClient(part * 1000 + n)).flatMap((c, n) => clientItems({ ...c, owner: `stf_${n % 20}` }, spell)).map((i) => ({ ...i, vr: "x" }));
      let table = name;
      if (mode === "two" && part > 1) { table = "T-other"; if (part === 2) await createTable(client, table); }
      const t = performance.now();
      await Promise.all(Array.from({ length: w }, async (_, p) => await writeBare(client, table, items.filter((_i, n) => Math.floor(n / 25) % w === p))));
      out.push(((items.length / (performance.now() - t)) * 1000).toFixed(0));
    }
    console.log(mode, w, out.join(" "));
  });
}
