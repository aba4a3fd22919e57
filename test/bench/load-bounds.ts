/** The clients that each function uses, as few of their commands as it takes. */
const TABLE = `
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
export const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const commands = [DeleteCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand];`;
const PARAMETER = `
import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
export const parameters = new SSMClient({});
export const parameter = GetParameterCommand;`;
const SEND = `
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
export const queue = new SQSClient({});
export const send = SendMessageBatchCommand;`;
const REDRIVE = `${SEND}
export { DeleteMessageBatchCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";`;

const FILES = `
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
export const files = new S3Client({});
export const parts = [DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, getSignedUrl];`;

interface Bounds {
  readonly bare: string;
  /** Times the bare bundle: over the SDK as it comes, and with the same stand-ins. */
  readonly load: { readonly asItComes: number; readonly likeForLike: number };
  readonly size: { readonly asItComes: number; readonly likeForLike: number };
}

/** What is above the goal is kept from growing; the page says why. A time differs by a tenth from one run to the next. */
export const FUNCTIONS: Readonly<Record<string, Bounds>> = {
  redrive: {
    bare: REDRIVE,
    load: { asItComes: 1.0, likeForLike: 1.75 },
    size: { asItComes: 0.85, likeForLike: 1.65 },
  },
  "plan-digests": {
    bare: TABLE + SEND,
    load: { asItComes: 1.35, likeForLike: 2.1 },
    size: { asItComes: 1.15, likeForLike: 1.95 },
  },
  "project-changes": {
    bare: TABLE + SEND,
    load: { asItComes: 1.45, likeForLike: 2.25 },
    size: { asItComes: 1.3, likeForLike: 2.25 },
  },
  "move-clients": {
    bare: TABLE + SEND,
    load: { asItComes: 1.5, likeForLike: 2.35 },
    size: { asItComes: 1.3, likeForLike: 2.25 },
  },
  "draw-picture": {
    bare: TABLE,
    load: { asItComes: 1.4, likeForLike: 2.3 },
    size: { asItComes: 1.3, likeForLike: 2.35 },
  },
  "send-digest": {
    bare: TABLE + PARAMETER,
    load: { asItComes: 1.4, likeForLike: 2.25 },
    size: { asItComes: 1.3, likeForLike: 2.1 },
  },
  "tell-people": {
    bare: TABLE + PARAMETER,
    load: { asItComes: 1.4, likeForLike: 2.1 },
    size: { asItComes: 1.25, likeForLike: 1.95 },
  },
  "settle-night": {
    bare: TABLE + FILES,
    load: { asItComes: 1.6, likeForLike: 2.2 },
    size: { asItComes: 1.4, likeForLike: 1.9 },
  },
  "gather-facts": {
    bare: TABLE + FILES,
    load: { asItComes: 1.35, likeForLike: 1.9 },
    size: { asItComes: 1.25, likeForLike: 1.7 },
  },
  "import-file": {
    bare: TABLE + FILES + SEND + PARAMETER,
    load: { asItComes: 1.65, likeForLike: 2.25 },
    size: { asItComes: 1.6, likeForLike: 2.05 },
  },
  "serve-api": {
    bare: TABLE + FILES,
    load: { asItComes: 1.7, likeForLike: 2.3 },
    size: { asItComes: 1.55, likeForLike: 2.1 },
  },
  "receive-message": {
    bare: TABLE + FILES + PARAMETER,
    load: { asItComes: 4.0, likeForLike: 5.3 },
    size: { asItComes: 5.0, likeForLike: 6.5 },
  },
};
