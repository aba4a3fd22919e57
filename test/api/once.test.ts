import { expect, test } from "vitest";
import { anApi } from "#test/support/api-house.ts";
import { aTask, ref } from "#test/use-cases/given.ts";

const headers = { "idempotency-key": "order-4711" };
const body = { title: "回访恒信物流" };

test("asked for twice under one key, it is done once and answered the same", async () => {
  const { call, ports } = await anApi();
  const first = await call("/v1/add-task", { body, headers });
  const again = await call("/v1/add-task", { body, headers });
  expect(first.status).toBe(200);
  expect(again.body).toEqual(first.body);
  expect(again.headers).toMatchObject({ "idempotency-replayed": "true" });
  expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
});

test("at the same moment too", async () => {
  const { call, ports } = await anApi();
  const [one, other] = await Promise.all(
    [1, 2].map(async () => await call("/v1/add-task", { body, headers })),
  );
  expect(one?.body).toEqual(other?.body);
  expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
});

test("two requests under one key at the same moment end in one that is done and one that is refused", async () => {
  const { call, ports } = await anApi({ tasks: [aTask()] });
  const wishes = [
    ["/v1/add-task", { title: "回访恒信物流" }],
    ["/v1/add-task", { title: "走访东城建材" }],
    ["/v1/complete-task", { task: ref() }],
  ] as const;
  const answers = await Promise.all(
    wishes.map(async ([address, wish]) => await call(address, { body: wish, headers })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422, 422]);
  expect(answers.filter(({ status }) => status === 422).map(({ body }) => body)).toMatchObject([
    { code: "idempotency.reused" },
    { code: "idempotency.reused" },
  ]);
  const { tasks } = await ports.tasks.desk("min");
  expect(tasks.map(({ title }) => title)).toHaveLength(
    answers.findIndex(({ status }) => status === 200) === 2 ? 0 : 2,
  );
});

test("where the answer was lost before it was kept, another request is refused all the same", async () => {
  const { call, ports } = await anApi();
  await call("/v1/add-task", { body, headers });
  Object.assign(ports.conversations, { recall: async () => await Promise.resolve(undefined) });
  expect(await call("/v1/add-task", { body: { title: "别的" }, headers })).toMatchObject({
    body: { code: "idempotency.reused" },
  });
  expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
});

test("where the answer was lost before it was kept, the journal knows it", async () => {
  const { call, ports } = await anApi();
  const first = await call("/v1/add-task", { body, headers });
  Object.assign(ports.conversations, { recall: async () => await Promise.resolve(undefined) });
  const again = await call("/v1/add-task", { body, headers });
  expect(again.body).toEqual(first.body);
  expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
});

test("the first answer stands although the version that it named is over by then", async () => {
  const { call, ports } = await anApi({ tasks: [aTask()] });
  const change = { body: { task: ref(), title: "改了" }, headers: { ...headers, "if-match": '"seed"' } };
  const first = await call("/v1/edit-task", change);
  expect(await call("/v1/edit-task", change)).toMatchObject({ status: 200, body: first.body });
  Object.assign(ports.conversations, { recall: async () => await Promise.resolve(undefined) });
  expect(await call("/v1/edit-task", change)).toMatchObject({ status: 200, body: first.body });
});

test("for another request the key is spent", async () => {
  const { call } = await anApi();
  await call("/v1/add-task", { body, headers });
  expect(await call("/v1/add-task", { body: { title: "别的" }, headers })).toMatchObject({
    status: 422,
    body: { code: "idempotency.reused" },
  });
});

test("two persons do not share their keys", async () => {
  const { call } = await anApi();
  await call("/v1/add-task", { body, headers });
  expect((await call("/v1/add-task", { body, headers, key: "na" })).headers).not.toHaveProperty(
    "idempotency-replayed",
  );
});

test("what was refused changed nothing, so its key is free", async () => {
  const { call } = await anApi();
  expect(await call("/v1/add-task", { body: {}, headers })).toMatchObject({ status: 422 });
  expect(await call("/v1/add-task", { body, headers })).toMatchObject({ status: 200 });
});

test.each([
  ["?preview=true", {}],
  ["", { prefer: "respond-async, dry-run" }],
])("tried out by %s %o, nothing is done and no key is needed", async (query, said) => {
  const { call, ports } = await anApi();
  const answer = await call(`/v1/add-task${query}`, { body, headers: { ...said, "idempotency-key": "" } });
  expect(answer).toMatchObject({
    status: 200,
    headers: { "preference-applied": "dry-run" },
    body: { preview: true, changes: 1 },
  });
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
});

test.each(["maybe", ""])("?preview=%s is not understood, and nothing is done", async (said) => {
  const { call, ports } = await anApi();
  expect(await call(`/v1/add-task?preview=${said}`, { body })).toMatchObject({
    status: 422,
    body: { fields: ["preview"] },
  });
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
});

test("it is taken back by the same person, as if it had been said", async () => {
  const { call, ports } = await anApi();
  await call("/v1/add-task", { body });
  expect(await call("/v1/undo", { body: {} })).toMatchObject({ status: 200 });
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
});
