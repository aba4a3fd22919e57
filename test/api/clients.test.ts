import { describe, expect, test } from "vitest";
import { anApi } from "#test/support/api-house.ts";
import { aClient, aTask, ref } from "#test/use-cases/given.ts";

const clients = Array.from({ length: 5 }, (_, n) =>
  aClient({ id: `cli_${n + 1}`, name: `客户${n + 1}有限公司`, shortName: `客户${n + 1}` }),
);

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

describe("clients by the page", () => {
  test("come each once, whatever is added in between, until there is no next", async () => {
    const { call, ports, table } = await anApi({ clients });
    const page = async (after = "") =>
      (await call(`/v1/clients?limit=2${after && `&after=${encodeURIComponent(after)}`}`)).body as Page;
    const first = await page();
    const late = aClient({ id: "cli_0", name: "新客户", shortName: "新客户" });
    for (const { after } of ports.clients.put(undefined, late))
      if (after) await table.commit([{ put: { ...after, vr: "later" }, ifAbsent: true }]);
    const second = await page(first.next);
    const third = await page(second.next);
    const seen = [first, second, third].map(({ items }) => items.map(({ id }) => id));
    expect(seen).toEqual([["cli_1", "cli_2"], ["cli_3", "cli_4"], ["cli_5"]]);
    expect(third).not.toHaveProperty("next");
  });

  test("a place belongs to the list and the caller that it was given to, and cannot be made", async () => {
    const { call } = await anApi({ clients });
    const { next = "" } = (await call("/v1/clients?limit=2")).body as Page;
    const at = async (place: string, address = "/v1/clients?limit=2", key = "min") =>
      await call(`${address}&after=${encodeURIComponent(place)}`, { key });
    expect(await at(next)).toMatchObject({ status: 200 });
    const forged = `${Buffer.from('"cli_4"').toString("base64url")}.${next.split(".")[1]}`;
    const odd = [
      await at(forged),
      await at(`${next}x`),
      await at(next, "/v1/clients?owner=min&limit=2"),
      await at(next, "/v1/clients?limit=2", "zhao"),
    ];
    for (const answer of odd) expect(answer).toMatchObject({ status: 400, body: { code: "cursor.unknown" } });
  });

  test("of a colleague in reach, and of nobody else", async () => {
    const { call } = await anApi({ clients });
    expect(await call("/v1/clients?owner=min", { key: "zhao" })).toMatchObject({ status: 200 });
    const [hidden, missing] = [
      await call("/v1/clients?owner=min", { key: "bo" }),
      await call("/v1/clients?owner=nobody", { key: "bo" }),
    ];
    expect(hidden.status).toBe(404);
    expect(hidden).toEqual(missing);
  });
});

describe("one client", () => {
  test("is answered with its version, and not again while it is the same", async () => {
    const { call } = await anApi({ clients });
    const first = await call("/v1/clients/cli_1");
    expect(first).toMatchObject({ status: 200, body: { id: "cli_1", version: "seed" } });
    const { etag = "" } = first.headers;
    expect(etag).toBe('"seed"');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await call("/v1/clients/cli_1", { headers: { "if-none-match": known } });
      expect(again).toMatchObject({ status: 304, headers: { etag } });
      expect(again).not.toHaveProperty("body");
    }
    const other = await call("/v1/clients/cli_1", { headers: { "if-none-match": '"older"' } });
    expect(other.status).toBe(200);
  });

  test("out of reach is answered as one that is not there, by all of its addresses", async () => {
    const { call } = await anApi({ clients });
    for (const part of ["", "/contacts", "/contracts", "/interactions"]) {
      const hidden = await call(`/v1/clients/cli_1${part}`, { key: "bo" });
      expect(hidden).toMatchObject({ status: 404, body: { code: "subject.unknown" } });
      expect(await call(`/v1/clients/cli_9${part}`, { key: "bo" })).toEqual(hidden);
      expect(await call(`/v1/clients/cli_1${part}`)).toMatchObject({ status: 200 });
    }
  });

  test("what is over is read beside what is alive", async () => {
    const { call } = await anApi({ clients });
    expect(await call("/v1/clients/cli_1/contracts?over=true")).toMatchObject({ body: { items: [] } });
    expect(await call("/v1/clients/cli_1/contracts?over=maybe")).toMatchObject({ status: 422 });
  });
});

describe("a client is changed", () => {
  const body = { changes: [{ field: "place", said: "建设路" }] };
  const patch = { method: "PATCH", body, headers: { "if-match": '"seed"' } };

  test("for the version that was read, and its next reader gets another", async () => {
    const { call } = await anApi({ clients });
    expect(await call("/v1/clients/cli_1", patch)).toMatchObject({ status: 200 });
    const after = await call("/v1/clients/cli_1", { headers: { "if-none-match": '"seed"' } });
    expect(after).toMatchObject({ status: 200, body: { place: "建设路" } });
  });

  test("not by who has not read it, not over somebody's change, not in the dark", async () => {
    const { call } = await anApi({ clients });
    const blind = await call("/v1/clients/cli_1", { method: "PATCH", body });
    expect(blind).toMatchObject({ status: 428, body: { code: "match.missing" } });
    await call("/v1/clients/cli_1", patch);
    const late = { ...patch, body: { changes: [{ field: "address", said: "解放路1号" }] } };
    expect(await call("/v1/clients/cli_1", late)).toMatchObject({
      status: 412,
      body: { detail: "王敏已修改，本次没有改动。请重新读取后再提交。" },
    });
    const hidden = await call("/v1/clients/cli_1", { ...patch, key: "bo" });
    expect(hidden).toMatchObject({ status: 404 });
    expect(await call("/v1/clients/cli_9", { ...patch, key: "bo" })).toEqual(hidden);
    const twice = { ...patch, body: { ...body, clientId: "cli_2" } };
    expect(await call("/v1/clients/cli_1", twice)).toMatchObject({
      status: 422,
      body: { fields: ["clientId"] },
    });
  });

  test("tried out, it says what would change", async () => {
    const { call } = await anApi({ clients });
    const tried = await call("/v1/clients/cli_1?preview=true", patch);
    expect(tried).toMatchObject({ status: 200, body: { preview: true } });
    expect((await call("/v1/clients/cli_1")).body).not.toHaveProperty("place");
  });
});

describe("a change for a version", () => {
  const body = { task: ref(), title: "回访恒信物流财务" };

  test("is made where it is still so", async () => {
    const { call } = await anApi({ tasks: [aTask()] });
    expect(await call("/v1/edit-task", { body, headers: { "if-match": '"seed"' } })).toMatchObject({
      status: 200,
    });
  });

  test("is refused where somebody was faster, and nothing is lost", async () => {
    const { call, ports } = await anApi({ tasks: [aTask()] });
    await call("/v1/edit-task", { body: { task: ref(), title: "赵强先改了" }, key: "zhao" });
    const late = await call("/v1/edit-task", { body, headers: { "if-match": '"seed"' } });
    expect(late).toMatchObject({ status: 412, body: { code: "item.changed", title: "数据已被修改" } });
    expect(await ports.tasks.find(ref())).toMatchObject({ title: "赵强先改了" });
  });

  test("a weak version is none, any version is any", async () => {
    const { call } = await anApi({ tasks: [aTask()] });
    expect(await call("/v1/edit-task", { body, headers: { "if-match": 'W/"seed"' } })).toMatchObject({
      status: 412,
    });
    expect(await call("/v1/edit-task", { body, headers: { "if-match": "*" } })).toMatchObject({
      status: 200,
    });
  });
});
