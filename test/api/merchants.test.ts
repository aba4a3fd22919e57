import { beforeEach, describe, expect, test } from "vitest";
import { settleMerchants } from "#bot/night/settle-merchants.ts";
import type { ApiKey } from "#shared/domain/access/api-key.ts";
import { issueBenefitCode } from "#shared/use-cases/benefits/issue-benefit-code.ts";
import { keepMerchant } from "#shared/use-cases/benefits/keep-merchant.ts";
import { anApi } from "#test/support/api-house.ts";
import { ADM, aClient, anApiKey, SYSTEM } from "#test/use-cases/given.ts";

let api: Awaited<ReturnType<typeof anApi>>;
let merchant: string;
let code: string;
const merchantScopes = [
  "present-benefit-code",
  "confirm-benefit",
  "reverse-benefit",
  "read-settlement",
  "list-settlements",
  "fetch-settlement",
];
/** The key of a partner business; its id is the first that the house makes. */
const theirs: ApiKey = anApiKey({ id: "theirs", owner: "mer_000000000000000001", scopes: merchantScopes });

beforeEach(async () => {
  api = await anApi({ clients: [aClient({ serviceGrade: "AA" })], keys: [theirs] });
  const kept = await api.say(keepMerchant, { name: "白云机场", benefits: ["LOUNGE"] }, { as: ADM });
  merchant = kept.id;
  api.table.settle();
  const input = { client: "cli_1", benefit: "LOUNGE", merchant };
  ({ code } = await api.say(issueBenefitCode, input));
});

const post = async (address: string, body: object, key = "theirs") =>
  await api.call(`/v1/${address}`, { key, body });

describe("a partner business with a key of its own", () => {
  test("sees the tier, confirms, takes back, and reads its month", async () => {
    expect(merchant).toBe(theirs.owner);
    expect((await post("present-benefit-code", { code })).body).toMatchObject({
      outcome: { is: "shown", tier: "AA" },
    });
    expect((await post("confirm-benefit", { code })).body).toMatchObject({ outcome: { is: "used" } });
    expect((await post("reverse-benefit", { code })).body).toMatchObject({ outcome: { is: "reversed" } });
    const settlement = await post("read-settlement", { merchant, month: "2026-03" });
    expect(settlement.body).toMatchObject({ outcome: { totals: [{ benefit: "LOUNGE", used: 1, due: 0 }] } });
  });

  test("lists the months that were settled and fetches each as a file, and nobody else's", async () => {
    await post("present-benefit-code", { code });
    await post("confirm-benefit", { code });
    const theirOwn = `/v1/merchants/${merchant}/settlements`;
    expect(await api.call(`${theirOwn}/2026-03`, { key: "theirs" })).toMatchObject({
      ...{ status: 404, body: { code: "benefit.not-settled" } },
    });
    api.isAt("2026-04-01", "02:00");
    await settleMerchants({ ports: api.ports, caller: SYSTEM, isTimeUp: () => false });
    const listed = await api.call(theirOwn, { key: "theirs" });
    expect(listed.body).toMatchObject({ items: [{ month: "2026-03", lines: 1, due: 1 }] });
    const fetched = await api.call(`${theirOwn}/2026-03`, { key: "theirs" });
    const { address } = (fetched.body as { download: { address: string } }).download;
    expect(decodeURIComponent(address)).toContain(`settlements/${merchant}/2026-03.csv`);
    expect((await api.call("/v1/merchants/mer_other/settlements", { key: "theirs" })).status).toBe(404);
    expect((await api.call(theirOwn, { key: "min" })).status).toBe(403);
  });

  test("asked twice under one key, answers once", async () => {
    const said = { key: "theirs", body: { code }, headers: { "idempotency-key": "same" } };
    await post("present-benefit-code", { code });
    const [first, second] = [
      await api.call("/v1/confirm-benefit", said),
      await api.call("/v1/confirm-benefit", said),
    ];
    expect(second.body).toEqual(first.body);
    expect(await api.ports.archives.find("benefits", { clientId: "cli_1", id: "2026" })).toMatchObject({
      uses: [{ benefit: "LOUNGE" }],
    });
  });

  test("does nothing that people do, and people do nothing that it does", async () => {
    expect((await post("show-client", { client: "cli_1" })).status).toBe(403);
    expect((await post("present-benefit-code", { code }, "min")).status).toBe(403);
  });

  test("is told after wrong codes to wait, until when", async () => {
    for (const wrong of ["100000", "100001", "100002", "100003", "100004"])
      expect((await post("present-benefit-code", { code: wrong })).body).toEqual({
        outcome: { is: "unknown" },
      });
    const locked = await post("present-benefit-code", { code });
    expect(locked).toMatchObject({ status: 429, body: { code: "benefit.locked" } });
  });

  test("is unknown once its agreement has ended", async () => {
    const ended = { id: merchant, name: "白云机场", benefits: ["LOUNGE"], status: "ENDED" as const };
    await api.say(keepMerchant, ended, { as: ADM });
    expect((await post("present-benefit-code", { code })).status).toBe(401);
  });
});
