import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface LocalCloud {
  readonly url: string;
  stop(): void;
}

export class NoLocalCloud extends Error {
  override readonly name = "NoLocalCloud";
}

const PORT = 4566;
const SECONDS = 60;

/** The one that `LOCAL_CLOUD_URL` names, or a ministack of this machine's own. Throws NoLocalCloud. */
export async function localCloud(): Promise<LocalCloud> {
  const given = process.env["LOCAL_CLOUD_URL"];
  if (given !== undefined) return { url: given, stop() {} };
  const folder = mkdtempSync(join(tmpdir(), "dake-cloud-"));
  const env = { ...process.env, GATEWAY_PORT: String(PORT), LAMBDA_EXECUTOR: "local" };
  const cloud = spawn("ministack", { cwd: folder, env, stdio: "ignore" });
  const url = `http://127.0.0.1:${PORT}`;
  const isGone = new Promise<never>((_, reject) => {
    cloud.once("error", (cause) => reject(new NoLocalCloud("there is no ministack", { cause })));
    cloud.once("exit", (code) => reject(new NoLocalCloud(`ministack ended with ${code}`)));
  });
  const isOver = new AbortController();
  await Promise.race([isGone, answering(url, isOver.signal)]).finally(() => isOver.abort());
  return { url, stop: () => void cloud.kill() };
}

async function answering(url: string, over: AbortSignal): Promise<void> {
  for (let second = 0; second < SECONDS && !over.aborted; second += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await sleep(1000);
  }
  throw new NoLocalCloud(`nothing answers at ${url}`);
}

interface Asking {
  readonly account: string;
  readonly region: string;
  readonly service: string;
}

/** The local cloud tells accounts apart by the key and checks no signature. */
export function signedAs({ account, region, service }: Asking): Record<string, string> {
  const credential = `${account}/20260101/${region}/${service}/aws4_request`;
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=none`,
  };
}

/** One request on a connection of its own: while a deployment blocks this process, idle ones are closed from the other side. */
export async function asked(url: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  return await fetch(url, { ...init, headers: { ...headers, connection: "close" } });
}
