import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import {
  type DynamoLocal,
  endOrphan,
  FolderUnreadable,
  localClient,
  startDynamo,
} from "#local/dynamo-local.ts";
import { JavaMissing } from "#local/java.ts";
import { createTable } from "#local/local-table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";

const accessKey = "key1";
const item = { PK: "P", SK: "W#1", vr: "a" };
let folder = "";
let running: DynamoLocal[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dake-test-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.map(async ({ stop }) => await stop()));
  running = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<DynamoLocal> {
  const started = await startDynamo({ folder, accessKey });
  running.push(started);
  return started;
}

/** A `java` that says something and ends, before every other on the path. */
async function withJava(said: string): Promise<void> {
  const fake = join(folder, "java");
  await writeFile(fake, `#!/bin/sh\necho '${said}' >&2\nexit 1\n`);
  await chmod(fake, 0o755);
  vi.stubEnv("PATH", folder);
}

test("what is in the data folder is there again after a stop, and after Java was killed", async () => {
  const first = await start();
  const client = localClient({ ...first, accessKey });
  expect(await createTable(client, "Dake")).toBe("created");
  await dynamoTable(client, { name: "Dake" }).commit([{ put: item, ifAbsent: true }]);
  process.kill(first.pid, "SIGKILL");
  await first.stop();
  const second = localClient({ ...(await start()), accessKey });
  expect(await createTable(second, "Dake")).toBe("there");
  expect(await dynamoTable(second, { name: "Dake" }).get(item)).toEqual(item);
});

test("whoever has another key sees no tables", async () => {
  const { endpoint } = inject("dynamo");
  const stranger = localClient({ endpoint, accessKey: "stranger" });
  expect((await stranger.send(new ListTablesCommand({}))).TableNames).toEqual([]);
});

test("a folder whose data is broken is named, and nothing in it is changed", async () => {
  const file = join(folder, `${accessKey}_cn-north-1.db`);
  const broken = Buffer.alloc(8192, "half written");
  await writeFile(file, broken);
  const error = await startDynamo({ folder, accessKey }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FolderUnreadable);
  expect(error).toMatchObject({ folder, message: expect.stringContaining(folder) });
  expect(broken.equals(await readFile(file))).toBe(true);
});

test("a folder that is a file is named", async () => {
  const file = join(folder, "data");
  await writeFile(file, "");
  await expect(startDynamo({ folder: file, accessKey })).rejects.toThrow(FolderUnreadable);
});

test("without Java one sentence says what to install", async () => {
  vi.stubEnv("PATH", folder);
  const error = await startDynamo({ accessKey }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(JavaMissing);
  expect(error).toMatchObject({
    problem: "missing",
    message: expect.stringMatching(/^Java 17 is needed .*install/),
  });
});

test.skipIf(process.platform === "win32").each([
  ["java.lang.UnsupportedClassVersionError: ServerRunner", "too-old"],
  ["The operation couldn’t be completed. Unable to locate a Java Runtime.", "missing"],
])("a Java that says %j is %s", async (said, problem) => {
  await withJava(said);
  const error = await startDynamo({ accessKey }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "JavaMissing", problem });
});

test.skipIf(process.platform === "win32")("a Java that ends for another reason says which", async () => {
  await withJava("Address already in use");
  const error = await startDynamo({ accessKey }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: "Address already in use" });
});

test("an access key with other signs than letters and digits is refused", async () => {
  await expect(startDynamo({ accessKey: "a-b" })).rejects.toThrow("letters and digits");
});

test("what a killed run left behind is ended; a process that is not ours is left alone", async () => {
  const { pid } = await start();
  expect(await endOrphan(process.pid)).toBe("not-ours");
  expect(await endOrphan(-1)).toBe("not-ours");
  expect(await endOrphan(pid)).toBe("ended");
  expect(await endOrphan(pid)).toBe("not-ours");
});
