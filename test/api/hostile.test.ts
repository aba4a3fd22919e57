import { expect, test } from "vitest";
import { anApi } from "#test/support/api-house.ts";

const brackets = `{"title":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;

test.each([
  ["100,000 brackets that close", "/v1/add-task", { raw: brackets }, 400, "body.malformed"],
  ["an id that is longer than any", `/v1/clients/${"x".repeat(3000)}`, {}, 404, "subject.unknown"],
  ["an owner that is longer than any", `/v1/clients?owner=${"长".repeat(900)}`, {}, 404, "subject.unknown"],
] as const)("%s is refused, and is no fault of ours", async (_what, address, said, status, code) => {
  const { call, faults } = await anApi();
  expect(await call(address, said)).toMatchObject({ status, body: { status, code } });
  expect(faults).toEqual([]);
});
