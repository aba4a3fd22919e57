import { BRANDS, BUSINESSES, type Business, INSTITUTIONS, SURNAMES } from "./client-words.ts";
import { creditCode } from "./credit-code.ts";
import { type Dice, dice } from "./dice.ts";
import { namedClients } from "./named-clients.ts";
import { NETWORK_SERVICE_MANAGER, PROVINCE, type SampleStaff } from "./organisation.ts";
import { gridAt } from "./places.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";
import { type Area, areaOf } from "./towns.ts";

/** A client with the words of its line of business, for titles. */
export interface Known {
  readonly client: SampleClient;
  readonly business: Business;
}

const COMPANIES = 39;
const INDIVIDUALS = 3;
const POTENTIALS = 4;

interface Making {
  readonly manager: SampleStaff;
  readonly area: Area;
  readonly roll: Dice;
  readonly times: Times;
}

/** A manager's book: institutions of his town, by his seat in the team, companies, a few people, a few not yet clients. */
export function bookOf(manager: SampleStaff, { times, seat }: { times: Times; seat?: number }): Known[] {
  const making = { manager, area: areaOf(manager.unit), roll: dice(`clients ${manager.id}`), times };
  const named = namedClients(manager.id);
  const taken = new Set(named.map(({ client }) => client.shortName));
  const made = [...(seat === undefined ? [] : institutions(making, seat)), ...companies(making)].filter(
    ({ client }) => !taken.has(client.shortName ?? ""),
  );
  const people = named.length > 0 ? [] : individuals(making);
  return [...named, ...made, ...people].map(({ client, business }, n) => ({
    business,
    client: whole(client, { ...making, n, business }),
  }));
}

interface Draft {
  readonly client: Partial<SampleClient> & Pick<SampleClient, "name" | "shortName">;
  readonly business: Business;
}

/** Towns are shared by a team: its first manager takes the first town's institutions, and so on. */
function institutions({ area, roll }: Making, seat: number): Draft[] {
  const town = area.towns[seat % area.towns.length] ?? area.towns[0];
  return INSTITUTIONS.map((business) => ({
    business,
    client: {
      name: `${area.city}${area.county}${town}${business.full}`,
      shortName: `${town}${business.short}`,
      place: roll.chance(30) ? roll.pick(area.places) : `${town}路`,
    },
  }));
}

function companies({ manager, area, roll }: Making): Draft[] {
  const order = Number(manager.employeeNo.slice(2));
  return roll
    .shuffled([...BRANDS.keys()])
    .slice(0, COMPANIES)
    .map((brand, n) => {
      const business = BUSINESSES[(brand + order) % BUSINESSES.length] ?? BUSINESSES[0];
      const name = brandFor(brand, Math.floor(order / BUSINESSES.length));
      const home = roll.chance(60) ? area.city.replace("市", "") : "湖南";
      const names = { name: `${home}${name}${business.full}`, shortName: name + business.short };
      const isPotential = n >= COMPANIES - POTENTIALS;
      const client = {
        ...names,
        place: roll.pick(area.places),
        ...(isPotential && { status: "POTENTIAL" as const }),
      };
      return { business, client };
    });
}

/** No two companies of a province are called alike: each manager meets a brand in another line of business. */
function brandFor(brand: number, round: number): string {
  const [first = "", other = ""] = [BRANDS[brand], BRANDS[(brand + round) % BRANDS.length]];
  return first.charAt(0) + other.charAt(1);
}

const GIVEN = [
  "国华",
  "美玲",
  "建平",
  "少云",
  "立新",
  "凤英",
  "长庚",
  "素琴",
  "绍棠",
  "春生",
  "毅夫",
  "晓岚",
] as const;
const TIERS = ["DIAMOND", "GOLD", "SILVER"] as const;
const PERSON: Business = { short: "", full: "", industry: "", topics: ["回访近况"], outage: "" };

