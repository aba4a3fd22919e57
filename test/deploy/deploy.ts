import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provinces } from "#infra/provinces.ts";
import type { Province } from "#shared/contracts/province.ts";
import { asked, type LocalCloud, localCloud, NoLocalCloud, signedAs } from "./local-cloud.ts";

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
  const api = new URL(outputIn(outputs, "MessagingEndpoint", code)).hostname.split(".")[0] ?? "";
  await keepPassword(province, cloud);
  await callJobs(province, cloud);
  const door = { province, cloud, api };
  const message = readFileSync("test/examples/teams-message.json", "utf8");
  const stranger = await knocked(door, { method: "POST", path: "/api/messages", body: message });
  const isTurnedAway = TURNED_AWAY.includes(stranger.status);
  mustAnswer(`${code} a stranger's message`, isTurnedAway ? "turned away" : stranger.status, "turned away");
  const picture = await knocked(door, { path: "/pictures/unsigned" });
  mustAnswer(`${code} a picture's address without a signature`, picture.status, 404);
  const withoutKey = await knocked(door, { path: "/v1/openapi.json" });
  mustAnswer(`${code} a call without a key`, withoutKey.status, 401);
  const authorization = `Bearer ${keyFor(province, { cloud, table: outputIn(outputs, "TableName", code) })}`;
  const withKey = await knocked(door, { path: "/v1/openapi.json", headers: { authorization } });
  const { openapi } = (await withKey.json()) as { openapi?: string };
  mustAnswer(`${code} the API's description of itself`, openapi, "3.1.1");
}

function environmentOf({ account, region }: Province, { url }: LocalCloud): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...{ AWS_ENDPOINT_URL: url, AWS_REGION: region, AWS_DEFAULT_REGION: region },
    ...{ AWS_ACCESS_KEY_ID: account, AWS_SECRET_ACCESS_KEY: "none", CI: "1" },
  };
}

function cdkFor(province: Province, cloud: LocalCloud) {
  const env = environmentOf(province, cloud);
  const output = mkdtempSync(join(tmpdir(), "dake-deploy-"));
  return (...args: string[]) => void done("cdk", [...args, "--output", output], env);
}

/** What an admin does next: the first administrator lets a system in, by the command of the guide. */
function keyFor(
  province: Province,
  { cloud, table }: { readonly cloud: LocalCloud; readonly table: string },
): string {
  const { code, firstAdmin } = province;
  const place = { TABLE_NAME: table, PROVINCE: code, FIRST_ADMIN: firstAdmin };
  const env = { ...environmentOf(province, cloud), ...place };
  const data = mkdtempSync(join(tmpdir(), "dake-data-"));
  const who = ["--as", firstAdmin, "--person", firstAdmin];
  const what = ["--label", "trial", "--scopes", "read-book"];
  return done(process.execPath, ["local/key.ts", "--data", data, ...who, ...what], env).trim();
}

function done(command: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8" });
  if (status === 0) return stdout;
  process.stderr.write(`${stdout}\n${stderr}\n`);
  throw new Error(`${command} ${args[0]} ended with ${status}`);
}

/** What a deployment prints under a name that holds this. */
function outputIn(file: string, named: string, code: string): string {
  const outputs = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
  const all = Object.entries(outputs).flatMap(([stack, printed]) =>
    stack.startsWith(`Dake-${code}-`) ? Object.entries(printed) : [],
  );
  const found = all.find(([name]) => name.includes(named));
  if (found === undefined) throw new Error(`the stacks of ${code} name no ${named}`);
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
  await asked(url, { method: "POST", headers, body });
}

/** The jobs, as their schedules and queues call them. */
async function callJobs(province: Province, cloud: LocalCloud): Promise<void> {
  const jobs = [
    { name: "plan-digests", event: { at: "2026-11-24T00:20:00Z" }, answer: { orders: 0 } },
    { name: "settle-night", event: {}, answer: { outcome: "done" } },
    { name: "gather-facts", event: {}, answer: { outcome: "done" } },
    { name: "import-file", event: orderOf({ upload: "none" }), answer: { batchItemFailures: [] } },
  ];
  for (const { name, event, answer } of jobs)
    mustAnswer(`${province.code} ${name}`, await called(province, { cloud, name, event }), answer);
}

function orderOf(order: unknown): unknown {
  return {
    Records: [{ messageId: "1", attributes: { ApproximateReceiveCount: "1" }, body: JSON.stringify(order) }],
  };
}

async function called(
  { code, account, region }: Province,
  {
    cloud: { url },
    name,
    event,
  }: { readonly cloud: LocalCloud; readonly name: string; readonly event: unknown },
): Promise<unknown> {
  const headers = signedAs({ account, region, service: "lambda" });
  const path = `/2015-03-31/functions/Dake-${code}-${name}/invocations`;
  const body = JSON.stringify(event);
  return await (await asked(`${url}${path}`, { method: "POST", headers, body })).json();
}

interface Door {
  readonly province: Province;
  readonly cloud: LocalCloud;
  readonly api: string;
}

/** What comes from outside without a signature, through the deployed HTTP API; the address says whose it is. */
async function knocked(
  { province: { account, region }, cloud: { url }, api }: Door,
  { path, headers, ...sent }: { readonly path: string } & Pick<RequestInit, "method" | "body" | "headers">,
): Promise<Response> {
  const whose = new URLSearchParams({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${account}/20260101/${region}/execute-api/aws4_request`,
  });
  return await asked(`${url}/_aws/execute-api/${api}/$default${path}?${whose}`, {
    ...sent,
    headers: { "content-type": "application/json", ...headers },
  });
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
