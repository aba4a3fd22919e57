import { Stack, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { ServiceFunction } from "./service-function.ts";

interface FileRights {
  readonly files: Bucket;
  readonly may: readonly (keyof typeof ACTIONS)[];
  /** Only what lies there: `imports/`. */
  readonly under?: string;
}

/** A link that a function signs opens what the function may read. */
const ACTIONS = {
  read: ["s3:GetObject"],
  write: ["s3:PutObject", "s3:DeleteObject"],
} as const;
const KEY_ACTIONS = { read: ["kms:Decrypt"], write: ["kms:GenerateDataKey"] } as const;

/** Lets a function keep files in the bucket of the province, and tells it where that is. */
export function letKeepFiles(user: ServiceFunction, { files, may, under = "" }: FileRights): void {
  const storage = Stack.of(files);
  const bucket = storage.exportValue(files.bucketArn);
  const objects = `${bucket}/${under}*`;
  user.addEnvironment("FILES_BUCKET", files.bucketName);
  const actions = may.flatMap((right) => ACTIONS[right]);
  user.addToRolePolicy(new PolicyStatement({ actions, resources: [objects] }));
  user.addToRolePolicy(new PolicyStatement({ actions: ["s3:ListBucket"], resources: [bucket] }));
  if (files.encryptionKey) {
    const onKey = may.flatMap((right) => KEY_ACTIONS[right]);
    user.addToRolePolicy(new PolicyStatement({ actions: onKey, resources: [files.encryptionKey.keyArn] }));
  }
  const { "Fn::ImportValue": name } = storage.resolve(bucket) as { "Fn::ImportValue": string };
  Validations.of(user.role ?? user).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${name}/${under}*]`,
    reason: "The objects of this one bucket: their names are made while the province works.",
  });
}
