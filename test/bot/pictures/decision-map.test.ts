import { describe, expect, test } from "vitest";
import { pictures as en } from "#bot/phrases/en/pictures.ts";
import { pictures as zh } from "#bot/phrases/zh/pictures.ts";
import { decisionMapPicture } from "#bot/pictures/decision-map.ts";
import { type Box, type Plan, planOf } from "#bot/pictures/map-plan.ts";
import { linesOf, type Point, placeFor } from "#bot/pictures/map-ties.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import { aContact, tie } from "#test/support/a-hospital.ts";
import { aMap, MAPS } from "#test/support/a-map.ts";

const on = "2026-03-09";
const drawn = (map: ContactsShown, words = zh) => decisionMapPicture({ map, words, on });
const wordsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
const planned = (map: ContactsShown) => planOf(map.people, { x: 54, y: 150, width: 646 });
const seatOf = (plan: Plan, name: string) => plan.seats.find(({ person }) => person.name === name);

describe("the picture of a decision map", () => {
  test("is the same to the last sign for the same people", async () => {
    await expect(drawn(MAPS.hospital)).toMatchFileSnapshot("../../examples/decision-map.svg");
  });

  test("names client, day, score, roles that are known, and whom to win next", () => {
    const words = wordsIn(drawn(MAPS.hospital));
    expect(words).toEqual(expect.arrayContaining(["市人民医院", "决策地图 · 2026年3月9日", "32", "3/4"]));
    expect(words).toContain("下一个争取：李国强，请赵敏引荐（同学，强度4）");
  });

  test("is in English for who speaks English, with people's names as they are", () => {
    const words = wordsIn(drawn(MAPS.hospital, en));
    expect(words).toEqual(expect.arrayContaining(["decision map · 2026-03-09", "neutral", "李国强", "3/4"]));
    expect(words).toContain("Win next: 李国强; ask 赵敏 to introduce you (classmate, 4)");
    expect(words.filter((one) => /决策|影响力|批准者/.test(one ?? ""))).toEqual([]);
  });

  test("has a dashed seat for each role that nobody is known to hold", () => {
    expect(wordsIn(drawn(MAPS.nobody)).filter((words) => words === zh.vacant)).toHaveLength(4);
    expect(wordsIn(drawn(MAPS.hospital)).filter((words) => words === zh.vacant)).toHaveLength(1);
    expect(wordsIn(drawn(MAPS.crowd))).not.toContain(zh.vacant);
  });

  test("bears no number of anybody, not even one that was written into a name", () => {
    for (const map of Object.values(MAPS))
      for (const words of [zh, en]) expect(drawn(map, words)).not.toMatch(/\d{7}/);
    expect(wordsIn(drawn(MAPS.hospital)).join()).not.toContain("138");
  });

  test("is sound SVG whatever people are called", () => {
    const name = `<王"&'\u0000\ud800>`;
    const svg = drawn(
      aMap({ name, contacts: [aContact({ id: "con_a", name, influence: 5, attitude: "SPONSOR" })] }),
    );
    expect(wordsIn(svg)).toContain("&#60;王&#34;&#38;' \ufffd&#62;");
  });

  test("without anybody says so and shows what to find out", () => {
    expect(wordsIn(drawn(MAPS.nobody))).toContain("还没有联系人");
  });

  test("says when nobody can be won next, and when nobody leads to the decider", () => {
    expect(wordsIn(drawn(MAPS.single)).join()).toContain("还没有中立或支持、又有人引荐的人");
    expect(wordsIn(drawn(MAPS.long))).toContain("没有能通到决策者的关系");
  });

  test("shows thirty people at most, the weightiest, and says how many it leaves to the text", () => {
    const contacts = Array.from({ length: 33 }, (_, place) =>
      aContact({ id: `con_${place}`, name: `客户${place}`, influence: 3, attitude: "NEUTRAL" }),
    );
    const words = wordsIn(drawn(aMap({ contacts })));
    expect(words.filter((one) => one?.startsWith("客户"))).toHaveLength(30);
    expect(words).toContain("另有3人没有画出，见文字");
  });
});

