import { callerOf, covering } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Ports } from "#shared/ports.ts";
import type { Speaker } from "./message.ts";

type Reads = Pick<Ports, "staff" | "units" | "clock">;

/** Who a channel's user is; nobody when the province does not know them or they have left. */
export async function speakerOf(ports: Reads, channel: string, userId: string): Promise<Speaker | undefined> {
  const staff = await ports.staff.findByChat(channel, userId);
  return staff && (await speakerFor(ports, staff));
}

export async function speakerById(ports: Reads, staffId: string): Promise<Speaker | undefined> {
  const staff = await ports.staff.find(staffId);
  return staff && (await speakerFor(ports, staff));
}

async function speakerFor(ports: Reads, staff: Staff): Promise<Speaker | undefined> {
  if (staff.status === "LEFT" || staff.status === "SUSPENDED") return undefined;
  const caller = callerOf(staff, await ports.units.tree());
  return { staff, caller: covering(caller, { staff, now: ports.clock.now() }) };
}
