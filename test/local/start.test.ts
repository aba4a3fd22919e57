import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "#local/dynamo-local.ts";

const data = mkdtempSync(join(tmpdir(), "dake-start-"));
const running: ChildProcess[] = [];
let port = 0;

beforeAll(async () => {
  port = await freePort();
});
afterAll(() => {
  for (const each of running) each.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
});

function run(file: string, ...args: string[]) {
  const child = spawn(process.execPath, [`local/${file}.ts`, "--data", data, ...args], { stdio: "pipe" });
  running.push(child);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  return { child, ended, said: () => said };
}

async function ready(house: ReturnType<typeof run>): Promise<void> {
  while (!house.said().includes("http://127.0.0.1")) {
    if (house.child.exitCode !== null) throw new Error(house.said());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("the house on one machine", { timeout: 60_000 }, () => {
  test("says so when its port is in use, and starts nothing", async () => {
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const { code, said } = await run("start", "--empty", "--port", String(port)).ended;
    other.close();
    expect(code).toBe(2);
    expect(said).toContain(`端口 ${port} 已被占用`);
    expect(existsSync(join(data, "lock"))).toBe(false);
  });

  test("opens, refuses a second of the same folder, survives being killed, and opens again with its data", async () => {
    const first = run("start", "--empty", "--port", String(port));
    await ready(first);
    const engine = JSON.parse(readFileSync(join(data, "run.json"), "utf8")).engine as number;

    const second = await run("start", "--empty", "--port", String(await freePort())).ended;
    expect(second.code).toBe(1);
    expect(second.said).toContain(`进程 ${first.child.pid} 使用`);

    const asked = await run("ask", "--as", "stf_nobody", "我是谁").ended;
    expect(asked).toMatchObject({ code: 2 });
    expect(asked.said).toContain("没有这个人");

    first.child.kill("SIGKILL");
    await first.ended;
    expect(isAlive(engine)).toBe(true);

    const again = run("start", "--empty", "--port", String(port));
    await ready(again);
    await expect.poll(() => isAlive(engine)).toBe(false);
    again.child.kill("SIGTERM");
    const { code, said } = await again.ended;
    expect(code).toBe(0);
    expect(said).toContain("已停止");
    expect(existsSync(join(data, "lock"))).toBe(false);
  });

  test("names a folder that it cannot read, and leaves it as it is", async () => {
    const file = join(data, "table");
    rmSync(file, { recursive: true });
    writeFileSync(file, "no folder");
    const { code, said } = await run("ask", "--who").ended;
    expect(code).toBe(1);
    expect(said).not.toContain("at ");
    expect(readFileSync(file, "utf8")).toBe("no folder");
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
