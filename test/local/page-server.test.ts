import { afterEach, beforeEach, expect, test } from "vitest";
import { writeReply } from "#bot/channels/web/write.ts";
import { type ServedPage, servePage } from "#local/page-server.ts";
import { fakeHouse, TODAY } from "#test/support/fake-house.ts";
import { knock, type Sent } from "#test/support/knock.ts";

const token = "a-token-made-at-start";
let house: ReturnType<typeof fakeHouse>;
let page: ServedPage;

beforeEach(async () => {
  house = fakeHouse();
  const messages = async () => ({ status: 401 });
  const orders = { ask: async (order: unknown) => ({ asked: order }) };
  page = await servePage(Object.assign(house, { port: 0, token, orders, messages }));
});
afterEach(async () => await page.close());

const send = async (path: string, sent?: Sent) => await knock(page.port, { path, ...sent });
const own = () => ({ cookie: `dake_${page.port}=${token}` });
const json = { "content-type": "application/json" };
const hello = JSON.stringify({ id: "11111111-1111", staffId: "stf_wang", text: "今天先做什么" });

test("the printed address hands the token to a cookie that scripts cannot read, and leaves the address bar", async () => {
  const { status, headers } = await send(`/?t=${token}`);
  expect(status).toBe(303);
  const cookie = `dake_${page.port}=${token}; Path=/; HttpOnly; SameSite=Strict`;
  expect(headers).toMatchObject({ location: "/", "set-cookie": [cookie] });
});

test("an address with an old token is told to open the newest one", async () => {
  const { status, text } = await send("/?t=yesterday");
  expect(status).toBe(401);
  expect(text).toBe("这个页面已失效，请打开终端里最新打印的网址。");
});

test("the page runs no script or style but its own, and in nobody's frame", async () => {
  const { headers, text } = await send("/");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(text).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|\sstyle=/);
});

test("every file that the page names is there", async () => {
  const { text } = await send("/");
  const names = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, name]) => name ?? "");
  expect(names.length).toBeGreaterThan(6);
  for (const name of names) expect((await send(name)).status, name).toBe(200);
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/page/../../package.json",
  "/page.js/..%2f..%2fpackage.json",
  "/.env",
  "//etc/passwd",
])("nothing else on the disk has an address: %s", async (path) => {
  const { status, text } = await send(path);
  expect(status).toBe(404);
  expect(text).toBe("没有这个页面。");
});

test("a request that came by a foreign name is refused, the page's own files too", async () => {
  const host = `evil.example:${page.port}`;
  expect((await send("/", { headers: { host } })).status).toBe(403);
  expect((await send("/api/people", { headers: { host, ...own() } })).status).toBe(403);
});

test.each([
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://127.0.0.1:1" },
  { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" },
])("another site cannot speak for the person: %o", async (from) => {
  const sent = await send("/api/say", {
    method: "POST",
    headers: { ...json, ...own(), ...from },
    body: hello,
  });
  expect(sent.status).toBe(403);
  expect(house.heard).toEqual([]);
});

test("without the token nobody learns who there is or says a word", async () => {
  expect((await send("/api/people")).status).toBe(401);
  expect((await send("/api/people", { headers: { cookie: `dake_${page.port}=wrong` } })).status).toBe(401);
  expect((await send("/api/events?as=stf_wang")).status).toBe(401);
  expect((await send("/api/say", { method: "POST", headers: json, body: hello })).status).toBe(401);
  expect(house.heard).toEqual([]);
});

test("the page's own request is answered with words, card and chips", async () => {
  const headers = { ...json, ...own(), origin: `http://127.0.0.1:${page.port}` };
  const { status, text } = await send("/api/say", { method: "POST", headers, body: hello });
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    command: "show-today",
    language: "zh",
    refused: false,
    confirm: false,
    chips: TODAY.chips,
    card: { type: "AdaptiveCard" },
  });
  expect(house.heard).toEqual([
    { id: "11111111-1111", channel: "web", conversation: "page", text: "今天先做什么" },
  ]);
});

test("a person who is not known is told how to get access", async () => {
  const body = JSON.stringify({ id: "11111111-1111", staffId: "stf_nobody", text: "你好" });
  const { text } = await send("/api/say", { method: "POST", headers: { ...json, ...own() }, body });
  expect(JSON.parse(text)).toMatchObject({ refused: true, text: expect.stringContaining("管理员") });
});

