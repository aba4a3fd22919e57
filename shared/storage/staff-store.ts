import type { RulesStore } from "#shared/ports/house.ts";
import type { StaffStore } from "#shared/ports/people.ts";
import type { Item, Key, Table } from "#shared/ports/table.ts";
import { asked } from "./index-places.ts";
import { keys } from "./keys.ts";
import { changesBetween, lying } from "./shape.ts";
import { readStaff, readWay, slotOf, staffItems, USUAL_SLOT } from "./staff-item.ts";

export function staffStore(
  table: Pick<Table, "get" | "queryIndex">,
  rules: Pick<RulesStore, "current">,
): StaffStore {
  const find: StaffStore["find"] = async (id) => {
    const item = await table.get(keys.staff(id));
    return item && readStaff(item);
  };
  const follow = async (way: Key) => {
    const item = await table.get(way);
    return item && (await find(readWay(item)));
  };
  const inSlot = async (slot: string): Promise<Item[]> =>
    (await Promise.all(asked.digestSlots(slot).map((range) => table.queryIndex("byDay", range)))).flat();
  return {
    find,
    findByEmployeeNo: async (employeeNo) => await follow(keys.employeeNo(employeeNo)),
    findByChat: async (channel, userId) => await follow(keys.chat(channel, userId)),
    listByUnit: async (unit) => (await table.queryIndex("byUnit", asked.staffOfUnit(unit))).map(readStaff),
    async listByDigestSlot(slot) {
      const { notify } = await rules.current();
      const slots = slotOf(notify.digestAt) === slot ? [slot, USUAL_SLOT] : [slot];
      return (await Promise.all(slots.map(inSlot))).flat().map(readStaff);
    },
    put(before, after) {
      const lies = before === undefined ? [] : lying(staffItems(before), before.version);
      return changesBetween(lies, staffItems(after));
    },
  };
}
