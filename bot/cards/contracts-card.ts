import type { Turn } from "#bot/command.ts";
import type { Day } from "#shared/domain/calendar/day.ts";
import type { ContractLine } from "#shared/domain/contracts/ending.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Contracts } from "#shared/use-cases/contracts/list-contracts.ts";
import { besides } from "./besides.ts";

interface View extends Pick<Turn, "say" | "now"> {
  readonly from: number;
  readonly size: number;
}
type Ending = Extract<Contracts, { kind: "ending" }>;
type OfClient = Extract<Contracts, { kind: "client" }>;

const PLAIN = { items: [], more: 0, actions: [], chips: [], image: null };

/** What ends, by class and day; a line's number is its client. */
export function endingCard(
  { from: first, to, contracts }: Ending,
  view: View,
): { reply: Reply; shown: Shown[]; nextFrom: number | undefined } {
  const { say, now, from, size } = view;
  const { contracts: words, time } = say;
  if (contracts.length === 0)
    return {
      reply: { ...PLAIN, text: words.nothingEnding(time.day(to, now)) },
      shown: [],
      nextFrom: undefined,
    };
  const lines = contracts
    .map((line, index) => ({ n: index + 1, line, words: lineWords(line, view) }))
    .slice(from - 1, from - 1 + size);
  const last = lines.at(-1)?.n ?? 0;
  const more = contracts.length - last;
  const heading = words.ending({
    ...(first && { from: time.day(first, now) }),
    ...{ to: time.day(to, now), count: contracts.length, classes: classesOf(contracts, view) },
  });
  const text = [
    heading,
    ...lines.map((each) => `${each.n} ${each.words}`),
    ...(more > 0 ? [say.today.rest(more)] : []),
  ];
  const items = lines.map(({ n, line: { id, clientName: title }, words: said }) => ({
    ...{ n, id, title, meta: besides(title, said) },
  }));
  const name = lines[0]?.line.clientName ?? "";
  const chips = [...(more > 0 ? [say.house.all] : []), words.chips.offers(name), words.chips.contracts(name)];
  return {
    reply: { ...PLAIN, text: text.join("\n"), title: heading, items, more, chips },
    shown: lines.map(shownOf),
    nextFrom: more > 0 ? last + 1 : undefined,
  };
}

function classesOf(contracts: readonly ContractLine[], { say }: View): string[] {
  const classes = [...new Set(contracts.map(({ valueClass }) => valueClass))];
  return classes.map((one) =>
    say.contracts.inClass(one, contracts.filter(({ valueClass }) => valueClass === one).length),
  );
}

/** All open contracts of one client with their terms, and the last that are over (seed G13.1, G2.10). */
export function clientContractsCard(
  { client, contracts, past }: OfClient,
  view: Omit<View, "from" | "size">,
): Reply {
  const { say, now } = view;
  const { contracts: words, time } = say;
  const name = client.shortName;
  const heading = contracts.length === 0 ? words.noneOf(name) : words.ofClient(name, contracts.length);
  const lines = contracts.flatMap((contract, index) => [
    `${index + 1} ${lineWords(contract, view, true)}`,
    ...termsOf(contract, view).map((line) => `   ${line}`),
  ]);
  const over = past.map(({ no, endsOn, status }) =>
    words.pastLine(no, time.day(endsOn, now), words.state(status)),
  );
  const text = [heading, ...lines, ...(over.length > 0 ? [words.past(over)] : [])].join("\n");
  const items = contracts.map((contract, index) => ({
    ...{ n: index + 1, id: contract.id, title: titleOf(contract, view) },
    meta: [
      besides(titleOf(contract, view), lineWords(contract, view, true)),
      ...termsOf(contract, view),
    ].join("\n"),
  }));
  const chips = [words.chips.offers(name), words.chips.visit(name)];
  const note = over.length > 0 ? { note: words.past(over) } : {};
  return { ...PLAIN, text, items, title: heading, chips, ...note };
}

function termsOf(contract: OfClient["contracts"][number], { say, now }: Pick<View, "say" | "now">): string[] {
  const { contracts: words, words: said, time } = say;
  const { signedOn, noticeDays, autoRenew, instalments, clauses } = contract;
  const day = (of: Day) => time.day(of, now);
  const paid = instalments.map(({ dueOn, amountFen, paidOn }) =>
    words.instalment({ day: day(dueOn), money: said.money(amountFen), paid: paidOn !== undefined }),
  );
  const terms = words.terms({
    ...(signedOn && { signedOn: day(signedOn) }),
    ...(noticeDays !== undefined && { noticeDays }),
    autoRenew,
  });
  return [
    terms,
    ...(paid.length > 0 ? [words.instalments(paid)] : []),
    ...(clauses.length > 0 ? [words.clauses(clauses.map(words.clause))] : []),
  ];
}

function lineWords(line: ContractLine, { say, now }: Pick<View, "say" | "now">, isOfOne = false): string {
  const { contracts: words, words: said, time } = say;
  const { instalment, amountFen, endsOn } = line;
  return words.line({
    ...(isOfOne ? {} : { client: line.clientName, valueClass: line.valueClass }),
    ...{ title: titleOf(line, { say }), no: line.no, day: time.day(endsOn, now), daysLeft: line.daysLeft },
    ...{ state: words.state(line.status), autoRenew: line.autoRenew, inDispute: line.inDispute },
    money: amountFen === undefined ? undefined : said.money(amountFen),
    instalment: instalment && {
      ...{ day: time.day(instalment.dueOn, now), money: said.money(instalment.amountFen) },
      isLate: instalment.dueOn < now.slice(0, 10),
    },
  });
}

function titleOf({ title, kind }: ContractLine, { say }: Pick<View, "say">): string {
  return title ?? say.contracts.kind(kind);
}

function shownOf({ n, line }: { n: number; line: ContractLine }): Shown {
  return { n, id: line.clientId, owner: line.owner, kind: "client", title: line.clientName };
}
