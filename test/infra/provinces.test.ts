import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { provinces, readProvinces } from "#infra/provinces.ts";

const GD = JSON.parse(readFileSync(join(import.meta.dirname, "../../infra/provinces/GD.json"), "utf8"));

describe("the files that come with the project", () => {
  test("name two provinces in China's two regions and one outside", () => {
    expect(provinces().map(({ code, region }) => [code, region])).toEqual([
      ["GD", "cn-north-1"],
      ["HN", "cn-northwest-1"],
      ["SG", "ap-southeast-1"],
    ]);
  });
});

describe("a province file with a typo", () => {
  test("in a field's name is told the fields that there are", () => {
    const { region, ...rest } = GD;
    expect(faultsOf({ ...rest, regoin: region })).toEqual([
      "GD.json: region: is missing; must be one of cn-north-1, cn-northwest-1, ap-southeast-1, ap-east-1",
      expect.stringMatching(/^GD\.json: regoin: no such field; allowed are code, name, region, account, /),
    ]);
  });

  test("in a field deep inside is told where", () => {
    const planDigests = { ...GD.timetable.planDigests, everyMinute: 5 };
    expect(faultsOf({ ...GD, timetable: { planDigests } })).toEqual([
      "GD.json: timetable.planDigests.everyMinute: no such field; allowed are everyMinutes, fromHour, untilHour",
    ]);
  });

  test.each([
    ["region", "cn-nort-1", "must be one of cn-north-1, cn-northwest-1, ap-southeast-1, ap-east-1"],
    ["architecture", "arm", "must be one of arm64, x86_64"],
    ["account", 100_000_000_001, "must be 12 digits in quotes"],
    ["account", "1000-0000-0001", "must be 12 digits in quotes"],
    ["logRetentionDays", 90, "must be one of 30, 180, 365, 731, 1827"],
    ["removal", "delete", "must be one of retain, destroy"],
    ["alarmEmails", [], "must name at least one of: e-mail addresses"],
    ["clientKinds", ["GROUP", "GROUP"], "must not name a kind twice"],
    ["firstAdmin", "", "must be an employee number"],
    ["timetable", "every morning", "must be an object"],
  ])("in %s (%j) is told what is allowed", (field, value, allowed) => {
    expect(faultsOf({ ...GD, [field]: value })).toEqual([`GD.json: ${field}: ${allowed}`]);
  });

  test("that would run no round of digests is refused", () => {
    const planDigests = { everyMinutes: 5, fromHour: 20, untilHour: 6 };
    expect(faultsOf({ ...GD, timetable: { planDigests } })).toEqual([
      "GD.json: timetable.planDigests.untilHour: must be later than fromHour",
    ]);
  });

  test("shows every fault of every file at once", () => {
    const text = JSON.stringify({ ...GD, region: "x", removal: "y" });
    expect(
      faultsIn([
        { name: "GD.json", text },
        { name: "HN.json", text: "{" },
      ]),
    ).toHaveLength(3);
  });
});

describe("two provinces", () => {
  test("cannot share a code: the file's name is the code", () => {
    const text = JSON.stringify(GD);
    expect(
      faultsIn([
        { name: "GD.json", text },
        { name: "gd.json", text },
      ]),
    ).toEqual(["gd.json: code: the file of GD is named GD.json"]);
  });

  test("cannot share a bot", () => {
    const files = [
      { name: "GD.json", text: JSON.stringify(GD) },
      { name: "HN.json", text: JSON.stringify({ ...GD, code: "HN" }) },
    ];
    expect(faultsIn(files)).toEqual([
      `HN.json: channels.botFramework.appId: ${GD.channels.botFramework.appId} is already the bot of GD.json`,
    ]);
  });
});

describe("a province file", () => {
  test("holds no secret: a password in it is refused", () => {
    const botFramework = { ...GD.channels.botFramework, password: "hunter2" };
    expect(faultsOf({ ...GD, channels: { botFramework } })).toEqual([
      expect.stringContaining("channels.botFramework.password: no such field"),
    ]);
  });

  test("holds no rule values: a digest time in it is refused", () => {
    expect(faultsOf({ ...GD, digestAt: "08:20" })).toEqual([
      expect.stringContaining("digestAt: no such field"),
    ]);
  });
});

function faultsOf(province: object): string[] {
  return faultsIn([{ name: "GD.json", text: JSON.stringify(province) }]);
}

function faultsIn(files: readonly { name: string; text: string }[]): string[] {
  try {
    readProvinces(files);
    return [];
  } catch (error) {
    const [, ...lines] = String(error instanceof Error ? error.message : error).split("\n");
    return lines;
  }
}