describe("where somebody sits", () => {
  test("is the further right the more for us, and the higher the more influence", () => {
    const plan = planned(MAPS.hospital);
    const [li, zhao, sun] = ["李国强", "赵敏", "孙丽"].map((name) => seatOf(plan, name));
    expect([li?.x, sun?.x, zhao?.x]).toEqual(
      [li?.x, sun?.x, zhao?.x].toSorted((a, b) => Number(a) - Number(b)),
    );
    expect(Number(li?.y)).toBeLessThan(Number(zhao?.y));
    expect(Number(zhao?.y)).toBeLessThan(Number(sun?.y));
  });

  test("is a column and a row of their own for those whose stance or influence nobody knows, and only then", () => {
    expect(
      planned(MAPS.hospital)
        .columns.map(({ stance }) => stance)
        .at(-1),
    ).toBeUndefined();
    expect(planned(MAPS.single).columns).toHaveLength(5);
    const unknown = aMap({ contacts: [aContact({ id: "con_a", name: "周强" })] });
    expect(planned(unknown).rows.map(({ influence }) => influence)).toEqual([5, 4, 3, 2, 1, undefined]);
    expect(planned(unknown).seats).toMatchObject([{ row: 5, column: 5 }]);
  });

  test("is nobody else's seat", () => {
    for (const map of Object.values(MAPS)) {
      const { seats } = planned(map);
      const clashes = seats.flatMap((one, place) =>
        seats.slice(place + 1).filter((other) => overlaps(one, other)),
      );
      expect(clashes).toEqual([]);
    }
  });
});

describe("a tie", () => {
  test.each(["hospital", "crowd", "long"] as const)("never runs across a third person: %s", (name) => {
    const plan = planned(MAPS[name]);
    const lines = linesOf(MAPS[name], plan);
    expect(lines.length).toBeGreaterThan(1);
    const crossed = lines.flatMap(({ tie: { one, other }, path }) =>
      plan.seats
        .filter(({ person }) => person.id !== one && person.id !== other)
        .filter((seat) => stretches(path).some((stretch) => overlaps(stretch, seat)))
        .map(({ person }) => `${one}-${other} over ${person.name}`),
    );
    expect(crossed).toEqual([]);
  });

  test("on the way to the decider runs in its direction, from whom we talk to", () => {
    const plan = planned(MAPS.hospital);
    const way = linesOf(MAPS.hospital, plan).filter(({ isWay }) => isWay);
    const ends = way.map(({ path }) => [path[0], path.at(-1)].map((point) => nearest(plan, point)));
    expect(ends).toEqual(
      expect.arrayContaining([
        ["孙丽", "赵敏"],
        ["赵敏", "李国强"],
      ]),
    );
  });

  test("of somebody without a seat is not drawn", () => {
    const plan = planned(MAPS.single);
    expect(
      linesOf({ ties: [{ one: "con_x", other: "con_gone", kind: "OTHER", strength: 1 }] }, plan),
    ).toEqual([]);
  });

  test("has its word where it hides nobody, and none where there is no room", () => {
    const path = [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ];
    const size = { width: 20, height: 16 };
    const seat = { x: 30, y: 30, width: 40, height: 40 };
    const place = placeFor(path, { size, seats: [seat], taken: [] });
    expect(place).toMatchObject({ width: 20, y: 42 });
    expect(place && overlaps(place, { ...seat, x: 35, width: 30 })).toBe(false);
    expect(
      placeFor(path, { size, seats: [{ x: -50, y: 0, width: 300, height: 100 }], taken: [] }),
    ).toBeUndefined();
  });

  test("between many people in one column keeps to the gutter", () => {
    const contacts = [1, 2, 3, 4].map((place) =>
      aContact({ id: `con_${place}`, name: `周${place}`, influence: 3, attitude: "SPONSOR" }),
    );
    const map = aMap({
      contacts,
      relations: [tie("con_1", "con_4"), tie("con_1", "con_3"), tie("con_4", "con_3")],
    });
    const plan = planned(map);
    const paths = linesOf(map, plan).map(({ path }) => path);
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(3);
    for (const path of paths) {
      const between = plan.seats.filter((seat) => stretches(path).some((stretch) => overlaps(stretch, seat)));
      expect(between).toEqual([]);
    }
  });
});

/** A hair inside, so that a line that ends at a card's edge is not on it. */
function overlaps(a: Box, b: Box): boolean {
  const hair = 0.5;
  const isBeside = a.x + a.width <= b.x + hair || b.x + b.width <= a.x + hair;
  return !isBeside && a.y + a.height > b.y + hair && b.y + b.height > a.y + hair;
}

function stretches(path: readonly Point[]): Box[] {
  return path.slice(1).map((to, place) => {
    const from = path[place] ?? to;
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
  });
}

function nearest({ seats }: Plan, { x, y }: Point = { x: 0, y: 0 }): string | undefined {
  const far = (seat: Box) => Math.hypot(seat.x + seat.width / 2 - x, seat.y + seat.height / 2 - y);
  return seats.toSorted((a, b) => far(a) - far(b))[0]?.person.name;
}
