import { describe, expect, test } from "vitest";
import { phrases, refusalPhrase } from "#bot/phrases/phrases.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { UploadState } from "#shared/domain/import/upload.ts";
import { Refusal, type RefusalCode, type Refusals } from "#shared/domain/refusal.ts";
import { LOYALTY_FACTS } from "./loyalty-refusals.ts";

const NIGHT = instantAt("2026-03-10", "00:00");
const NOON = instantAt("2026-03-10", "12:00");
const TITLE = "走访星城国际物流园区管理委员会，谈园区专线整体改造方案";

/** For every code what it may know, also where a part of it is missing. A new code does not compile without one. */
const FACTS: { readonly [Code in RefusalCode]: readonly [Refusals[Code], ...Refusals[Code][]] } = {
  ...LOYALTY_FACTS,
  "role.not-allowed": [
    { role: "manager" },
    { role: "manager", may: ["supervisor", "chief", "admin"] },
    { role: "service", may: ["manager", "system"] },
    { role: "merchant", may: ["system", "merchant"] },
  ],
  "input.not-understood": [{ fields: ["due"] }, { fields: [""] }, { fields: ["from", "to", "constructor"] }],
  "subject.unknown": [{}],
  "person.unknown": [{}],
  "message.too-long": [{ limit: 1000 }],
  "journal.not-undoable": [{ useCase: "import-tasks" }],
  "journal.changed-since": [{ by: "李娜" }, { by: undefined }],
  "journal.empty": [{ minutes: 30 }],
  "item.changed": [{ by: "李娜" }, { by: undefined }],
  "task.not-open": [{ title: TITLE, by: "李娜" }, { title: TITLE }],
  "task.cancelled": [{ title: TITLE }],
  "task.not-closed": [{ title: TITLE }],
  "task.too-old": [{ days: 90 }],
  "task.not-yours": [{ title: TITLE }],
  "task.already-yours": [{ name: "李娜" }],
  "clock.running": [{ title: TITLE }],
  "visit.unrecorded": [{ title: TITLE }],
  "case.unwritten": [{ title: TITLE }],
  "approval.twice": [{ name: "恒信物流" }],
  "date.lunar": [{ said: "农历八月十五" }],
  "date.impossible": [{ said: "11月31日" }],
  "date.past": [{ at: NIGHT }, { at: NOON }],
  "list.out-of-range": [
    { n: 9, size: 3 },
    { n: 2, size: 1 },
    { n: 1, size: 0 },
  ],
  "list.missing": [{}],
  "overflow.none": [{}],
  "state.not-allowed": [
    { from: "EXPIRED", to: "ACTIVE" },
    { from: "constructor", to: "OTHER" },
  ],
  "product.unknown": [{ said: "电话" }],
  "product.not-sold": [{ code: "BLACKBERRY" }],
  "account.unknown": [{ said: "acc_1" }],
  "recruitment.not-agreed": [{ name: "恒信物流" }],
  "client.holds-some": [
    { name: "恒信物流", what: "products", count: 1 },
    { name: "恒信物流", what: "contracts", count: 2 },
    { name: "恒信物流", what: "members", count: 3 },
    { name: "恒信物流", what: "contacts", count: 1 },
  ],
  "client.no-task": [{ name: "恒信物流" }],
  "client.unknown": [{ said: "恒信" }],
  "staff.unknown": [{ said: "欧阳锋" }, { said: "" }],
  "leave.overlapping": [
    { from: NIGHT, to: instantAt("2026-03-11", "00:00") },
    { from: NOON, to: instantAt("2026-03-12", "18:00") },
  ],
  "leave.too-long": [{ days: 30 }],
  "cover.impossible": [{ name: "李娜" }],
  "cover.too-long": [{ days: 30 }],
  "cover.taken": [
    { name: "李娜", to: NIGHT },
    { name: "李娜", to: NOON },
  ],
  "cover.no-leave": [{ name: "李娜" }],
  "cover.none": [{ name: "李娜" }, { name: "" }],
  "place.unknown": [{ said: "东片" }],
  "unmanned.none": [{}],
  "receiver.impossible": [{ name: "李娜" }],
  "client.already-theirs": [{ name: "李娜" }],
  "client.several-owners": [{}],
  "client.same": [{}],
  "client.apart": [{ names: ["恒信物流", "恒信物流有限公司"] }],
  "handover.not-yours": [{ to: "李娜" }],
  "handover.over": [{ status: "DONE", to: "李娜" }],
  "handover.open": [{ to: "李娜" }],
  "handover.none": [{}],
  "handover.empty": [{ name: "李娜" }],
  "group.too-many": [{ largest: 50_000 }],
  "search.too-large": [{ largest: 30 }],
  "group.unknown": [{ said: "医院升级" }],
  "group.taken": [{ name: "医院升级" }],
  "group.empty": [{}],
  "agenda.too-long": [{ days: 31 }],
  "digest.out-of-hours": [{ from: "06:00", until: "20:00" }],
  "approval.own": [{ name: "恒信物流" }],
  "approval.not-yours": [{ name: "恒信物流" }],
  "approval.closed": [
    { name: "恒信物流", status: "APPROVED", by: "赵强" },
    { name: "恒信物流", status: "WITHDRAWN", by: undefined },
  ],
  "approval.lapsed": [{ name: "恒信物流", on: "2026-03-01" }],
  "approval.outdated": [
    { name: "恒信物流", lines: [{ field: "serviceGrade", shown: "AA", now: "AAA" }] },
    { name: "恒信物流", lines: [{ field: "strategic", shown: undefined, now: true }] },
  ],
  "approval.none": [{}],
  "key.too-long": [{ days: 365 }],
  "key.revoked": [{ label: "计费系统" }],
  "opportunity.closed": [{ name: "专线扩容" }],
  "opportunity.too-far-back": [{ name: "专线扩容" }],
  "opportunity.unexplained": [{ name: "专线扩容" }],
  "opportunity.no-contract": [{ name: "专线扩容" }],
  "upload.kind": [{ name: "clients.pdf" }],
  "upload.too-large": [{ megabytes: 50 }],
  "upload.not-so": UploadState.options.map((state) => ({ state })) as [{ state: UploadState }],
  "upload.nothing": [{}],
  "import.unknown": [{ id: "imp_01JNWZ3K8Q4T7VXABC" }],
  "erasure.too-large": [{ people: 90, most: 60 }],
  "import.too-old": [{ days: 30 }],
  "contact.unknown": [{ said: "王总", client: "恒信物流" }],
  "contact.several": [{ said: "李主任", names: ["李建国", "李敏"] }],
  "contact.no-consent": [{ name: "李建国" }],
  "contact.no-profile-consent": [{ name: "李建国" }],
  "contact.benefit": [{ said: "回扣" }],
  "contact.no-change": [{ name: "李建国" }],
  "field.unreadable": [{ field: "employees", said: "很多" }],
  "field.not-for": [
    { field: "uscc", kind: "INDIVIDUAL" },
    { field: "idNo", kind: "GROUP" },
  ],
  "field.clashed": [{ field: "address", by: "李娜", at: NOON, theirs: "A", mine: "B" }],
  "field.unchanged": [
    { name: "恒信物流", field: "address" },
    { name: "恒信物流", field: undefined },
  ],
  "client.code-taken": [{}],
  "client.kind-not-served": [{ kind: "INDIVIDUAL" }],
  "client.twin": [{ name: "恒信物流" }],
  "client.not-so": [{ name: "恒信物流", status: "LEFT" }],
  "language.unknown": [{ said: "法语" }],
};

