import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { monthPlus } from "#shared/domain/money/months.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import { toldTogether, withTold } from "#shared/domain/trials/impact.ts";
import { movesOf, trialOf } from "#shared/domain/trials/running.ts";
import { anArchive } from "#test/support/an-archive.ts";
import type { Figure, Section } from "./figure.ts";
import { aClient } from "./many.ts";

const NOW = "2026-03-09T00:20:00.000Z";
const TODAY = "2026-03-09";
const BOOK = 200;
const SETS = [
  { code: "TIER", content: { cuts: { b: 70 } } },
  { code: "POINTS", content: { pointsScheme: "MULTIPLIER" } },
] as const;
const [FEW, MANY] = [5000, 20_000];
const KILOBYTE = 1024;

/** A change of rules over clients with two years of bills, book by book: what one client costs must not grow with their number, nor what is kept of the trial. */
export async function benchTryRules(): Promise<Section> {
  const figures = SETS.flatMap((set): Figure[] => {
    tried(set, BOOK * 5);
    const [few, many] = [tried(set, FEW), tried(set, MANY)];
    const growth = many.perClient / few.perClient;
    return [
      { what: `${set.code}: ${MANY} clients × 12 months`, value: many.millis, unit: "ms" },
      {
        what: `${set.code}: a client among ${MANY} over one among ${FEW}`,
        value: growth,
        unit: "×",
        bound: { most: 1.5 },
      },
      {
        what: `${set.code}: what is kept of the trial`,
        value: many.bytes / KILOBYTE,
        unit: "KB",
        bound: { most: 64 },
      },
    ];
  });
  const how = `Two rule sets tried over ${MANY} clients by the functions that every step of the job calls, ${BOOK} clients a book, each with 24 bills; reading is left out, for it is one Query a book and one a client.`;
  return { title: "try-rules", how, figures };
}

type Tried = (typeof SETS)[number];

function tried({ code, content }: Tried, count: number) {
  const trying = { before: DEFAULT_RULES, after: rulesWith(DEFAULT_RULES, code, content), today: TODAY };
  const draft = { code, number: 1, version: "v", province: "HN", status: "DRY_RUN" as const };
  let { impact } = trialOf({ draft: { ...draft, content, basedOn: 0 }, before: {}, against: "x", now: NOW });
  const { clients: movers = [] } = movesOf(code);
  const start = performance.now();
  for (let from = 0; from < count; from += BOOK) {
    const told = Array.from({ length: BOOK }, (_, n) => archiveOf(from + n)).map((archive) =>
      toldTogether(movers.map((mover) => mover({ archive, intel: [] }, trying))),
    );
    impact = withTold(impact, toldTogether(told), { clients: BOOK, tasks: 0 });
  }
  const millis = performance.now() - start;
  return { millis, perClient: millis / count, bytes: JSON.stringify(impact).length };
}

function archiveOf(n: number): Archive {
  const facts = { members: n % 900, influence: 1 + (n % 5), growthBp: (n % 60) * 100 - 1500 };
  const client: Client = { ...aClient(n), ...facts, version: "v", inNetworkSince: "2022-05-01" };
  const bills = ["2024", "2025"].map((year) => ({
    ...{ clientId: client.id, year, version: "v", province: "HN" },
    bills: Array.from({ length: 12 }, (_, month) =>
      billOf(monthPlus(`${year}-01`, month + 2), (n % 5000) * 900),
    ),
  }));
  return { ...anArchive({ client }), bills };
}

function billOf(month: string, fen: number) {
  const money = { totalFen: fen, unitPaidFen: fen, memberPaidFen: 0, paidFen: fen };
  return { month, accountId: "acc", ...money, byFamily: {}, discountFen: 0 };
}