function individuals({ roll }: Making): Draft[] {
  return roll
    .shuffled(SURNAMES)
    .slice(0, INDIVIDUALS)
    .map((surname, n) => ({
      business: PERSON,
      client: {
        kind: "INDIVIDUAL" as const,
        name: `${surname}${roll.pick(GIVEN)}`,
        shortName: `${surname}总`,
        individualTier: TIERS[n % TIERS.length] ?? "SILVER",
      },
    }));
}

function whole(
  draft: Draft["client"],
  { manager, area, roll, times, n, business }: Making & { n: number; business: Business },
): SampleClient {
  const isPerson = draft.kind === "INDIVIDUAL";
  const number = Number(manager.employeeNo.slice(2)) * 100 + n;
  const usual = isPerson || draft.status === "POTENTIAL" ? {} : gradesOf(roll);
  const grades = { valueClass: "NONE" as const, serviceGrade: "STANDARD" as const, ...usual, ...draft };
  return {
    ...{ id: `cli_${manager.id.slice(4)}${String(n + 1).padStart(2, "0")}`, province: PROVINCE },
    ...{ unit: manager.unit, owner: manager.id, kind: "GROUP", aliases: [], status: "IN_NETWORK" },
    ...{ surveyGrade: SURVEY[grades.serviceGrade], riskLevel: "NONE", externalRef: `CRM-${number}` },
    ...(isPerson ? {} : { uscc: creditCode(kindOf(business), number), industryCode: business.industry }),
    ...gridAt(draft.place),
    ...(draft.place && { address: `${area.city}${area.county}${draft.place}${roll.between(1, 188)}号` }),
    contact: contactOf(business, roll),
    monthlyFen: monthlyOf(grades.valueClass, roll),
    ...(grades.valueClass === "A" && { networkServiceManager: NETWORK_SERVICE_MANAGER }),
    createdAt: times.minutesAgo(roll.between(200, 900) * 1440),
    ...grades,
  };
}

const SURVEY = { AAA: "GOLD", AA: "SILVER", A: "BRONZE", STANDARD: "STANDARD" } as const;

/** Of a hundred clients 8 are A, 22 B and 70 C. */
function gradesOf(roll: Dice): Pick<SampleClient, "valueClass" | "serviceGrade"> {
  const rolled = roll.between(1, 100);
  if (rolled <= 8) return { valueClass: "A", serviceGrade: roll.chance(60) ? "AAA" : "AA" };
  if (rolled <= 30) return { valueClass: "B", serviceGrade: roll.chance(50) ? "AA" : "A" };
  return { valueClass: "C", serviceGrade: roll.chance(15) ? "A" : "STANDARD" };
}

function kindOf({ industry }: Business): "company" | "institution" | "office" {
  if (industry.startsWith("S")) return "office";
  return /^[PQR]8/.test(industry) ? "institution" : "company";
}

function monthlyOf(valueClass: string, roll: Dice): number {
  const [from, to] = { A: [300, 1200], B: [80, 300] }[valueClass] ?? [6, 80];
  return roll.between(from ?? 6, to ?? 80) * 10_000;
}

const NOON = [{ from: "12:00", to: "14:00" }];
const ROUNDS = [{ from: "08:00", to: "10:30" }];

/** Heads of schools teach in the morning, doctors make their rounds, and nobody is called over lunch. */
function contactOf({ industry }: Business, roll: Dice): NonNullable<SampleClient["contact"]> {
  const surname = roll.pick(SURNAMES);
  const mobile = `139${String(roll.between(0, 99_999_999)).padStart(8, "0")}`;
  const known: Readonly<Record<string, readonly [title: string, hours: typeof NOON]>> = {
    P: [roll.pick(["校长", "主任"]), NOON],
    Q: [roll.pick(["院长", "主任"]), ROUNDS],
    S: [roll.pick(["主任", "所长", "科长"]), NOON],
  };
  const [title, badHours] = known[industry.charAt(0)] ?? [
    roll.pick(["总", "经理", "主管"]),
    roll.chance(40) ? NOON : [],
  ];
  return { name: `${surname}${title}`, mobile, badHours };
}
