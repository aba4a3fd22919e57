import { checklistOf } from "#shared/domain/ownership/checklist.ts";
import type { HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import { titleOf } from "#shared/domain/ownership/handover-order.ts";
import { creditCode } from "./credit-code.ts";
import { dice } from "./dice.ts";
import { PROVINCE, type SampleStaff } from "./organisation.ts";
import { gridAt } from "./places.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";
import { AREAS, areaOf } from "./towns.ts";

/** Small firms whose manager has gone: the head of the team keeps them until somebody takes them over. */
const LEFT_BEHIND = [
  "鸿运印务",
  "顺安汽配",
  "佳禾食品",
  "永兴五金",
  "百合窗帘",
  "启明文具",
  "同福粮油",
] as const;
const PER_TEAM = 3;

export function unmannedOf(head: SampleStaff, { times }: { times: Times }): SampleClient[] {
  const roll = dice(`unmanned ${head.id}`);
  const area = areaOf(head.unit);
  if (!AREAS.some(({ under }) => under === head.unit)) return [];
  return roll
    .shuffled([...LEFT_BEHIND])
    .slice(0, PER_TEAM)
    .map((brand, n) => {
      const place = area.places[(n * 2) % area.places.length] ?? area.places[0];
      const number = 900_000 + Number(head.employeeNo.slice(2)) * 10 + n;
      return {
        ...{ id: `cli_${head.id.slice(4)}u${n + 1}`, province: PROVINCE, unit: head.unit, owner: head.id },
        ...{
          kind: "GROUP",
          name: `${area.city}${place}${brand}有限公司`,
          shortName: place + brand,
        },
        ...{
          aliases: [brand],
          status: "IN_NETWORK",
          unmanned: true,
          valueClass: "C",
          serviceGrade: "STANDARD",
        },
        ...{ surveyGrade: "STANDARD", riskLevel: "NONE", ownership: "PRIVATE", sizeBand: "SMALL" },
        ...{ uscc: creditCode("company", number), externalRef: `CRM-${number}`, place, ...gridAt(place) },
        ...{
          address: `${area.city}${area.county}${place}${roll.between(1, 188)}号`,
          employees: roll.between(5, 40),
        },
        ...{
          monthlyFen: roll.between(6, 30) * 10_000,
          createdAt: times.minutesAgo(roll.between(200, 900) * 1440),
        },
      } as SampleClient;
    });
}

const GIVER = "stf_sunli";
const RECEIVER = "stf_liuyang";
const CLIENTS = 12;

/** 孙丽 is to go to the city's office: a dozen of her clients wait for 刘洋 to accept them. */
export function handoverOf(
  person: SampleStaff,
  {
    clients,
    staff,
    times,
  }: { clients: readonly SampleClient[]; staff: readonly SampleStaff[]; times: Times },
): Omit<HandoverOrder, "version">[] {
  const to = staff.find(({ id }) => id === RECEIVER);
  const head = staff.find(({ unit, post }) => unit === person.unit && post === "SUPERVISOR");
  if (person.id !== GIVER || to === undefined || head === undefined) return [];
  const given = clients.filter(({ valueClass }) => valueClass !== "A").slice(0, CLIENTS);
  return [
    {
      ...{
        id: "hnd_sample",
        province: PROVINCE,
        unit: to.unit,
        kind: "HANDOVER",
        status: "DRAFT",
        whole: false,
      },
      ...{ from: person.id, fromName: person.name, to: to.id, toName: to.name, reason: "调往市公司支撑中心" },
      ...{
        clientIds: given.map(({ id }) => id),
        pending: [],
        skipped: [],
        tasksMoved: 0,
        title: titleOf(given),
      },
      ...{
        checklist: checklistOf(given, 0),
        by: head.id,
        byName: head.name,
        createdAt: times.minutesAgo(150),
      },
    },
  ];
}
