import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { dayByDay } from "./day-by-day.ts";
import type { Night, Progress } from "./night.ts";
import { sideBySide } from "./side-by-side.ts";

/** Points on which a day has come: pending ones become spendable, ended ones go, accounts whose notice is over close. */
export async function settlePoints(night: Night): Promise<Progress> {
  const { ports, caller } = night;
  const now = ports.clock.now();
  const settle = async (clientId: string) => {
    const { settlePoints: settleOne } = await import("#shared/use-cases/points/settle-points.ts");
    await perform(settleOne, {
      ports,
      caller,
      message: `settle points ${clientId} ${now}`,
      input: { clientId },
    });
  };
  const each = async (day: Day) => {
    await sideBySide(await ports.points.listDue(day), settle);
    return "";
  };
  return await dayByDay(night, { job: "settle-points", upTo: dayOf(now), each });
}
