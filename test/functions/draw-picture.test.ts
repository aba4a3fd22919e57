import { fileURLToPath } from "node:url";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { pictures } from "#bot/phrases/zh/pictures.ts";
import { decisionMapPicture } from "#bot/pictures/decision-map.ts";
import { pictureOf } from "#bot/pictures/picture-of.ts";
import { svgDrawer } from "#functions/support/draw-svg.ts";
import type { Environment } from "#functions/support/environment.ts";
import { pictureDoor } from "#functions/support/picture-door.ts";
import { signedPictures } from "#functions/support/signed-pictures.ts";
import type { Picture } from "#shared/domain/conversation/picture.ts";
import { aContact, aHospital } from "#test/support/a-hospital.ts";
import { aMap } from "#test/support/a-map.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { readPng } from "#test/support/png.ts";

const SECRET = "s".repeat(48);
const URL_OF_STACK = "https://a1b2.execute-api.cn-north-1.amazonaws.com.cn";
const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TOOLS = {
  engine: file("node_modules/@resvg/resvg-wasm/index_bg.wasm"),
  font: file("functions/support/font/noto-sans-cjk-sc.otf"),
};
const VARIABLES = { PICTURE_SECRET: SECRET, DRAWING_ENGINE: TOOLS.engine, DRAWING_FONT: TOOLS.font };
const HOSPITAL: Picture = { kind: "decision-map", of: "cli_1", staffId: "min", language: "zh" };

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(aHospital());
});

const NINE = Date.parse("2026-03-09T09:00:00+08:00");

/** What a channel gets that fetches an address. */
async function fetched(address: string, at = NINE) {
  const { ports } = house;
  const door = pictureDoor(VARIABLES as Environment, {
    svgOf: async (picture, path) => await pictureOf(ports, { picture, address: path }),
    now: () => at,
  });
  const { pathname: rawPath } = new URL(address);
  return await door({ rawPath } as APIGatewayProxyEventV2);
}

/** As the chat gave it out at nine, for an hour. */
async function addressOf(picture: Picture, secret = SECRET): Promise<string> {
  const pictures = signedPictures({ secret, url: URL_OF_STACK, now: () => NINE });
  return (await pictures.address(picture, { seconds: 3600 })) ?? "";
}

describe("the address of a decision map", () => {
  test("leads to a PNG of it, twice as fine as it is planned, that nobody on the way keeps", async () => {
    const { statusCode, headers, body = "", isBase64Encoded } = await fetched(await addressOf(HOSPITAL));
    expect({ statusCode, isBase64Encoded, headers }).toMatchObject({
      ...{ statusCode: 200, isBase64Encoded: true },
      headers: { "content-type": "image/png", "cache-control": "private, max-age=300" },
    });
    const png = readPng(Buffer.from(body, "base64"));
    expect(png.width).toBe(1440);
    expect(png.height).toBeGreaterThan(1000);
    expect(png.at(2, 2)).toEqual([255, 255, 255]);
    // The client's name, and no name of anybody among the opponents.
    expect(png.inkIn({ x: 40, y: 40, width: 400, height: 70 })).toBeGreaterThan(1000);
    expect(png.inkIn({ x: 130, y: 420, width: 180, height: 700 })).toBe(0);
    const [red, green, blue] = png.at(200, 800);
    expect(red).toBeGreaterThan(green);
    expect(red).toBeGreaterThan(blue);
  });

  test("is over after its time", async () => {
    const address = await addressOf(HOSPITAL);
    const anHour = 3_600_000;
    expect(await fetched(address, NINE + anHour)).toMatchObject({ statusCode: 200 });
    expect(await fetched(address, NINE + anHour + 1)).toEqual({ statusCode: 404 });
  });

  test("leads nowhere once anything in it is changed, or where somebody else has signed it", async () => {
    const address = await addressOf(HOSPITAL);
    const said = JSON.stringify({ ...HOSPITAL, staffId: "lead", until: 4_000_000_000 });
    const [, signature = ""] = address.split(/\.(?=[^.]*$)/);
    const forged = `${URL_OF_STACK}/pictures/${Buffer.from(said).toString("base64url")}.${signature}`;
    const others = [
      `${address}A`,
      address.slice(0, -1),
      `${address}.${signature}`,
      forged,
      `${URL_OF_STACK}/pictures/`,
    ];
    const theirs = await addressOf(HOSPITAL, "t".repeat(48));
    for (const other of [...others, theirs]) expect(await fetched(other), other).toEqual({ statusCode: 404 });
  });

  test.each([
    ["a client outside what its person may see", { staffId: "bo" }],
    ["somebody who has left", { staffId: "gone" }],
    ["somebody who may look at no client", { staffId: "net" }],
    ["a client that there is not", { of: "cli_none" }],
    ["nobody", { staffId: "nobody" }],
  ])("that stands for %s leads nowhere, as one that is not ours", async (_, over) => {
    expect(await fetched(await addressOf({ ...HOSPITAL, ...over }))).toEqual({ statusCode: 404 });
  });

  test("leaves one note of who looked, however often it is fetched, and a note of its own beside the chat's", async () => {
    const looks = async () => {
      house.table.settle();
      return (await house.ports.journal.listOf("cli_1")).filter(({ undo }) => undo === "read");
    };
    await house.say("市人民医院谁说了算");
    expect(await looks()).toHaveLength(1);
    const address = await addressOf(HOSPITAL);
    await fetched(address);
    await fetched(address);
    expect(await looks()).toHaveLength(2);
    expect(await looks()).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ by: "min", useCase: "show-contacts" })),
    );
  });

  test("is a fault where the table does not answer, so that it is seen and not taken for an end", async () => {
    const broken = { find: async () => await Promise.reject(new Error("the table is away")) };
    house = { ...house, ports: { ...house.ports, staff: { ...house.ports.staff, ...broken } } };
    await expect(fetched(await addressOf(HOSPITAL))).rejects.toThrow("the table is away");
  });
});