test.each([
  ["{", 400, json],
  ["[]", 400, json],
  ['{"id":"11111111-1111","staffId":"stf_wang"}', 400, json],
  ['{"id":"11111111-1111","staffId":"stf_wang","text":"a","action":{"verb":"b","data":{}}}', 400, json],
  ["text=1", 415, { "content-type": "application/x-www-form-urlencoded" }],
  [`{"id":"11111111-1111","staffId":"stf_wang","text":"${"长".repeat(30_000)}"}`, 413, json],
])("a malformed or oversized message is refused in a few words: %#", async (body, expected, headers) => {
  const { status, text } = await send("/api/say", {
    method: "POST",
    headers: { ...headers, ...own() },
    body,
  });
  expect(status).toBe(expected);
  expect(text).toMatch(/^[\u4e00-\u9fffA-Z ，。]{4,40}$/);
  expect(house.heard).toEqual([]);
});

test("a wrong method is refused, on a route and on a file", async () => {
  expect((await send("/api/say", { headers: own() })).status).toBe(405);
  expect((await send("/", { method: "DELETE" })).status).toBe(405);
});

test("a fault is one number and not a word of the inside", async () => {
  house.breaks.times = 1;
  const { status, text } = await send("/api/say", {
    method: "POST",
    headers: { ...json, ...own() },
    body: hello,
  });
  expect(status).toBe(500);
  expect(JSON.parse(text)).toEqual({ reference: "ref-1" });
  expect(house.faults).toHaveLength(1);
});

test("orders of the command line need the token in a header; the page's cookie is not enough", async () => {
  const order = { method: "POST", body: '{"as":"stf_wang"}' };
  expect((await send("/api/ask", { ...order, headers: { ...json, ...own() } })).status).toBe(401);
  const { text } = await send("/api/ask", {
    ...order,
    headers: { ...json, authorization: `Bearer ${token}` },
  });
  expect(JSON.parse(text)).toEqual({ asked: { as: "stf_wang" } });
});

test("a Bot Framework client of this machine is let through to the bot's own checks, a browser is not", async () => {
  const knock = { method: "POST", body: "{}" };
  const answered = await send("/api/messages", { ...knock, headers: json });
  expect(answered).toMatchObject({ status: 401, text: "" });
  const own = `http://127.0.0.1:${page.port}`;
  expect((await send("/api/messages", { ...knock, headers: { ...json, origin: own } })).status).toBe(403);
});

test("what was pushed while no page was open waits for it, and is not said again after a reconnect", async () => {
  const reply = writeReply(TODAY, "zh");
  const event = (id: string) => ({ id, kind: "digest" as const, at: "2026-11-25T00:20:00.000Z", reply });
  expect(page.push("stf_wang", event("d1"))).toBe(0);
  expect(page.push("stf_li", event("other"))).toBe(0);
  expect(await firstEvents({})).toEqual(["d1"]);
  page.push("stf_wang", event("d2"));
  expect(await firstEvents({ "last-event-id": "d1" })).toEqual(["d2"]);
});

async function firstEvents(headers: Record<string, string>): Promise<string[]> {
  const stop = new AbortController();
  const url = `http://127.0.0.1:${page.port}/api/events?as=stf_wang`;
  const { body } = await fetch(url, { headers: { ...own(), ...headers }, signal: stop.signal });
  let text = "";
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    if (text.includes("data:")) break;
  }
  stop.abort();
  return [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id ?? "");
}

test("a port in use is an error at once, not a page that never answers", async () => {
  const second = servePage({ ...fakeHouse(), port: page.port, token });
  await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("two houses on one machine keep their cookies apart", async () => {
  const second = await servePage({ ...fakeHouse(), port: 0, token: "another" });
  const { headers } = await send(`/?t=${token}`);
  expect(String(headers["set-cookie"])).not.toContain(`dake_${second.port}=`);
  await second.close();
});

test("the address of a picture shows it to whoever has it, and only to be looked at", async () => {
  const { status, headers } = await send("/pictures/ours");
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "image/png", "x-content-type-options": "nosniff" });
  expect((await send("/pictures/ours", { method: "POST", body: "{}" })).status).toBe(405);
  expect((await send("/pictures/ours", { headers: { host: "evil.example" } })).status).toBe(403);
});

test("the address of a picture that is over says that there is no such page", async () => {
  const { status, text } = await send("/pictures/over");
  expect(status).toBe(404);
  expect(text).toBe("没有这个页面。");
});
