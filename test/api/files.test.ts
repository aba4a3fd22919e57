import { describe, expect, test } from "vitest";
import type { Item } from "#shared/ports/table.ts";
import { aContact } from "#test/support/a-hospital.ts";
import { anApi } from "#test/support/api-house.ts";
import { aClient } from "#test/use-cases/given.ts";

const outcomeOf = (response: { body?: unknown }) =>
  (response.body as { outcome: { id: string; upload: object } }).outcome;

describe("a file to import", () => {
  const about = { kind: "clients", fileName: "客户.csv", bytes: 120 };

  test("gets an address that takes this one file, which is asked for under its own", async () => {
    const { call } = await anApi();
    const sent = await call("/v1/upload-import", { key: "adm", body: about });
    const { id, upload } = outcomeOf(sent);
    expect(sent.status).toBe(200);
    expect(upload).toMatchObject({
      ...{ method: "PUT", seconds: 900, headers: { "content-type": "text/csv", "content-length": 120 } },
      address: expect.stringContaining(encodeURIComponent(`imports/in/${id}.csv`)),
    });
    const shown = await call(`/v1/imports/${id}`, { key: "adm" });
    expect(shown).toMatchObject({ status: 200, body: { state: "AWAITED", fileName: "客户.csv" } });
    const again = await call(`/v1/imports/${id}`, {
      key: "adm",
      headers: { "if-none-match": shown.headers["etag"] ?? "" },
    });
    expect(again.status).toBe(304);
  });

  test("is refused where it is too large, no table of rows, or nobody may import it", async () => {
    const { call } = await anApi();
    const said = async (over: object, key = "adm") =>
      (await call("/v1/upload-import", { key, body: { ...about, ...over } })).status;
    expect(await said({ bytes: 2 ** 30 })).toBe(413);
    expect(await said({ fileName: "a.docx" })).toBe(415);
    expect(await said({}, "min")).toBe(403);
    expect((await call("/v1/imports/upl_none", { key: "adm" })).status).toBe(404);
    expect((await call("/v1/apply-upload", { key: "adm", body: { id: "upl_none" } })).status).toBe(404);
  });

  test("has an address for the rows that went back, where there are any", async () => {
    const { call, ports, table } = await anApi();
    const sent = await call("/v1/upload-import", { key: "adm", body: about });
    const { id } = outcomeOf(sent);
    const upload = await ports.imports.findUpload(id);
    if (upload === undefined) throw new Error("no upload");
    const tried = { ...upload, state: "TRIED" as const, returned: `imports/out/${id}/rows-rejected.csv` };
    const [change] = ports.imports.putUpload(upload, tried);
    await table.commit([{ put: { ...change?.after, vr: "v" } as never, ifVersion: upload.version }]);
    expect((await call(`/v1/imports/${id}`, { key: "adm" })).body).toMatchObject({
      download: { method: "GET", saveAs: "rows-rejected.csv", address: expect.stringContaining("rejected") },
    });
  });
});

const aVisit = (n: number) => ({
  ...{ id: `int_${n}`, clientId: "cli_1", staffId: "min", kind: "VISIT" as const, province: "GD" },
  ...{ at: `2026-03-01T${String(n % 24).padStart(2, "0")}:00:00.000Z` },
  ...{ heard: "谈".repeat(1100), contactIds: [], needIds: [] },
});

describe("the full file of one client", () => {
  const given = {
    clients: [aClient({ id: "cli_1", owner: "min" })],
    parts: { contact: [aContact({ id: "con_1", name: "王建华", clientId: "cli_1", mobile: "13800138000" })] },
  };

  /** With so many visits of three thousand bytes each. */
  const large = async (visits: number) => {
    const house = await anApi(given);
    const all = Array.from({ length: visits }, (_, n) =>
      house.ports.records.addInteraction(aVisit(n)),
    ).flat();
    for (const { after } of all)
      await house.table.commit([{ put: { ...(after as Item), vr: "seed" }, ifAbsent: true }]);
    return house;
  };

  test("is told whole to an administrator, with a version, and each look is on record", async () => {
    const { call, table, ports } = await anApi(given);
    const file = await call("/v1/clients/cli_1/file", { key: "adm" });
    expect(file.status).toBe(200);
    expect(JSON.stringify(file.body)).toContain("13800138000");
    table.settle();
    const [look] = await ports.journal.listLatest("cli_1", 1);
    expect(look).toMatchObject({ useCase: "export-client", by: "adm", reads: [{ subject: "cli_1" }] });
    const known = { "if-none-match": file.headers["etag"] ?? "" };
    expect((await call("/v1/clients/cli_1/file", { key: "adm", headers: known })).status).toBe(304);
  });

  test("comes as an address that soon ends where one answer cannot carry it, and only then", async () => {
    const { call, ports, files } = await large(1900);
    const answer = await call("/v1/clients/cli_1/file", { key: "adm" });
    expect(answer.status).toBe(200);
    const { download } = answer.body as { download: { address: string; bytes: number } };
    expect(download).toMatchObject({ method: "GET", saveAs: "export-client.json", seconds: 1800 });
    const [name = ""] = await ports.files.list("exports/adm/");
    expect(download.address).toContain(encodeURIComponent(name));
    const kept = files.text(name) ?? "";
    expect(Buffer.byteLength(kept)).toBe(download.bytes);
    expect(JSON.parse(kept)).toMatchObject({ archive: { client: { id: "cli_1" } } });
    expect(kept).toContain("13800138000");
    const known = { "if-none-match": answer.headers["etag"] ?? "" };
    expect((await call("/v1/clients/cli_1/file", { key: "adm", headers: known })).status).toBe(304);
    const posted = await call("/v1/export-client", { key: "adm", body: { client: "cli_1" } });
    expect(posted.body).toMatchObject({ outcome: { download: { saveAs: "export-client.json" } } });
    const other = await large(1000);
    expect((await other.call("/v1/clients/cli_1/file", { key: "adm" })).body).toHaveProperty("archive");
    expect(await other.ports.files.list("exports/")).toEqual([]);
  });

  test("is nobody else's, by any key that does not name it", async () => {
    const { call } = await anApi(given);
    expect((await call("/v1/clients/cli_1/file", { key: "min" })).status).toBe(403);
    expect((await call("/v1/clients/cli_none/file", { key: "adm" })).status).toBe(404);
  });
});