test("a function without secret, engine or font stops before its first event", () => {
  const start = () =>
    pictureDoor({ PICTURE_SECRET: SECRET } as Environment, { svgOf: async () => await Promise.resolve("") });
  expect(start).toThrow("DRAWING_FONT must be set");
});

describe("what is drawn", () => {
  const draw = svgDrawer(TOOLS);
  const svgOf = (inner: string, size = 60) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="60"><rect width="100%" height="100%" fill="#fff"/>${inner}</svg>`;
  const inkOf = async (words: string) => {
    const png = readPng(await draw(svgOf(`<text x="10" y="45" font-size="40">${words}</text>`)));
    return png.inkIn({ x: 0, y: 0, width: 120, height: 120 });
  };

  test("has the rare characters of people's names", async () => {
    const [common, ...rare] = await Promise.all(["国", "喆", "堃", "昇", "叕", "龑"].map(inkOf));
    expect(common).toBeGreaterThan(500);
    const box = await inkOf("𠮷");
    for (const ink of rare) {
      expect(ink).toBeGreaterThan(300);
      expect(ink).not.toBe(box);
    }
  });

  test("shows a character that the font lacks as a box: never nothing, never a crash", async () => {
    const box = await inkOf("𠮷");
    expect(box).toBeGreaterThan(200);
    expect(await inkOf("🙂")).toBe(box);
    expect(await inkOf(" ")).toBe(0);
  });

  test("is the map of as many people as one has room for, even where all of them stand alike", async () => {
    const contacts = Array.from({ length: 33 }, (_, place) =>
      aContact({ id: `con_${place}`, name: `周${place}` }),
    );
    const svg = decisionMapPicture({ map: aMap({ contacts }), words: pictures, on: "2026-03-09" });
    expect(readPng(await draw(svg)).height).toBeGreaterThan(5000);
  });

  test("is refused where it would take more memory than there is", async () => {
    await expect(draw(svgOf("", 4001))).rejects.toThrow("too large");
  });

  test("is refused where it is no SVG, and the next picture is drawn all the same", async () => {
    await expect(draw("<svg")).rejects.toThrow();
    expect(await inkOf("国")).toBeGreaterThan(500);
  });
});

describe("the address of a trial of rules", () => {
  const TRIAL: Picture = { kind: "trial", of: "TIER", staffId: "adm", language: "zh" };

  test("is in the answer, and leads to a PNG of it for the administrator", async () => {
    const { reply } = await house.say("B类分数线改成76分，先试算", { as: "adm" });
    expect(reply.image?.url).toContain("/trial/TIER?for=adm");
    const { statusCode, headers, body = "" } = await fetched(await addressOf(TRIAL));
    expect({ statusCode, headers }).toMatchObject({
      statusCode: 200,
      headers: { "content-type": "image/png" },
    });
    const png = readPng(Buffer.from(body, "base64"));
    expect(png.width).toBe(1440);
    expect(png.inkIn({ x: 40, y: 40, width: 400, height: 80 })).toBeGreaterThan(500);
  });

  test("leads nowhere before anything was tried, and for who may not try", async () => {
    expect(await fetched(await addressOf(TRIAL))).toEqual({ statusCode: 404 });
    await house.say("B类分数线改成76分，先试算", { as: "adm" });
    expect(await fetched(await addressOf({ ...TRIAL, staffId: "min" }))).toEqual({ statusCode: 404 });
  });
});
