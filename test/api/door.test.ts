import { describe, expect, test } from "vitest";
import { ADDRESSES } from "#api/routes.ts";
import { anApi } from "#test/support/api-house.ts";
import { aClient, anApiKey, aTask, ref } from "#test/use-cases/given.ts";

const today = { method: "POST", body: {} };

describe("who calls", () => {
  test("is the person for whom the key speaks", async () => {
    const { call } = await anApi();
    expect(await call("/v1/who-am-i", today)).toMatchObject({
      status: 200,
      body: { outcome: { name: "王敏" } },
    });
    expect(await call("/v1/who-am-i", { ...today, key: "zhao" })).toMatchObject({
      body: { outcome: { name: "赵强" } },
    });
  });

  test("without a key is asked for one, at every address, the document too", async () => {
    const { call } = await anApi();
    for (const { method, path } of [...ADDRESSES, { method: "GET", path: "/v1/openapi.json" }]) {
      const answer = await call(path, { method, key: null });
      expect(answer).toMatchObject({ status: 401, body: { code: "token.missing" } });
      expect(answer.headers).toMatchObject({ "www-authenticate": 'Bearer realm="dake"' });
    }
    expect(ADDRESSES.length).toBeGreaterThan(40);
  });

  test("with a key that is unknown, over, revoked, or of somebody who has left, learns nothing", async () => {
    const keys = [
      anApiKey({ id: "over", expiresOn: "2026-03-08" }),
      anApiKey({ id: "revoked", revokedAt: "2026-03-01T00:00:00.000Z" }),
    ];
    const { call } = await anApi({ keys });
    const answers = [];
    for (const key of ["nobody", "over", "revoked", "gone"])
      answers.push(await call("/v1/show-today", { ...today, key }));
    expect(answers[0]).toMatchObject({ status: 401, body: { code: "token.unknown" } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test("is not believed for what it says of itself, where no house of this machine runs", async () => {
    const { call } = await anApi();
    const headers = { "x-dake-person": "zhao" };
    expect(await call("/v1/who-am-i", { ...today, key: "run-token", headers })).toMatchObject({
      status: 401,
    });
    expect(await call("/v1/who-am-i", { ...today, headers })).toMatchObject({
      body: { outcome: { name: "王敏" } },
    });
  });

  test("may call what the key names and nothing else", async () => {
    const { call } = await anApi({ keys: [anApiKey({ id: "billing", scopes: ["show-today"] })] });
    expect(await call("/v1/show-today", { ...today, key: "billing" })).toMatchObject({ status: 200 });
    expect(await call("/v1/who-am-i", { ...today, key: "billing" })).toMatchObject({
      status: 403,
      body: { code: "scope.missing", detail: "这把密钥没有授权调用 who-am-i。" },
    });
    expect(await call("/v1/clients", { key: "billing" })).toMatchObject({ status: 403 });
  });

  test("may do what the person's role may", async () => {
    const { call } = await anApi();
    const wanted = { person: "min", label: "CRM", hash: "0".repeat(64), scopes: ["show-today"], days: 5 };
    expect(await call("/v1/grant-api-key", { body: wanted })).toMatchObject({
      status: 403,
      body: { code: "role.not-allowed" },
    });
    const granted = await call("/v1/grant-api-key", { body: wanted, key: "adm" });
    expect(granted.status).toBe(200);
    expect(JSON.stringify(granted.body)).not.toContain(wanted.hash);
  });
});

describe("what cannot be done", () => {
  test.each([
    ["an address that is none", "/v1/no-such-thing", {}, 404, "route.unknown"],
    ["an address that is no address", "/v1/clients/%E0%A4%A", {}, 404, "route.unknown"],
    ["what only the system does", "/v1/plan-digests", today, 404, "route.unknown"],
    ["a GET of what is done", "/v1/add-task", {}, 405, "method.not-allowed"],
    ["a DELETE", "/v1/clients/cli_1", { method: "DELETE" }, 405, "method.not-allowed"],
    ["a POST of the document", "/v1/openapi.json", today, 405, "method.not-allowed"],
    ["half a JSON", "/v1/add-task", { raw: '{"title": ' }, 400, "body.malformed"],
    ["JSON that is a list", "/v1/add-task", { body: ["x"] }, 400, "body.malformed"],
    ["JSON that is null", "/v1/add-task", { raw: "null" }, 400, "body.malformed"],
    [
      "bytes that are no text",
      "/v1/add-task",
      { raw: Uint8Array.of(0x7b, 0xff, 0x7d) },
      400,
      "body.malformed",
    ],
    ["100,000 brackets", "/v1/add-task", { raw: "[".repeat(100_000) }, 400, "body.malformed"],
    ["more than 256 KB", "/v1/add-task", { body: { title: "长".repeat(100_000) } }, 413, "body.too-large"],
    [
      "a form",
      "/v1/add-task",
      { raw: "title=x", headers: { "content-type": "text/plain" } },
      415,
      "type.unsupported",
    ],
    [
      "no Idempotency-Key",
      "/v1/add-task",
      { body: { title: "x" }, headers: { "idempotency-key": "" } },
      400,
      "idempotency.missing",
    ],
    ["a field that is missing", "/v1/add-task", { body: {} }, 422, "input.not-understood"],
    [
      "a task that is not there",
      "/v1/complete-task",
      { body: { task: { owner: "min", id: "tsk_9" } } },
      404,
      "subject.unknown",
    ],
    ["a list longer than 100", "/v1/clients?limit=101", {}, 422, "input.not-understood"],
    ["a limit that is no number", "/v1/clients?limit=many", {}, 422, "input.not-understood"],
    ["a place of no list", "/v1/clients?after=abc", {}, 400, "cursor.unknown"],
  ] as const)("%s", async (_what, address, said, status, code) => {
    const { call, faults } = await anApi();
    const answer = await call(address, said);
    expect(answer).toMatchObject({
      status,
      headers: { "content-type": "application/problem+json; charset=utf-8", "x-correlation-id": "req-1" },
      body: { status, code, type: `urn:dake:problem:${code}`, instance: "urn:dake:call:req-1" },
    });
    expect(answer.body).toMatchObject({
      title: expect.stringMatching(/./),
      detail: expect.stringMatching(/./),
    });
    expect(faults).toEqual([]);
  });

  test("says which method an address takes", async () => {
    const { call } = await anApi();
    expect((await call("/v1/add-task")).headers).toMatchObject({ allow: "POST" });
  });

  test.each([
    ['{"title":"x","colour":"red"}', ["colour"]],
    ['{"title":"x","__proto__":{"role":"admin"}}', ["__proto__"]],
    ['{"title":"x","constructor":1}', ["constructor"]],
  ])("a field that nobody knows is told, not dropped: %s", async (raw, fields) => {
    const { call } = await anApi();
    expect(await call("/v1/add-task", { raw })).toMatchObject({ status: 422, body: { fields } });
  });

  test("a field that nobody knows is found however deep it lies", async () => {
    const { call } = await anApi({ tasks: [aTask()] });
    const deep = { task: { ...ref(), colour: "red" }, title: "y" };
    expect(await call("/v1/edit-task", { body: deep })).toMatchObject({ body: { fields: ["task.colour"] } });
    expect(await call("/v1/clients?colour=red")).toMatchObject({ status: 422, body: { fields: ["colour"] } });
  });

  test("a fault is told as a reference, and its own words go to the log", async () => {
    const { call, faults, table } = await anApi();
    const broken = new Error("ECONNREFUSED 10.0.0.7:8000");
    Object.assign(table, { query: async () => await Promise.reject(broken) });
    const answer = await call("/v1/show-today", today);
    expect(answer).toMatchObject({ status: 500, body: { code: "fault", instance: "urn:dake:call:req-1" } });
    expect(JSON.stringify(answer)).not.toMatch(/ECONN|10\.0\.0|Error|\.ts/);
    expect(faults).toEqual([broken]);
  });
});

describe("in which language", () => {
  test.each([
    [undefined, "zh"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-GB,en;q=0.9", "en"],
    ["zh;q=0.4, en;q=0.5", "en"],
    ["fr", "zh"],
    ["en;q=0", "zh"],
  ])("for %s the problem is told in %s", async (accepts, language) => {
    const { call } = await anApi();
    const headers = accepts === undefined ? {} : { "accept-language": accepts };
    const answer = await call("/v1/complete-task", { body: { task: { owner: "min", id: "x" } }, headers });
    const said =
      language === "zh"
        ? ["没有找到", "没有找到，或不在可见范围内。"]
        : ["Not found", "Not found, or not in reach."];
    expect(answer).toMatchObject({
      headers: { "content-language": language },
      body: { title: said[0], detail: said[1] },
    });
  });

  test("a refusal of a use-case is told as the chat tells it", async () => {
    const { call } = await anApi({ keys: [], tasks: [aTask({ title: "回访", clocks: undefined })] });
    const long = { person: "min", label: "CRM", hash: "0".repeat(64), scopes: ["show-today"], days: 999 };
    const headers = { "accept-language": "en" };
    expect(await call("/v1/grant-api-key", { body: long, key: "adm", headers })).toMatchObject({
      status: 422,
      body: { code: "key.too-long", detail: "An API key lives for 365 days at most; ask for fewer." },
    });
  });
});

test("numbers of persons are masked in whatever is answered", async () => {
  const task = aTask({ title: "给13812345678回电", note: "身份证430102198001011234" } as object);
  const { call } = await anApi({ tasks: [task], clients: [aClient({ uscc: "914301007121234567" })] });
  const said = JSON.stringify((await call("/v1/show-today", today)).body);
  expect(said).toContain("138****5678");
  expect(said).not.toMatch(/13812345678|430102198001011234/);
  expect((await call("/v1/clients/cli_1")).body).toMatchObject({ uscc: "914301007121234567" });
});
