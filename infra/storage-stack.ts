import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { Key } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { TABLE } from "#shared/contracts/table.ts";

interface StorageProps extends StackProps {
  readonly province: Province;
}

/** What must never be lost: the table, the files and the key that both are closed with. */
export class StorageStack extends Stack {
  readonly table: TableV2;
  readonly files: Bucket;

  constructor(scope: Construct, id: string, { province, ...props }: StorageProps) {
    super(scope, id, { ...props, terminationProtection: isKept(province) });
    const removalPolicy = isKept(province) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const key = new Key(this, "Key", {
      alias: `dake/${province.code}`,
      description: `Dake ${province.code}: table and files`,
      enableKeyRotation: true,
      removalPolicy,
    });
    this.table = tableOf(this, { key, removalPolicy });
    this.files = filesOf(this, { key, removalPolicy });
    new CfnOutput(this, "TableName", { value: this.table.tableName });
  }
}

interface Kept {
  readonly key: Key;
  readonly removalPolicy: RemovalPolicy;
}

function isKept({ removal }: Province): boolean {
  return removal === "retain";
}

function tableOf(scope: Construct, { key, removalPolicy }: Kept): TableV2 {
  return new TableV2(scope, "Table", {
    partitionKey: text(TABLE.partitionKey),
    sortKey: text(TABLE.sortKey),
    globalSecondaryIndexes: indexes(),
    billing: Billing.onDemand(),
    timeToLiveAttribute: TABLE.ttl,
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    encryption: TableEncryptionV2.customerManagedKey(key),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: removalPolicy === RemovalPolicy.RETAIN,
    removalPolicy,
  });
}

/** All indexes are there from the first day: adding one to a full table takes hours. */
function indexes(): GlobalSecondaryIndexPropsV2[] {
  return Object.entries(TABLE.indexes).map(([indexName, { hash, range, projection }]) => ({
    indexName,
    partitionKey: text(hash),
    sortKey: text(range),
    ...(projection === "ALL"
      ? { projectionType: ProjectionType.ALL }
      : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }),
  }));
}

function text(name: string) {
  return { name, type: AttributeType.STRING };
}

/** Imports and exports; a version that was replaced stays for a quarter of a year. */
function filesOf(scope: Construct, { key, removalPolicy }: Kept): Bucket {
  const closed = {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    removalPolicy,
  };
  const accessLogs = new Bucket(scope, "FileAccessLogs", {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(365), noncurrentVersionExpiration: Duration.days(1) }],
  });
  Validations.of(accessLogs).acknowledge({
    id: "AwsSolutions-S1",
    reason: "This bucket is where the access logs go; logging it would log itself.",
  });
  const files = new Bucket(scope, "Files", {
    ...closed,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    serverAccessLogsBucket: accessLogs as IBucket,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(90),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
      { prefix: "imports/", expiration: Duration.days(30) },
      // Taken away within the hour, or asked for again: whole files of clients lie nowhere for long.
      { prefix: "exports/", expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1) },
      // Every night makes the facts anew: nobody wants those of a night that is gone.
      { prefix: "facts/", noncurrentVersionExpiration: Duration.days(1) },
    ],
  });
  // Said on the bucket itself: the library would bring a function of its own for it.
  (files.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  return files;
}
