import type { Template } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { stores } from "#shared/storage/stores.ts";
import { aClient, CALENDAR, NOW } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { everyPair, functionNamed, resourcesOf } from "./stacks.ts";

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

const READS = ["dynamodb:GetItem", "dynamodb:Query"];
const STREAM = ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"].map(
  (name) => `dynamodb:${name}`,
);

/** What each function may do with the table; whoever widens it, widens it here too. */
const TABLE_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  "receive-message": [...READS, "dynamodb:DeleteItem", "dynamodb:PutItem"],
  "serve-api": [...READS, "dynamodb:DeleteItem", "dynamodb:PutItem"],
  "draw-picture": [...READS, "dynamodb:PutItem"],
  "send-digest": [...READS, "dynamodb:PutItem"],
  "plan-digests": [...READS, "dynamodb:PutItem"],
  "project-changes": [...READS, ...STREAM, "dynamodb:DeleteItem", "dynamodb:PutItem"],
  "tell-people": [...READS, ...STREAM, "dynamodb:PutItem"],
  "settle-night": [...READS, "dynamodb:DeleteItem", "dynamodb:PutItem"],
  "gather-facts": [...READS, "dynamodb:PutItem"],
  "move-clients": [...READS, "dynamodb:DeleteItem", "dynamodb:PutItem"],
  "import-file": [...READS, "dynamodb:DeleteItem", "dynamodb:PutItem"],
  redrive: [],
};

describe.each(everyPair())("in $province.code", ({ service }) => {
  test.each(Object.entries(TABLE_RIGHTS))("%s may do with the table just what it must", (name, rights) => {
    const actions = actionsOf(statementsFor(service, name)).filter((action) =>
      action.startsWith("dynamodb:"),
    );
    expect([...new Set(actions)].sort()).toEqual([...rights].sort());
  });

  test("nobody may scan, change or drop the table", () => {
    const actions = Object.keys(TABLE_RIGHTS).flatMap((name) => actionsOf(statementsFor(service, name)));
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => /Scan|Table|PartiQL|\*/.test(action))).toEqual([]);
  });

  test("send-digest cannot delete, and the planner may put into one queue only", () => {
    expect(actionsOf(statementsFor(service, "send-digest"))).not.toContain("dynamodb:DeleteItem");
    const sends = statementsFor(service, "plan-digests").filter(({ Action }) =>
      [Action].flat().includes("sqs:SendMessage"),
    );
    expect(sends).toHaveLength(1);
    expect(Array.isArray(sends[0]?.Resource)).toBe(false);
  });

  test("no right of ours is on everything", () => {
    const resources = Object.keys(TABLE_RIGHTS).flatMap((name) =>
      statementsFor(service, name)
        .flatMap(({ Resource }) => Resource)
        .map((resource) => JSON.stringify(resource)),
    );
    const isFiles = (resource: string) =>
      resource.includes("AttFiles") && /"\/((imports|exports|facts|settlements)\/)?\*"\]\]\}$/.test(resource);
    expect(resources.filter((resource) => resource.includes("*") && !isFiles(resource))).toEqual([]);
  });

  test("the night asks no index that it may not", async () => {
    const house = await aHouse({ clients: [aClient()] });
    const asked = new Set<string>();
    const queryIndex: typeof house.table.queryIndex = async (index, place) => {
      asked.add(index);
      return await house.table.queryIndex(index, place);
    };
    const recorded = stores(
      { ...house.table, queryIndex },
      {
        ...{ files: house.files, officialCalendar: CALENDAR, province: "GD", now: () => NOW },
      },
    );
    await settleNight({ ...house.ports, ...recorded }, { province: "GD" });
    const granted = JSON.stringify(statementsFor(service, "settle-night"));
    expect([...asked].toSorted()).toEqual(["byDay", "byUnit"]);
    expect([...asked].filter((index) => !granted.includes(`/index/${index}`))).toEqual([]);
  });

  test("files are read and written by the functions that make them, and no bucket but ours", () => {
    const keepers = Object.keys(TABLE_RIGHTS).filter((name) =>
      actionsOf(statementsFor(service, name)).some((action) => action.startsWith("s3:")),
    );
    expect(keepers).toEqual(["receive-message", "serve-api", "settle-night", "gather-facts", "import-file"]);
    // The night writes what is settled, and no person's file can be read there.
    for (const name of keepers.filter((one) => one !== "settle-night"))
      expect(
        actionsOf(statementsFor(service, name))
          .filter((action, at, all) => action.startsWith("s3:") && all.indexOf(action) === at)
          .toSorted(),
      ).toEqual(["s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"]);
  });

  test("other systems and jobs reach what is theirs, and no file that was made for people", () => {
    const reach = {
      "serve-api": ["exports", "facts", "imports", "settlements"],
      "import-file": ["imports"],
      "gather-facts": ["facts"],
    };
    for (const [name, folders] of Object.entries(reach)) {
      const onFiles = statementsFor(service, name)
        .filter(({ Action }) => [Action].flat().includes("s3:GetObject"))
        .flatMap(({ Resource }) => (Array.isArray(Resource) ? Resource : [Resource]))
        .map((resource) => /"\/(\w+)\/\*"/.exec(JSON.stringify(resource))?.[1]);
      expect(onFiles.toSorted()).toEqual(folders);
    }
  });
});

function statementsFor(service: Template, name: string): Statement[] {
  const role = (functionNamed(service, name).Properties["Role"] as { "Fn::GetAtt": [string] })[
    "Fn::GetAtt"
  ][0];
  return Object.values(resourcesOf(service, "AWS::IAM::Policy"))
    .filter(({ Properties }) => JSON.stringify(Properties["Roles"]).includes(role))
    .flatMap(({ Properties }) => (Properties["PolicyDocument"] as { Statement: Statement[] }).Statement);
}

function actionsOf(statements: readonly Statement[]): string[] {
  return statements.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action }) => Action);
}
