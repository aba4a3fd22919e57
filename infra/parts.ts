import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Province } from "#shared/contracts/province.ts";
import type { ApiEndpoint } from "./api-endpoint.ts";
import type { ChatEndpoint } from "./chat-endpoint.ts";
import type { Imports } from "./imports.ts";
import type { Pictures } from "./pictures.ts";
import type { DigestQueue, MoveQueue } from "./queues.ts";
import type { Schedules } from "./schedules.ts";
import type { ServiceFunction } from "./service-function.ts";
import type { Streams } from "./streams.ts";

/** All that is watched. */
export interface Parts {
  readonly province: Province;
  readonly table: TableV2;
  readonly chat: ChatEndpoint;
  readonly api: ApiEndpoint;
  readonly pictures: Pictures;
  readonly digests: DigestQueue;
  readonly moves: MoveQueue;
  readonly imports: Imports;
  readonly schedules: Schedules;
  readonly streams: Streams;
}

export function functionsOf({
  chat,
  api,
  pictures,
  digests,
  moves,
  imports,
  schedules,
  streams,
}: Parts): ServiceFunction[] {
  return [
    chat.receiveMessage,
    api.serveApi,
    pictures.drawPicture,
    schedules.planDigests,
    schedules.settleNight,
    schedules.gatherFacts,
    digests.sendDigest,
    streams.projectChanges,
    streams.tellPeople,
    digests.redrive,
    moves.moveClients,
    imports.importFile,
  ];
}

/** By the word that an alarm and the dashboard call them. */
export function deadLettersOf({ digests, moves, imports, schedules, streams }: Parts) {
  return {
    digests: digests.dead,
    moves: moves.dead,
    imports: imports.dead,
    schedules: schedules.dead,
    changes: streams.dead,
  };
}
