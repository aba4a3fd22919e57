import { addDays, type Day, dayOf, instantAt } from "#shared/domain/calendar/day.ts";
import { firstWorkdayOfMonth, workdaysLater } from "#shared/domain/calendar/reviews.ts";
import type { Discount } from "#shared/domain/discounts/discount.ts";
import { leakOf } from "#shared/domain/discounts/leak.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";

/** Discounts near their end, unit by unit (DC-10), and on a month's first working day what leaks (DC-11). */
export async function settleDiscounts(night: Night): Promise<Progress> {
  const units = await night.ports.units.tree();
  const each = async (code: string) => {
    await settleUnit(night, code);
    const unit = units.find((one) => one.code === code);
    if (unit !== undefined) await tellLeaks(night, unit);
  };
  return await onceADay(night, { job: "settle-discounts", among: units.map(({ code }) => code), each });
}

/** So long after its end one that was missed is still looked at. */
const LOOK_BACK = 30;

async function settleUnit(night: Night, unit: string): Promise<void> {
  const { ports } = night;
  const { remindDays } = (await ports.rules.current()).discount;
  const today = dayOf(ports.clock.now());
  const days = { from: addDays(today, -LOOK_BACK), to: addDays(today, Math.max(...remindDays)) };
  for (const discount of await ports.archives.discountsEnding(unit, days)) await settleOne(night, discount);
}

/** One that has gone meanwhile, or whose manager has, is left for the next night. */
async function settleOne({ ports, caller }: Night, { id, clientId }: Discount): Promise<void> {
  try {
    const { settleDiscount } = await import("#shared/use-cases/discounts/settle-discount.ts");
    const on = dayOf(ports.clock.now());
    const call = { ports, caller };
    const ends = { clientId, discountId: id };
    const settled = await perform(settleDiscount, { ...call, message: `discount ${id} ${on}`, input: ends });
    const { owner, title, dueAt, isDue } = settled;
    const reason = { owner, clientId, type: "CONTRACT", source: "REMINDER", subjectId: id } as const;
    const input = { ...reason, title, dueAt, isCleared: !isDue };
    await perform(raiseTask, { ...call, message: `discount end ${id} ${on}`, input });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Once a month the head of a unit is told how many there are; `quote-discount` lists them. */
async function tellLeaks({ ports, caller }: Night, { code, head }: Unit): Promise<void> {
  const today = dayOf(ports.clock.now());
  const calendar = await ports.rules.calendar();
  if (head === undefined || today !== firstWorkdayOfMonth(calendar, today)) return;
  const count = await leaksIn(ports, code);
  const input = {
    owner: head,
    subjectId: `leaks ${code}`,
    isCleared: count === 0,
    ...leakTask(count, today),
  };
  const dueAt = instantAt(workdaysLater(calendar, today, LEAK_WORKDAYS), "18:00");
  await perform(raiseTask, {
    ...{ ports, caller, message: `leaks ${code} ${today}` },
    input: { ...input, dueAt, type: "OTHER", source: "REMINDER" },
  });
}

const LEAK_WORKDAYS = 5;

function leakTask(count: number, today: Day) {
  return {
    title: `核查${Number(today.slice(5, 7))}月折扣异常客户${count}家`,
    detail: "发“折扣异常名单”看明细",
  };
}

async function leaksIn({ staff, clients, rules }: Night["ports"], unit: string): Promise<number> {
  const { discount } = await rules.current();
  let count = 0;
  for (const { id } of await staff.listByUnit(unit))
    count += (await clients.lines(id)).filter((line) => leakOf(line, discount) !== undefined).length;
  return count;
}
