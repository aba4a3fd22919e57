import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparable, duplicatesIn, twinOf, twinsAmong } from "#shared/domain/finding/duplicates.ts";
import { coreOf, likenessOf, plainOf } from "#shared/domain/finding/plain-name.ts";
import { FINDING_DEFAULT } from "#shared/domain/rules/finding-rules.ts";

const judging = { nearNames: FINDING_DEFAULT.nearNames };

function aClient(facts: Partial<Comparable> = {}): Comparable {
  return {
    id: "cli_1",
    name: "星城市恒信物流有限公司",
    shortName: "恒信物流",
    aliases: [],
    mobiles: [],
    ...facts,
  };
}

describe("two clients may be one", () => {
  test("where they bear the same credit code, whatever they are called", () => {
    const one = aClient({ uscc: "91430100MA4L1" });
    const other = aClient({ id: "cli_2", name: "恒通贸易", shortName: "恒通贸易", uscc: "91430100MA4L1" });
    expect(twinOf(one, other, judging)?.because).toEqual(["uscc"]);
  });

  test.each([
    ["恒信物流有限公司", "恒信物流"],
    ["湖南省星城市恒信物流有限责任公司", "恒信物流公司"],
    ["恒信 物流（集团）", "恒信物流"],
    ["星城第一人民医院", "星城市第一人民医院"],
  ])("where their names are near the same: %s and %s", (name, other) => {
    const twin = twinOf(
      aClient({ name, shortName: name }),
      aClient({ id: "cli_2", name: other, shortName: other }),
      judging,
    );
    expect(twin?.because).toEqual(["name"]);
  });

  test("where a name of the one is an alias of the other", () => {
    const other = aClient({
      id: "cli_2",
      name: "恒信供应链",
      shortName: "恒信供应链",
      aliases: ["恒信物流"],
    });
    expect(twinOf(aClient(), other, judging)).toMatchObject({ because: ["name"], likeness: 1 });
  });

  test("where one calls the same key contact", () => {
    const other = aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材", mobiles: ["13912345678"] });
    expect(twinOf(aClient({ mobiles: ["13912345678"] }), other, judging)?.because).toEqual(["mobile"]);
  });
});

describe("two clients are two", () => {
  test.each([
    ["星城市第一中学", "星城市第二中学"],
    ["东城建材", "西城建材"],
    ["恒信物流", "恒信地产"],
    ["区教育局", "区财政局"],
  ])("where their names tell them apart: %s and %s", (name, other) => {
    const [one, two] = [
      aClient({ name, shortName: name }),
      aClient({ id: "cli_2", name: other, shortName: other }),
    ];
    expect(twinOf(one, two, judging)).toBeUndefined();
  });

  test("where their credit codes differ, however alike they are called", () => {
    const [one, other] = [
      aClient({ uscc: "91430100MA4L1" }),
      aClient({ id: "cli_2", uscc: "91430100MA4L2" }),
    ];
    expect(twinOf(one, other, judging)).toBeUndefined();
  });

  test("and nobody is its own twin", () => {
    expect(twinOf(aClient(), aClient(), judging)).toBeUndefined();
  });
});

test("the surest come first: the credit code, then the name, then whom one calls", () => {
  const one = aClient({ uscc: "91430100MA4L1", mobiles: ["13912345678"] });
  const others = [
    aClient({ id: "cli_mobile", name: "甲乙丙", shortName: "甲乙丙", mobiles: ["13912345678"] }),
    aClient({ id: "cli_name" }),
    aClient({ id: "cli_both", mobiles: ["13912345678"] }),
    aClient({ id: "cli_other", name: "庚辛壬", shortName: "庚辛壬" }),
    aClient({ id: "cli_uscc", name: "丁戊己", shortName: "丁戊己", uscc: "91430100MA4L1" }),
  ];
  const order = twinsAmong(one, others, judging).map(({ ids }) => ids[1]);
  expect(order).toEqual(["cli_uscc", "cli_both", "cli_name", "cli_mobile"]);
});

test("of equal reasons the more alike name comes first", () => {
  const others = ["恒信物流园", "恒信物流"].map((shortName, n) =>
    aClient({ id: `cli_${n + 2}`, name: shortName, shortName }),
  );
  const order = twinsAmong(aClient({ name: "恒信物流", mobiles: [] }), others, { nearNames: 0.7 });
  expect(order.map(({ ids }) => ids[1])).toEqual(["cli_3", "cli_2"]);
});

test("the pairs of a book come with their reasons, the surest first", () => {
  const book = [
    aClient({ uscc: "code1", mobiles: ["139"] }),
    aClient({ id: "cli_2", name: "甲乙丙", shortName: "甲乙丙", mobiles: ["139"] }),
    aClient({ id: "cli_3", name: "丁戊己", shortName: "丁戊己", uscc: "code1", mobiles: [] }),
    aClient({ id: "cli_4", name: "庚辛壬", shortName: "庚辛壬", uscc: "code2", mobiles: ["139"] }),
  ];
  expect(duplicatesIn(book, judging)).toMatchObject([
    { ids: ["cli_1", "cli_3"], because: ["uscc"] },
    { ids: ["cli_1", "cli_2"], because: ["mobile"] },
    { ids: ["cli_2", "cli_4"], because: ["mobile"] },
  ]);
});

test("all pairs of a book are found without comparing everyone with everyone", () => {
  const names = fc.array(fc.constantFrom("恒", "信", "物", "流", "东", "城", "建", "材"), {
    minLength: 2,
    maxLength: 5,
  });
  const client = fc.record({
    name: names.map((each) => each.join("")),
    uscc: fc.option(fc.constantFrom("code1", "code2"), { nil: undefined }),
    mobiles: fc.array(fc.constantFrom("139", "138"), { maxLength: 1 }),
  });
  const property = fc.property(fc.array(client, { maxLength: 12 }), (drafts) => {
    const all = drafts.map((draft, n) => aClient({ id: `cli_${n}`, shortName: draft.name, ...draft }));
    const pairs = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other) => twinOf(one, other, judging) ?? []),
    );
    const idsOf = (twins: readonly { ids: readonly string[] }[]) =>
      twins.map(({ ids }) => ids.join(" ")).sort();
    expect(idsOf(duplicatesIn(all, judging))).toEqual(idsOf(pairs));
  });
  fc.assert(property, { numRuns: 300 });
});

test("a name is plain without signs, and its core without place and legal form", () => {
  expect(plainOf("Ｈ&M（东城）")).toBe("h&m东城");
  expect(coreOf("湖南省星城市恒信物流股份有限公司")).toBe("恒信物流");
  expect(coreOf("星城市市场监督管理局")).toBe("市场监督管理局");
  expect(coreOf("星城市公司")).toBe("星城市公司");
});

test("likeness is 1 for the same and 0 for nothing shared", () => {
  expect(likenessOf("恒信", "恒信")).toBe(1);
  expect(likenessOf("恒信", "东城")).toBe(0);
  expect(likenessOf("", "")).toBe(0);
});
