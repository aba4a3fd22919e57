import { minuteOfDay } from "#shared/domain/calendar/day.ts";
import { type Covering, Staff } from "#shared/domain/people/staff.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { type Fields, instant, list, nested, plain, unlessEmpty } from "./fields.ts";
import { places } from "./index-places.ts";
import { ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

type NewStaff = Omit<Staff, "version">;
type Kept = Omit<Staff, "id" | "province" | "version" | "unit">;

/** Where those lie who keep to the province's own time, whatever it is. */
export const USUAL_SLOT = "usual";
const QUARTER = 15;

const NOTIFY: Fields<Staff["notify"]> = {
  digestAt: plain("a"),
  digest: plain("d", "on"),
  daysOff: plain("o", "critical"),
};

const COVERING: Fields<Covering> = {
  absence: plain("i"),
  owner: plain("o"),
  name: plain("n"),
  from: instant("f"),
  to: instant("t"),
};

/** The unit is the item's place in `byUnit`. */
const person = shape<Kept>({
  type: "staff",
  fields: {
    name: plain("n"),
    employeeNo: plain("e"),
    post: plain("p"),
    status: plain("st", "ACTIVE"),
    language: plain("l", "zh"),
    mobile: plain("m"),
    hiredOn: plain("h"),
    certGrade: plain("cg"),
    certValidTo: plain("cv"),
    abilities: unlessEmpty("ab"),
    capacityPoints: plain("cp"),
    gridIds: unlessEmpty("gi"),
    skillCodes: unlessEmpty("sk"),
    covering: list("co", COVERING),
    externalRef: plain("xr"),
    chat: unlessEmpty("c"),
    addresses: plain("ad"),
    notify: nested("y", NOTIFY),
  },
});
const pointer = shape<{ to: string }>({ type: "who", fields: { to: plain("to") } });

/** The person first, then everything that leads to him or her. */
export function staffItems(staff: NewStaff): Attributes[] {
  const { id, province, employeeNo, chat } = staff;
  const ways = [
    keys.employeeNo(employeeNo),
    ...Object.entries(chat).map(([channel, user]) => keys.chat(channel, user)),
  ];
  return [personItem(staff), ...ways.map((key) => pointer.write({ key, province }, { to: id }))];
}

export function readStaff(item: Item): Staff {
  const { un: unit } = item;
  return Staff.parse({ ...person.read(item), id: ownerIn(item), unit });
}

export function readWay(item: Item): string {
  const { to } = pointer.read(item);
  return String(to);
}

/** The quarter of an hour that a time falls into: 07:40 is in 07:30. */
export function slotOf(time: string): string {
  const minute = Math.floor(minuteOfDay(time) / QUARTER) * QUARTER;
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function personItem(staff: NewStaff): Attributes {
  const at = { key: keys.staff(staff.id), province: staff.province };
  return { ...person.write(at, staff), ...places.staffOfUnit(staff.unit), ...slotPlace(staff) };
}

function slotPlace({ id, status, notify }: NewStaff) {
  if (notify.digest === "off" || status === "SUSPENDED" || status === "LEFT") return {};
  const { digestAt } = notify;
  return places.digestSlot(digestAt === undefined ? USUAL_SLOT : slotOf(digestAt), id);
}