const CASES = (Object.keys(FACTS) as RefusalCode[]).flatMap((code) =>
  FACTS[code].map((facts) => [code, facts] as const),
);
const LONGEST = 120;

describe.each(["zh", "en"] as const)("whatever is refused is said in %s", (language) => {
  test.each(CASES)("%s", (code, facts) => {
    const words = refusalPhrase(language, new Refusal(code, facts as Refusals[typeof code]));
    expect(words.length).toBeGreaterThan(5);
    expect(words.length).toBeLessThanOrEqual(LONGEST);
    expect(words).not.toMatch(/undefined|null|NaN|\[object|“”/);
    expect(words).toMatch(language === "zh" ? /[。？]$/ : /[.?]$/);
  });

  test("every code has its words", () => {
    expect(Object.keys(phrases[language].refusals).toSorted()).toEqual(Object.keys(FACTS).toSorted());
  });
});

test("a field that was not understood is named as people name it, never by its name in the code", () => {
  const said = (fields: string[]) => refusalPhrase("zh", new Refusal("input.not-understood", { fields }));
  expect(said(["due"])).toBe("时间没看懂，请换个说法再发一次。");
  expect(said(["task.id", "x"])).toBe("这句话没看懂，请换个说法再发一次。");
  expect(said(["title"])).not.toContain("title");
});
