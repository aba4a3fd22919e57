import { afterEach, beforeEach, expect, test } from "vitest";
import { api } from "#functions/support/api.ts";
import type { Environment } from "#functions/support/environment.ts";
import type { ApiCall } from "#local/api-route.ts";
import { eventOf } from "#local/functions.ts";
import { type ServedPage, servePage } from "#local/page-server.ts";
import { fakeHouse } from "#test/support/fake-house.ts";
import { knock, type Sent } from "#test/support/knock.ts";
import { aClient } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";

const token = "a-token-made-at-start";
const LOCAL: Environment = {
  ...{ TABLE_NAME: "Dake", PROVINCE: "GD", STAGE: "local", CLIENT_KINDS: ["GROUP"] },
  ...{ API_SECRET: "s".repeat(32), PAGE_TOKEN: token, BOT_APP_TYPE: "SingleTenant", BOT_CLOUD: "public" },
};
let house: House;
let page: ServedPage;

/** A page as npm start serves it, with the real door behind it. */
beforeEach(async () => {
  house = await aHouse({ clients: [aClient({ name: "恒信物流有限公司" })] });
  const door = api(LOCAL, house.ports);
  page = await servePage(
    Object.assign(fakeHouse(), {
      ...{ port: 0, token },
      api: async (call: ApiCall) => {
        const { statusCode = 0, headers = {}, body = "" } = await door(eventOf(call));
        return { status: statusCode, headers: headers as Record<string, string>, content: body };
      },
    }),
  );
});
afterEach(async () => await page.close());

const as = (person: string) => ({ authorization: `Bearer ${token}`, "x-dake-person": person });
const send = async (path: string, sent: Sent = {}) => await knock(page.port, { path, ...sent });

test("a system of this machine finds a client, changes what it knows, and is told when it was overtaken", async () => {
  const { status, text } = await send("/v1/clients?limit=1", { headers: as("min") });
  expect(status).toBe(200);
  const [{ id }] = JSON.parse(text).items;

  const one = await send(`/v1/clients/${id}`, { headers: as("min") });
  expect(JSON.parse(one.text)).toMatchObject({ name: "恒信物流有限公司" });
  const same = await send(`/v1/clients/${id}`, {
    headers: { ...as("min"), "if-none-match": String(one.headers["etag"]) },
  });
  expect(same).toMatchObject({ status: 304, text: "" });

  const said = { "content-type": "application/json", "idempotency-key": "1" };
  const body = JSON.stringify({ title: "回访恒信物流", clientId: id });
  const added = await send("/v1/add-task", { method: "POST", headers: { ...as("min"), ...said }, body });
  expect(added.status).toBe(200);
  const { id: task, owner } = JSON.parse(added.text).outcome;

  const edit = JSON.stringify({ task: { id: task, owner }, title: "上门" });
  const late = await send("/v1/edit-task", {
    method: "POST",
    headers: {
      ...as("min"),
      ...said,
      "idempotency-key": "2",
      "if-match": '"older"',
      "accept-language": "en",
    },
    body: edit,
  });
  expect(late.status).toBe(412);
  expect(late.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(JSON.parse(late.text)).toMatchObject({ title: "Changed meanwhile" });
});

test("nobody comes in without the token of this run, or as somebody who is not known", async () => {
  for (const headers of [{}, { authorization: "Bearer yesterday", "x-dake-person": "min" }, as("nobody")])
    expect(await send("/v1/clients", { headers })).toMatchObject({ status: 401 });
  expect(await send("/v1/clients", { headers: { authorization: `Bearer ${token}` } })).toMatchObject({
    status: 401,
  });
});

test("no page of another site comes in, and no more than a megabyte", async () => {
  const odd = { ...as("min"), origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  expect(await send("/v1/clients", { headers: odd })).toMatchObject({ status: 403 });
  const body = "x".repeat(1024 * 1024 + 1);
  expect(await send("/v1/add-task", { method: "POST", headers: as("min"), body })).toMatchObject({
    status: 413,
  });
});
