import { DescribeTableCommand, DynamoDBClient, ResourceNotFoundException } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { localClient } from "./dynamo-local.ts";
import { createTable } from "./local-table.ts";

/** Where the table is, and how the stack's own functions find it. */
export interface Place {
  readonly client: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly table: string;
  readonly province: string;
  /** Absent for the cloud's own. */
  readonly endpoint: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
}

const TABLE = "Dake";
const PROVINCE = "HN";
const REGION = "cn-north-1";

export class NoTable extends Error {
  override readonly name = "NoTable";
  readonly table: string;

  constructor(table: string, options: ErrorOptions) {
    super(`there is no table ${table}`, options);
    this.table = table;
  }
}

/** The engine of this folder. */
export function ownPlace({ endpoint, accessKey }: { endpoint: string; accessKey: string }): Place {
  const credentials = { accessKeyId: accessKey, secretAccessKey: accessKey };
  return {
    client: localClient({ endpoint, accessKey }),
    streams: new DynamoDBStreamsClient({ endpoint, region: REGION, credentials }),
    table: TABLE,
    province: PROVINCE,
    endpoint,
    variables: {
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: accessKey,
      AWS_SECRET_ACCESS_KEY: accessKey,
      TABLE_NAME: TABLE,
      PROVINCE,
    },
  };
}

/** Another engine, or AWS itself with TABLE_NAME: the SDK's own variables say where and as whom. */
export function givenPlace(variables: Readonly<Record<string, string | undefined>>): Place | undefined {
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint, TABLE_NAME: named, PROVINCE: province = PROVINCE } = variables;
  if (endpoint === undefined && named === undefined) return undefined;
  const table = named ?? TABLE;
  return {
    client: new DynamoDBClient({}),
    streams: new DynamoDBStreamsClient(endpoint === undefined ? {} : { endpoint }),
    table,
    province,
    endpoint,
    variables: { TABLE_NAME: table, PROVINCE: province },
  };
}

/** An engine of one's own gets its table; in the cloud the storage stack makes it, and it is there or not. */
export async function mustHaveTable({ client, table, endpoint }: Place): Promise<void> {
  if (endpoint !== undefined) return void (await createTable(client, table, { streams: false }));
  try {
    await client.send(new DescribeTableCommand({ TableName: table }));
  } catch (error) {
    if (error instanceof ResourceNotFoundException) throw new NoTable(table, { cause: error });
    throw error;
  }
}
