import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provinces } from "#infra/provinces.ts";
import type { Province } from "#shared/contracts/province.ts";
import { type LocalCloud, localCloud, NoLocalCloud, signedAs } from "./local-cloud.ts";

const HOW =
  "It needs a local cloud: pip install ministack==1.5.33, then npm run test:deploy; or LOCAL_CLOUD_URL.";

const TURNED_AWAY = [401, 403];

/** Deploys every province's stacks into a local cloud, and knocks at what stands there then. */
async function deployAll(): Promise<number> {
  const cloud = await localCloud();
  try {
    for (const province of provinces()) await tried(province, cloud);
    return 0;
  } finally {
    cloud.stop();
  }
}

async function tried(province: Province, cloud: LocalCloud): Promise<void> {
  const { code, account, region } = province;
  const cdk = cdkFor(province, cloud);
  cdk("bootstrap", `aws://${account}/${region}`);
  const outputs = join(mkdtempSync(join(tmpdir(), "dake-outputs-")), "outputs.json");
  cdk("deploy", `Dake-${code}-*`, "--require-approval", "never", "--outputs-file", outputs);
  const endpoint = endpointIn(outputs, code);
  await keepPassword(province, cloud);
  mustAnswer(`${code} plan-digests`, await planned(province, cloud), { orders: 0 });
  const status = await knocked(endpoint, province, cloud);
  mustAnswer(
    `${code} a stranger's message`,
    TURNED_AWAY.includes(status) ? "turned away" : status,
    "turned away",
  );
}

function cdkFor({ account, region }: Province, { url }: LocalCloud) {
  const env = {
    ...process.env,
    ...{ AWS_ENDPOINT_URL: url, AWS_REGION: region, AWS_DEFAULT_REGION: region },
    ...{ AWS_ACCESS_KEY_ID: account, AWS_SECRET_ACCESS_KEY: "none", CI: "1" },
  };
  const output = mkdtempSync(join(tmpdir(), "dake-deploy-"));
  return (...args: string[]) => {
    const done = spawnSync("cdk", [...args, "--output", output], { env, encoding: "utf8" });
    if (done.status === 0) return;
    process.stderr.write(`${done.stdout}\n${done.stderr}\n`);
    throw new Error(`cdk ${args[0]} ended with ${done.status}`);
  };
}

function endpointIn(file: string, code: string): string {
  const outputs = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
  const found = Object.entries(outputs[`Dake-${code}-Service`] ?? {}).find(([name]) =>
    name.includes("MessagingEndpoint"),
  );
  if (found === undefined) throw new Error(`Dake-${code}-Service names no messaging endpoint`);
  return found[1];
}

/** What an admin does by hand once: the bot's password. */
async function keepPassword({ account, region, channels }: Province, { url }: LocalCloud): Promise<void> {
  const name = channels.botFramework?.passwordParameter;
  if (name === undefined) return;
  const headers = {
    ...signedAs({ account, region, service: "ssm" }),
    "x-amz-target": "AmazonSSM.PutParameter",
    "content-type": "application/x-amz-json-1.1",
  };
  const body = JSON.stringify({ Name: name, Value: "secret", Type: "SecureString", Overwrite: true });
  await fetch(url, { method: "POST", headers, body });
}

/** The planner, as its schedule calls it. */
async function planned({ code, account, region }: Province, { url }: LocalCloud): Promise<unknown> {
  const headers = signedAs({ account, region, service: "lambda" });
  const path = `/2015-03-31/functions/Dake-${code}-plan-digests/invocations`;
  const body = JSON.stringify({ at: "2026-11-24T00:20:00Z" });
  return await (await fetch(`${url}${path}`, { method: "POST", headers, body })).json();
}

/** A message of the chat platform without its token, through the deployed HTTP API; the address says whose it is. */
async function knocked(
  endpoint: string,
  { account, region }: Province,
  { url }: LocalCloud,
): Promise<number> {
  const api = new URL(endpoint).hostname.split(".")[0];
  const headers = { "content-type": "application/json" };
  const body = readFileSync("test/examples/teams-message.json", "utf8");
  const whose = new URLSearchParams({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${account}/20260101/${region}/execute-api/aws4_request`,
  });
  const path = `/_aws/execute-api/${api}/$default/api/messages?${whose}`;
  return (await fetch(`${url}${path}`, { method: "POST", headers, body })).status;
}

function mustAnswer(what: string, answer: unknown, expected: unknown): void {
  const [said, wanted] = [answer, expected].map((value) => JSON.stringify(value));
  if (said !== wanted) throw new Error(`${what}: ${said}, not ${wanted}`);
  process.stdout.write(`ok  ${what}: ${said}\n`);
}

try {
  process.exitCode = await deployAll();
} catch (error) {
  if (!(error instanceof NoLocalCloud)) throw error;
  process.stderr.write(`${error.message}. ${HOW}\n`);
  process.exitCode = 2;
}
