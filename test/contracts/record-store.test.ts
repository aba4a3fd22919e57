import { describe, expect, test } from "vitest";
import type { CompetitorIntel } from "#shared/domain/clients/intel.ts";
import type { Interaction } from "#shared/domain/clients/interaction.ts";
import type { KnowledgeArticle } from "#shared/domain/knowledge/article.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient } from "./things.ts";

const visit: Interaction = {
  id: "int_1",
  clientId: "cli_1",
  staffId: "stf_1",
  at: "2026-03-09T02:00:00.000Z",
  kind: "VISIT",
  heard: "聊了续约，下周三给方案",
  contactIds: ["con_1"],
  needIds: [],
  taskId: "tsk_1",
  province: "GD",
  version: "v1",
};
const article: KnowledgeArticle = {
  id: "art_1",
  owner: "stf_1",
  title: "双线保障案例",
  bodyMd: "割接零中断，关键是提前演练",
  category: "CASE",
  status: "DRAFT",
  by: "stf_2",
  at: "2026-03-09T02:00:00.000Z",
  province: "GD",
  version: "v1",
};
const intel: CompetitorIntel = {
  id: "itl_1",
  clientId: "cli_1",
  unit: "GZ-A",
  competitor: "CT",
  moves: ["FREE_TERMINAL", "PRICE_CUT"],
  text: "电信送终端，价格低两成",
  belowBp: 2000,
  contractEndsOn: "2026-09-30",
  confidence: 3,
  reportedBy: "stf_1",
  at: "2026-03-09T02:00:00.000Z",
  province: "GD",
  version: "v1",
};
const targets = [
  { clientId: "cli_1", name: "三一重工", result: "同意试用", at: "2026-03-09T02:00:00.000Z" },
  { clientId: "cli_2", name: "中联" },
];

describe.each(Object.entries(engines))("records in the table: %s", (_, open) => {
  test("one contact is found where it lies, and learns what came next", async () => {
    const { records, write } = await aShelf(open);
    await write("v1", records.addInteraction(visit));
    const found = await records.findInteraction(visit);
    expect(found).toEqual(visit);
    expect(await records.findInteraction({ ...visit, id: "int_2" })).toBeUndefined();
    await write("v2", records.changeInteraction(visit, { ...visit, nextTaskId: "tsk_2" }));
    expect(await records.findInteraction(visit)).toEqual({ ...visit, nextTaskId: "tsk_2", version: "v2" });
  });

  test("a client lists what was done with it, the newest first, and nothing else of it or of others", async () => {
    const { clients, records, write } = await aShelf(open);
    const { taskId: _task, ...earlier } = { ...visit, id: "int_9", at: "2026-03-06T08:00:00.000Z" };
    await write("v1", clients.put(undefined, aClient()));
    await write("v1", records.addInteraction(visit));
    await write("v1", records.addInteraction(earlier));
    await write("v1", records.addInteraction({ ...visit, clientId: "cli_11" }));
    expect(await records.listInteractions("cli_1")).toEqual([visit, earlier]);
    expect(await records.listInteractions("cli_1", { limit: 1 })).toEqual([visit]);
    expect(await records.listInteractions("cli_1", { limit: 1, before: visit })).toEqual([earlier]);
    expect(await records.listInteractions("cli_2")).toEqual([]);
  });

  test("a client and its unit list what is known of competitors, the newest first", async () => {
    const { records, write } = await aShelf(open);
    const older = { ...intel, id: "itl_0", at: "2026-03-01T08:00:00.000Z" };
    const { clientId: _client, ...ofArea } = { ...intel, id: "itl_2", at: "2026-03-10T08:00:00.000Z" };
    for (const one of [older, intel, ofArea]) await write("v1", records.addIntel(one));
    expect(await records.listIntel("cli_1")).toEqual([intel, older]);
    expect(await records.listIntel("cli_1", { limit: 1 })).toEqual([intel]);
    expect(await records.listIntelOfUnit("GZ-A", { limit: 2 })).toEqual([ofArea, intel]);
    expect(await records.listIntelOfUnit("GZ-B", { limit: 2 })).toEqual([]);
  });

  test("a person lists the articles that came of the own work, in the order of writing", async () => {
    const { records, write } = await aShelf(open);
    const later = { ...article, id: "art_2", title: "离网挽留案例" };
    await write("v1", records.addArticle(later));
    await write("v1", records.addArticle(article));
    await write("v1", records.addArticle({ ...article, owner: "stf_11" }));
    expect(await records.listArticles("stf_1")).toEqual([article, later]);
    expect(await records.listArticles("stf_2")).toEqual([]);
  });

  test("a record is written once: the same one again is overtaken", async () => {
    const { records, write } = await aShelf(open);
    await write("v1", [...records.addInteraction(visit), ...records.addArticle(article)]);
    expect(await write("v2", records.addInteraction(visit))).toBe("overtaken");
    expect(await write("v2", records.addArticle(article))).toBe("overtaken");
  });

  test("the clients of a batch lie outside the day, keep their results, and move to another owner", async () => {
    const { tasks, write } = await aShelf(open);
    const batch = { owner: "stf_1", taskId: "tsk_1", province: "GD", version: "v1", targets };
    await write("v1", tasks.putTargets(undefined, batch));
    expect(await tasks.findTargets("stf_1", "tsk_1")).toEqual(batch);
    expect(await tasks.findTargets("stf_1", "tsk_2")).toBeUndefined();
    expect((await tasks.desk("stf_1")).tasks).toEqual([]);
    await write("v2", tasks.putTargets(batch, { ...batch, owner: "stf_2" }));
    expect(await tasks.findTargets("stf_1", "tsk_1")).toBeUndefined();
    const moved = { ...batch, owner: "stf_2", version: "v2" };
    expect(await tasks.findTargets("stf_2", "tsk_1")).toEqual(moved);
    expect(await write("v3", tasks.putTargets({ ...moved, version: "v1" }, moved))).toBe("overtaken");
  });
});
