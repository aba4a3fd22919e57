import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { TABLE } from "#shared/contracts/table.ts";
import { everyPair, resourcesOf } from "./stacks.ts";

const pairs = everyPair();
const kept = pairs.filter(({ province }) => province.removal === "retain");

describe.each(pairs)("what $province.code must never lose", ({ storage }) => {
  test("is one table that can be restored to any second of 35 days", () => {
    storage.resourceCountIs("AWS::DynamoDB::GlobalTable", 1);
    storage.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      BillingMode: "PAY_PER_REQUEST",
      Replicas: [
        Match.objectLike({
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        }),
      ],
    });
  });

  test("is closed with a key of our own that rotates", () => {
    storage.hasResourceProperties("AWS::KMS::Key", { EnableKeyRotation: true });
    storage.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      Replicas: [Match.objectLike({ SSESpecification: { KMSMasterKeyId: Match.anyValue() } })],
    });
  });

  test("forgets what has expired and tells of every change, before and after", () => {
    storage.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      TimeToLiveSpecification: { AttributeName: TABLE.ttl, Enabled: true },
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
    });
  });

  test("has every index of the contract from the first day", () => {
    const [table] = Object.values(resourcesOf(storage, "AWS::DynamoDB::GlobalTable"));
    const indexes = table?.Properties["GlobalSecondaryIndexes"] as {
      IndexName: string;
      KeySchema: object[];
    }[];
    const expected = Object.entries(TABLE.indexes).map(([name, { hash, range }]) => [name, hash, range]);
    const built = indexes.map(({ IndexName, KeySchema }) => [
      IndexName,
      ...KeySchema.map((key) => (key as { AttributeName: string }).AttributeName),
    ]);
    expect(built).toEqual(expected);
  });

  test("keeps files that nobody outside can see and that are only sent encrypted", () => {
    storage.allResourcesProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
      BucketEncryption: Match.anyValue(),
    });
    storage.allResourcesProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        ]),
      }),
    });
  });
});

describe.each(kept)("a real province, $province.code,", ({ storage }) => {
  test("keeps its table, files and key when the stack goes", () => {
    const precious = ["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::KMS::Key"];
    const policies = precious.flatMap((type) =>
      Object.values(resourcesOf(storage, type)).map(({ DeletionPolicy }) => DeletionPolicy),
    );
    expect(policies).toEqual(["Retain", "Retain", "Retain", "Retain"]);
  });

  test("refuses to have its table deleted", () => {
    storage.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      Replicas: [Match.objectLike({ DeletionProtectionEnabled: true })],
    });
  });
});

test("at least two provinces are real", () => {
  expect(kept.length).toBeGreaterThanOrEqual(2);
});
