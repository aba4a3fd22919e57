import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Parts } from "#shared/domain/clients/parts.ts";
import { clientItems } from "#shared/storage/client-item.ts";
import { itemSize } from "#test/support/item-size.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient } from "./things.ts";

const AT = "2026-03-09T00:20:00.000Z";
const PLACE = { clientId: "cli_1", province: "GD", version: "v1" };
const client = aClient();
const parts: { [K in keyof Parts]: Parts[K] } = {
  contact: {
    ...PLACE,
    id: "con_1",
    name: "李建国",
    buyingRole: "DECIDER",
    influence: 4,
    birthday: "--05-12",
    birthdayConsent: true,
    profileConsent: false,
    goodHours: [{ from: "09:00", to: "11:00" }],
    badHours: [],
    isKeyPerson: true,
    motives: [],
    createdAt: AT,
  },
  relation: { ...PLACE, from: "con_1", to: "con_2", kind: "REPORTS_TO", strength: 4 },
  account: {
    ...PLACE,
    id: "acc_1",
    payMode: "SPLIT",
    billDay: 5,
    creditLimitFen: 0,
    prepaidFen: 0,
    status: "NORMAL",
    createdAt: AT,
  },
  subscription: {
    ...PLACE,
    id: "sub_1",
    productCode: "VPMN",
    qty: 2,
    startedOn: "2025-01-01",
    priceFen: 50_000,
    sites: [],
    status: "ACTIVE",
    createdAt: AT,
  },
  benefits: {
    ...PLACE,
    year: "2026",
    uses: [{ token: "bnt_1", benefit: "LOUNGE", merchantId: "mer_1", at: AT, reversedAt: AT }],
  },
  contract: {
    ...PLACE,
    id: "ctr_1",
    unit: "GZ-A",
    no: "HT-2025-001",
    kind: "LINE",
    endsOn: "2026-05-31",
    autoRenew: false,
    instalments: [{ dueOn: "2026-04-01", amountFen: 100_000 }],
    clauses: ["MEMBER_RECRUITMENT"],
    status: "ACTIVE",
    inDispute: false,
    createdAt: AT,
  },
  bills: {
    ...PLACE,
    year: "2026",
    bills: [
      {
        month: "2026-01",
        accountId: "acc_1",
        totalFen: 300,
        unitPaidFen: 200,
        memberPaidFen: 100,
        byFamily: { LINE: 200 },
        discountFen: 0,
        paidFen: 0,
      },
    ],
  },
  usage: {
    ...PLACE,
    year: "2026",
    months: [
      {
        month: "2026-01",
        minutesOut: 1,
        minutesIn: 2,
        dataMb: 3,
        sms: 4,
        membersActive: 5,
        membersSilent: 6,
        divertedTo: { CU: 1 },
        portQueries: 2,
      },
    ],
  },
  need: { ...PLACE, id: "ned_1", text: "想上专线", status: "OPEN", createdAt: AT, createdBy: "stf_1" },
  opportunity: {
    ...{ ...PLACE, id: "opp_1", name: "专线扩容", stage: "SOLUTION", stageOn: "2026-03-02" },
    ...{ channel: "DIRECT", products: ["CMNET"], amountFen: 500_000, goal: "月底前双线" },
    steps: [{ text: "送方案", ownerId: "stf_1", dueOn: "2026-03-12" }],
    options: [{ name: "双线", priceFen: 500_000, fit: 5, deliveryDays: 20 }],
    ...{ createdAt: AT, createdBy: "stf_1" },
  },
  promise: {
    ...PLACE,
    id: "prm_1",
    text: "15号付8000",
    dueOn: "2026-03-15",
    madeBy: "CLIENT",
    status: "OPEN",
    createdAt: AT,
    createdBy: "stf_1",
  },
};
const kinds = Object.keys(parts) as (keyof Parts)[];

