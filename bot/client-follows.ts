import type { Client } from "#shared/domain/clients/client.ts";
import type { Ports } from "#shared/ports.ts";
import { followClient } from "./follow-client.ts";
import { lifeFollows } from "./life-follows.ts";
import { pointsFollow } from "./points-follow.ts";
import { raiseMapGap } from "./raise-map-gap.ts";

type House = Parameters<typeof raiseMapGap>[0] & Pick<Ports, "archives" | "points">;

/** All that follows from a change of a client, each of it as good when it is done twice. */
export async function clientFollows(
  ports: House,
  change: { readonly before: Client | undefined; readonly after: Client },
): Promise<void> {
  await followClient(ports, change);
  await raiseMapGap(ports, change);
  await lifeFollows(ports, change);
  await pointsFollow(ports, change);
}
