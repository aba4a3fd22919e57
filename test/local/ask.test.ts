import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WrongUsage } from "#local/command.ts";
import { freePort } from "#local/dynamo-local.ts";
import type { LocalPerson } from "#local/people.ts";
import { idNamed } from "#local/whom.ts";

const PEOPLE: readonly LocalPerson[] = [
  person("stf_a", "王敏"),
  person("stf_b", "李娜"),
  person("stf_c", "李娜"),
];

function person(id: string, name: string): LocalPerson {
  return { id, name, post: "客户经理", role: "manager", unit: "潭州", language: "zh" };
}

describe("--as", () => {
  test("takes a person's name", () => {
    expect(idNamed("王敏", PEOPLE)).toBe("stf_a");
  });

  test("names the ids where several are called so", () => {
    expect(() => idNamed("李娜", PEOPLE)).toThrow(/stf_b {2}李娜[\s\S]*stf_c {2}李娜/);
  });

  test("says how to find whoever is not known", () => {
    expect(() => idNamed("张三", PEOPLE)).toThrow(WrongUsage);
  });
});

describe("ask beside a house that runs on the folder", { timeout: 30_000 }, () => {
  let data = "";
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "dake-ask-"));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  function runsAt(port: number): void {
    writeFileSync(
      join(data, "run.json"),
      JSON.stringify({ pid: process.pid, endpoint: "", port, token: "t" }),
    );
  }

  async function ask(...args: string[]) {
    const child = spawn(process.execPath, ["local/ask.ts", "--data", data, ...args], { stdio: "pipe" });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    return {
      child,
      ended: once(child, "close").then(([code]) => ({ code: code as number | null, said: () => said })),
    };
  }

  test("says that it is still loading while its door is closed", async () => {
    runsAt(await freePort());
    const { code, said } = await (await ask("--as", "stf_a", "我是谁")).ended;
    expect(code).toBe(1);
    expect(said()).toContain("还在启动");
  });

  test("ends in order when nobody reads on", async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => person(`stf_${n}`, "王敏"));
    const house = createServer((_, response) => response.end(JSON.stringify(many))).listen(0, "127.0.0.1");
    await once(house, "listening");
    runsAt((house.address() as AddressInfo).port);
    const { child, ended } = await ask("--who");
    child.stdout.once("data", () => child.stdout.destroy());
    const { code, said } = await ended;
    house.close();
    expect([code, said()]).toEqual([0, ""]);
  });
});