describe.each(Object.entries(engines))("a client's archive in the table: %s", (_, open) => {
  test("is read whole, with every part that is alive, in one query", async () => {
    const requests: number[] = [];
    const { clients, archives, write } = await aShelf(() =>
      open({ spent: (cost) => requests.push(cost.requests) }),
    );
    await write("v1", clients.put(undefined, client));
    for (const kind of kinds) await write("v1", archives.put(kind, undefined, parts[kind]));
    requests.length = 0;
    expect(await archives.whole("cli_1")).toEqual({
      client,
      contacts: [parts.contact],
      relations: [parts.relation],
      accounts: [parts.account],
      subscriptions: [parts.subscription],
      contracts: [parts.contract],
      bills: [parts.bills],
      usage: [parts.usage],
      needs: [parts.need],
      promises: [parts.promise],
      opportunities: [parts.opportunity],
      benefits: [parts.benefits],
    });
    expect(requests).toEqual([1]);
    expect(await archives.whole("cli_2")).toBeUndefined();
  });

  test("a part that is over leaves it and is found in its history, the newest first, by the page", async () => {
    const { clients, archives, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    const ended = (n: number) => ({ ...parts.contract, id: `ctr_${n}`, status: "EXPIRED" as const });
    for (const n of [1, 2, 3]) {
      await write("v1", archives.put("contract", undefined, { ...parts.contract, id: `ctr_${n}` }));
      await write("v2", archives.put("contract", { ...parts.contract, id: `ctr_${n}` }, ended(n)));
    }
    expect((await archives.whole("cli_1"))?.contracts).toEqual([]);
    const first = await archives.past("contract", { clientId: "cli_1", limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(["ctr_3", "ctr_2"]);
    const rest = await archives.past("contract", { clientId: "cli_1", limit: 2, after: "ctr_2" });
    expect(rest).toEqual([{ ...ended(1), version: "v2" }]);
    expect(await archives.find("contract", { clientId: "cli_1", id: "ctr_1" })).toEqual(rest[0]);
  });

  test("a part is taken away whole", async () => {
    const { archives, write } = await aShelf(open);
    await write("v1", archives.put("relation", undefined, parts.relation));
    await write("v2", archives.remove("relation", parts.relation));
    expect(await archives.find("relation", { clientId: "cli_1", id: "con_1#con_2" })).toBeUndefined();
  });

  test("a client's line says what it is searched by, and a place knows who is without a manager", async () => {
    const { clients, write } = await aShelf(open);
    const known = { ...client, grid: "grd_1", products: ["VPMN"], monthlyFen: 3_000_000 };
    await write("v1", clients.put(undefined, known));
    const alone = { id: "cli_2", uscc: undefined, externalRef: undefined, unmanned: true };
    await write("v1", clients.put(undefined, { ...known, ...alone }));
    const lines = await clients.lines("stf_1");
    expect(lines).toMatchObject([{ id: "cli_1", owner: "stf_1", products: ["VPMN"] }, { id: "cli_2" }]);
    expect(await clients.linesOfGrid("grd_1")).toHaveLength(2);
    expect(await clients.linesOfGrid("grd_1", { unmanned: true })).toMatchObject([{ id: "cli_2" }]);
  });
});

test("a client's line stays below 600 bytes with everything that is usual", () => {
  const usual = {
    ...client,
    grid: "grd_1",
    products: ["VPMN", "CMNET"],
    monthlyFen: 3_000_000,
    contractEndsOn: "2026-05-31",
    lastContactAt: AT,
  };
  const line = clientItems(usual, () => ({ pinyin: "", initials: "" })).find(({ ty }) => ty === "line");
  expect(itemSize({ PK: "", SK: "", ...line, vr: "a".repeat(22) })).toBeLessThanOrEqual(600);
});

test("an amount of money survives whatever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (fen) => {
      const [first] = clientItems({ ...client, monthlyFen: fen }, () => ({ pinyin: "", initials: "" }));
      expect(first?.["mf"]).toBe(fen);
    }),
  );
});
