import { Stack, type StackProps } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Province } from "#shared/contracts/province.ts";
import { Alarms } from "./alarms.ts";
import { ApiEndpoint } from "./api-endpoint.ts";
import { ChatEndpoint } from "./chat-endpoint.ts";
import { overview } from "./dashboard.ts";
import { Imports } from "./imports.ts";
import { Pictures } from "./pictures.ts";
import { DigestQueue, MoveQueue } from "./queues.ts";
import { Schedules } from "./schedules.ts";
import { Streams } from "./streams.ts";

interface ServiceProps extends StackProps {
  readonly province: Province;
  readonly table: TableV2;
  readonly files: Bucket;
}

/** What can be rebuilt at any time: its doors, its queues, its clock, and who is told when they fail. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { province, table, files, ...props }: ServiceProps) {
    super(scope, id, props);
    const chat = new ChatEndpoint(this, { province, table, files });
    const api = new ApiEndpoint(this, { province, table, files, chat });
    const pictures = new Pictures(this, { province, table, chat });
    const digests = new DigestQueue(this, { province, table });
    const schedules = new Schedules(this, { province, table, files, digests: digests.queue });
    const moves = new MoveQueue(this, { province, table });
    const imports = new Imports(this, { province, table, files });
    const streams = new Streams(this, { province, table, moves: moves.queue, imports: imports.queue });
    const parts = { province, table, chat, api, pictures, digests, schedules, moves, imports, streams };
    new Alarms(this, parts);
    overview(this, parts);
  }
}
