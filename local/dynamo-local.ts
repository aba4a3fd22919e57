import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { commandLineOf, JAR, JavaMissing, javaProblem, spawnJava } from "./java.ts";

export interface DynamoLocal {
  readonly endpoint: string;
  /** Java's, to be written down: whoever kills us leaves it behind. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface DynamoLocalOptions {
  /** Where the data lies; in memory when there is none. */
  readonly folder?: string;
  /** Letters and digits. Without a shared database another key sees no tables, and the port is open to all (decided 19). */
  readonly accessKey: string;
}

/** The data folder is there, but no table comes up from it. Nothing in it was changed. */
export class FolderUnreadable extends Error {
  override readonly name = "FolderUnreadable";
  readonly folder: string;

  constructor(folder: string, options: ErrorOptions) {
    super(`the local table cannot read ${folder}`, options);
    this.folder = folder;
  }
}

const PATIENCE_MS = 30_000;
const ANSWER_MS = 20_000;
const REGION = "cn-north-1";

export function localClient({
  endpoint,
  accessKey,
}: {
  endpoint: string;
  accessKey: string;
}): DynamoDBClient {
  const credentials = { accessKeyId: accessKey, secretAccessKey: accessKey };
  return new DynamoDBClient({ endpoint, region: REGION, credentials });
}

/** DynamoDB on this machine, on a free port, until it answers. It leaves a file where it runs, so it runs in a folder of its own. */
export async function startDynamo({ folder, accessKey }: DynamoLocalOptions): Promise<DynamoLocal> {
  if (!/^[A-Za-z0-9]+$/.test(accessKey)) throw new Error("an access key is letters and digits");
  if (folder !== undefined) await make(folder);
  const cwd = await mkdtemp(join(tmpdir(), "dake-dynamo-"));
  const port = await freePort();
  const where = folder === undefined ? ["-inMemory"] : ["-dbPath", resolve(folder)];
  const { java, said } = spawnJava(["-port", String(port), "-disableTelemetry", ...where], cwd);
  const endpoint = `http://127.0.0.1:${port}`;
  const kill = () => java.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    await end(java);
    await rm(cwd, { recursive: true, force: true });
  };
  try {
    await comesUp(java, port);
    await answers(localClient({ endpoint, accessKey }));
    return { endpoint, pid: java.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw reasonOf(error, said(), folder);
  }
}

async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FolderUnreadable(resolve(folder), { cause: error });
  }
}

/** Ends what a killed run left behind, and nothing else: a process of that number that is not ours is left alone. */
export async function endOrphan(pid: number): Promise<"ended" | "not-ours"> {
  const isOurs = Number.isInteger(pid) && pid > 1 && (await commandLineOf(pid)).includes(JAR);
  if (!isOurs) return "not-ours";
  process.kill(pid, "SIGTERM");
  for (let waited = 0; waited < 5000 && (await commandLineOf(pid)).includes(JAR); waited += 50)
    await sleep(50);
  return "ended";
}

async function comesUp(java: ChildProcess, port: number): Promise<void> {
  const failed = once(java, "error").then(([error]) => Promise.reject(error));
  const ended = once(java, "exit").then(([code]) => Promise.reject(new Error(`Java ended with ${code}`)));
  const listening = untilListening(port);
  await Promise.race([failed, ended, listening]);
  failed.catch(() => {});
  ended.catch(() => {});
}

async function untilListening(port: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 25) {
    if (await listens(port)) return;
    await sleep(25);
  }
  throw new Error(`nothing listens on ${port}`);
}

/** A port that listens is not yet a database that can be read: one that cannot be never answers. */
async function answers(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(new ListTablesCommand({}), { abortSignal: AbortSignal.timeout(ANSWER_MS) });
  } finally {
    client.destroy();
  }
}

async function end(java: ChildProcess): Promise<void> {
  if (java.pid === undefined || java.exitCode !== null || java.signalCode !== null) return;
  const gone = once(java, "exit");
  java.kill();
  await gone;
}

function reasonOf(error: unknown, said: string, folder: string | undefined): unknown {
  const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
  const problem = isMissing ? "missing" : javaProblem(said);
  if (problem !== undefined) return new JavaMissing(problem, { cause: error });
  const cause = new Error(said.trim() || "no word from Java", { cause: error });
  return folder === undefined ? cause : new FolderUnreadable(resolve(folder), { cause });
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port given");
  return address.port;
}

async function listens(port: number): Promise<boolean> {
  return await new Promise((answer) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      answer(true);
    });
    socket.on("error", () => answer(false));
  });
}
