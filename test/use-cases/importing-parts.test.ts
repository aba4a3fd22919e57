import { beforeEach, describe, expect, it } from "vitest";
import { ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";
import { client, importing } from "./import-given.ts";

const of = { client: "X-1" };
const account = { ...of, externalRef: "ZH-1", payMode: "BANK_COLLECTION", billDay: 5 };
const contact = { ...of, name: "贺建国" };
const subscription = { ...of, productCode: "VPMN", startedOn: "2025-03-01", priceFen: 50_000 };
const contract = { ...of, no: "HT-1", kind: "LINE", endsOn: "2027-02-28" };
const bill = { ...of, month: "2026-01", totalFen: 300 };
const usage = { ...of, month: "2026-01", minutesOut: 10 };

let house: House;
const importOf = async (kind: Parameters<typeof importing>[1], ...rows: readonly object[]) =>
  await importing(house, kind, rows);
const archive = async () => {
  const id = await house.ports.clients.findByExternalRef("ref", "X-1");
  return await house.ports.archives.whole(id ?? "");
};

beforeEach(async () => {
  house = await aHouse();
  await importOf("clients", client, { ...client, externalRef: "X-2", name: "别家" });
});

describe("parts of a client", () => {
  it.each([
    ["accounts", account, { creditLimitFen: 5 }],
    ["contacts", contact, { title: "主任" }],
    ["subscriptions", subscription, { qty: 3 }],
    ["contracts", contract, { amountFen: 7 }],
    ["bills", bill, { paidFen: 300 }],
    ["usage", usage, { sms: 4 }],
  ] as const)("%s: made, left alone, changed where a row says another thing", async (kind, row, change) => {
    if (kind === "bills") await importOf("accounts", account);
    expect(await importOf(kind, row)).toEqual(["create"]);
    expect(await importOf(kind, row)).toEqual(["skip"]);
    expect(await importOf(kind, { ...row, ...change })).toEqual(["update"]);
    expect(await importOf(kind, { ...row, ...change })).toEqual(["skip"]);
  });

  it("need a client that is known, one, and in reach; rows of others are taken all the same", async () => {
    await importOf(
      "clients",
      { ...client, externalRef: "X-3", name: "同名" },
      { ...client, externalRef: "X-4", name: "同名" },
    );
    const rows = [
      contact,
      { ...contact, client: "没有" },
      { ...contact, client: "同名" },
      { ...contact, client: "X-2", province: "湖南" },
    ];
    expect(await importOf("contacts", ...rows)).toEqual([
      "reference.unknown",
      "reference.several",
      "province.other",
      "create",
    ]);
    await importing(house, "clients", [{ ...client, externalRef: "X-9", name: "远处", owner: "E-bo" }]);
    expect(await importing(house, "contacts", [{ ...contact, client: "X-9" }], ZHAO)).toEqual([
      "reference.unknown",
    ]);
  });

  it("are known by their reference, else by what they are known by; the reference is taken on", async () => {
    expect(await importOf("contacts", contact)).toEqual(["create"]);
    expect(await importOf("contacts", { ...contact, externalRef: "L-1" })).toEqual(["update"]);
    expect(await importOf("contacts", { ...contact, name: "贺建国（改名）", externalRef: "L-1" })).toEqual([
      "update",
    ]);
    expect(await importOf("contacts", { ...contact, externalRef: "L-2" })).toEqual(["create"]);
    expect(await importOf("contacts", { ...contact, externalRef: "L-3" })).toEqual(["create"]);
    expect(await importOf("contacts", contact)).toEqual(["reference.several"]);
  });

  it("said twice in one batch are refused the second time", async () => {
    const rows = [subscription, { ...subscription, qty: 2 }];
    expect(await importOf("subscriptions", ...rows)).toEqual(["create", "key.repeated"]);
  });

  it("that have ended are left alone unless it is chosen otherwise, also when they lie in the history", async () => {
    await importOf("contracts", { ...contract, no: "HT-0", endsOn: "2025-01-31" });
    expect((await archive())?.contracts).toEqual([]);
    expect(await importOf("contracts", { ...contract, no: "HT-0", endsOn: "2025-02-28" })).toEqual([
      "match.over",
    ]);
    await importOf("subscriptions", { ...subscription, status: "ENDED" });
    expect(await importOf("subscriptions", { ...subscription, qty: 9 })).toEqual(["match.over"]);
  });
});

describe("contacts", () => {
  it("report to one of their own, never to themselves", async () => {
    await importOf("contacts", contact, { ...contact, name: "李工", reportsTo: "贺建国" });
    const [boss] = (await archive())?.contacts.filter(({ name }) => name === "贺建国") ?? [];
    expect((await archive())?.contacts.find(({ name }) => name === "李工")?.reportsTo).toBe(boss?.id);
    expect(await importOf("contacts", { ...contact, reportsTo: "贺建国" })).toEqual(["unit.circle"]);
    expect(await importOf("contacts", { ...contact, reportsTo: "没有的人" })).toEqual(["reference.unknown"]);
  });

  it("have a birthday and hot buttons only where they agreed to it", async () => {
    expect(await importOf("contacts", { ...contact, birthday: "--05-12" })).toEqual(["consent.missing"]);
    expect(await importOf("contacts", { ...contact, hotButton: "DETAIL" })).toEqual(["consent.missing"]);
    expect(await importOf("contacts", { ...contact, hotButton2: "DETAIL" })).toEqual(["consent.missing"]);
    const agreed = { birthday: "--05-12", birthdayConsent: true, hotButton: "DETAIL", profileConsent: true };
    expect(await importOf("contacts", { ...contact, ...agreed })).toEqual(["create"]);
  });

  it("that leave are out of the client's summary", async () => {
    await importOf("contacts", { ...contact, buyingRole: "DECIDER" });
    expect((await archive())?.client).toMatchObject({ contacts: 1, rolesKnown: "D" });
    await importOf("contacts", { ...contact, leftOn: "2026-03-01" });
    expect((await archive())?.client.contacts).toBeUndefined();
  });
});

describe("contracts", () => {
  it("whose reference is another's are refused", async () => {
    await importOf("contracts", { ...contract, externalRef: "K-1" });
    expect(await importOf("contracts", { ...contract, no: "HT-2", externalRef: "K-1" })).toEqual([
      "key.several",
    ]);
  });
});

describe("bills", () => {
  it("go to the account that is named, or to the only one", async () => {
    expect(await importOf("bills", bill)).toEqual(["account.missing"]);
    await importOf("accounts", account, { ...account, externalRef: "ZH-2", payMode: "SELF" });
    expect(await importOf("bills", bill)).toEqual(["account.missing"]);
    expect(await importOf("bills", { ...bill, account: "ZH-9" })).toEqual(["reference.unknown"]);
    expect(await importOf("bills", { ...bill, account: "ZH-1" })).toEqual(["create"]);
    const [, own] = (await archive())?.accounts ?? [];
    expect(await importOf("bills", { ...bill, account: own?.id, paidOn: "2026-02-10" })).toEqual(["create"]);
  });

  it("part what the unit pays from what its members pay, and must add up", async () => {
    await importOf("accounts", account, { ...account, externalRef: "ZH-2", payMode: "SELF" });
    const rows = [
      { ...bill, account: "ZH-1" },
      { ...bill, account: "ZH-2" },
      { ...bill, account: "ZH-1", month: "2026-02", memberPaidFen: 100, byFamily: { LINE: 200 } },
      { ...bill, account: "ZH-1", month: "2025-12", unitPaidFen: 100, memberPaidFen: 100 },
    ];
    expect(await importOf("bills", ...rows)).toEqual(["create", "create", "create", "bill.sum"]);
    const shares = (await archive())?.bills.flatMap(({ bills }) =>
      bills.map(({ month, unitPaidFen, memberPaidFen }) => `${month} ${unitPaidFen} ${memberPaidFen}`),
    );
    expect(shares).toEqual(["2026-01 300 0", "2026-01 0 300", "2026-02 200 100"]);
  });
});

describe("usage", () => {
  it("of months come into one year in their order", async () => {
    await importOf("usage", { ...usage, month: "2026-02" }, usage);
    expect((await archive())?.usage).toMatchObject([
      { months: [{ month: "2026-01" }, { month: "2026-02" }] },
    ]);
  });
});
