import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { signedPictures } from "#functions/support/signed-pictures.ts";
import { bundle } from "#infra/bundling.ts";
import { localClient } from "#local/dynamo-local.ts";
import { createTable } from "#local/local-table.ts";
import { dynamoTable } from "#shared/storage/dynamo-table.ts";
import { stores } from "#shared/storage/stores.ts";
import { aHospital } from "#test/support/a-hospital.ts";
import { CALENDAR, PEOPLE, UNITS } from "#test/use-cases/given.ts";
import { everyPair, functionNamed, type Resource, resourcesOf } from "./stacks.ts";

const NAME = "draw-picture";
const TABLE_NAME = `Dake-${crypto.randomUUID()}`;
const SECRET = "s".repeat(48);
const { endpoint, accessKey } = inject("dynamo");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dake-picture-"));
  const client = localClient({ endpoint, accessKey });
  await createTable(client, TABLE_NAME);
  await fill(dynamoTable(client, { name: TABLE_NAME }));
  await bundle(NAME, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fill(table: ReturnType<typeof dynamoTable>): Promise<void> {
  const now = () => "2026-03-09T00:20:00.000Z";
  const all = stores(table, { officialCalendar: CALENDAR, province: "GD", now });
  const { clients, parts } = aHospital();
  const changes = [
    ...UNITS.flatMap((unit) => all.units.put(undefined, unit)),
    ...PEOPLE.flatMap((person) => all.staff.put(undefined, person)),
    ...clients.flatMap((client) => all.clients.put(undefined, client)),
    ...parts.contact.flatMap((contact) => all.archives.put("contact", undefined, contact)),
    ...parts.relation.flatMap((relation) => all.archives.put("relation", undefined, relation)),
  ];
  for (const { after } of changes)
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
}

/** What the bundle that is deployed answers in a process that has nothing but these variables and its own folder. */
function invoked(rawPath: string): { statusCode: number; body?: string } {
  const call = `require("./index.cjs").handler(${JSON.stringify({ rawPath })}, { awsRequestId: "1" })`;
  const env = {
    ...{ TABLE_NAME, PROVINCE: "GD", AWS_REGION: "cn-north-1", AWS_ENDPOINT_URL_DYNAMODB: endpoint },
    ...{ AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: accessKey, PICTURE_SECRET: SECRET },
    ...{ DRAWING_ENGINE: "index_bg.wasm", DRAWING_FONT: "noto-sans-cjk-sc.otf" },
  };
  const program = `${call}.then((answer) => console.log(JSON.stringify(answer)))`;
  const stdio: ("ignore" | "pipe")[] = ["ignore", "pipe", "ignore"];
  const how = { cwd: folder, env, encoding: "utf8" as const, stdio, maxBuffer: 16 * 1024 * 1024 };
  return JSON.parse(execFileSync(process.execPath, ["-e", program], how).trim().split("\n").at(-1) ?? "");
}

test("the function is deployed with its engine, its font and the font's licence beside it, and no other is", () => {
  expect(readdirSync(folder).filter((name) => !/^index\.js$|\.cjs(\.map)?$/.test(name))).toEqual([
    "OFL.txt",
    "index_bg.wasm",
    "noto-sans-cjk-sc.otf",
  ]);
});

test("the bundle that is deployed draws with what lies beside it, and answers a false address with nothing", async () => {
  const picture = { kind: "decision-map", of: "cli_1", staffId: "min", language: "zh" } as const;
  const pictures = signedPictures({ secret: SECRET, url: "https://example.com" });
  const { pathname } = new URL((await pictures.address(picture, { seconds: 60 })) ?? "");
  const { statusCode, body = "" } = invoked(pathname);
  expect(statusCode).toBe(200);
  expect(Buffer.from(body, "base64").toString("latin1", 1, 4)).toBe("PNG");
  expect(invoked(`${pathname}A`)).toEqual({ statusCode: 404 });
});

test.each(everyPair())(
  "in $province.code one secret that the account makes signs and draws, and no other function knows it",
  ({ service }) => {
    const [chat, drawer] = ["receive-message", "draw-picture"].map((name) =>
      variablesOf(functionNamed(service, name)),
    );
    expect(JSON.stringify(drawer?.["PICTURE_SECRET"])).toContain("{{resolve:secretsmanager:");
    expect(chat?.["PICTURE_SECRET"]).toEqual(drawer?.["PICTURE_SECRET"]);
    const knowing = Object.values(resourcesOf(service, "AWS::Lambda::Function")).filter(
      (one) => variablesOf(one)["PICTURE_SECRET"] !== undefined,
    );
    expect(knowing).toHaveLength(2);
    expect(chat?.["PICTURE_URL"]).toEqual({ "Fn::GetAtt": [expect.stringMatching(/Api/), "ApiEndpoint"] });
    expect(drawer).toMatchObject({
      DRAWING_ENGINE: "/var/task/index_bg.wasm",
      DRAWING_FONT: "/var/task/noto-sans-cjk-sc.otf",
    });
  },
);

function variablesOf({ Properties }: Resource): Record<string, unknown> {
  return (Properties["Environment"] as { Variables: Record<string, unknown> }).Variables;
}
