import { plain, type Turn } from "#bot/command.ts";
import { changeWords } from "#bot/phrases/field-words.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { carePlan } from "#shared/domain/clients/care-plan.ts";
import { productName } from "#shared/domain/contracts/catalogue.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { ClientShown } from "#shared/use-cases/clients/show-client.ts";
import { arrearsLine } from "./client-card.ts";
import { segmentSection } from "./segment-section.ts";
import { factsOf, told } from "./told.ts";

type View = Pick<Turn, "say" | "now" | "language" | "rules">;

/** A part of the card on demand; the others are on the card itself. */
export function sectionCard(section: string, shown: ClientShown, view: View): Reply | undefined {
  const lines = SECTIONS[section]?.(shown, view);
  if (lines === undefined) return undefined;
  const heading = view.say.archive.sections[section as keyof typeof view.say.archive.sections];
  const name = shown.archive.client.shortName;
  const title = `${name}${view.language === "zh" ? "" : ". "}${heading}`;
  if (lines.length === 0) return plain([title, view.say.archive.nothingHere].join("\n"));
  return told({ title, parts: [{ lines: factsOf(lines, view.say) }] }, view.say);
}

const MONTHS = 12;

const SECTIONS: Readonly<Record<string, (shown: ClientShown, view: View) => string[]>> = {
  bills: (shown, view) => {
    const money = (fen: number) => moneyWords(fen, view.language);
    const arrears = arrearsLine(shown, view);
    const bills = shown.archive.bills
      .flatMap((year) => year.bills)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1))
      .slice(0, MONTHS)
      .map(({ month, totalFen, unitPaidFen, paidFen }) => {
        const open = totalFen > paidFen ? money(totalFen - paidFen) : undefined;
        const said = view.say.time.month(month, view.now);
        return view.say.archive.bill({
          month: said,
          total: money(totalFen),
          unitPaid: money(unitPaidFen),
          open,
        });
      });
    return arrears === "" ? bills : [arrears, ...bills];
  },
  products: ({ archive: { subscriptions } }, { say, now, language }) =>
    subscriptions.map(({ productCode, qty, priceFen, startedOn }) =>
      say.archive.product(
        productName(productCode, language),
        qty,
        moneyWords(priceFen, language),
        say.time.day(startedOn, now),
      ),
    ),
  segments: ({ archive }, view) => segmentSection(archive, view),
  needs: ({ archive: { needs, promises } }, { say, now }) => [
    ...needs.map(({ text }) => text),
    ...promises.map(({ text, dueOn }) => `${text}${say.words.aside(say.time.day(dueOn, now))}`),
  ],
  care: ({ archive }, { say, now, rules }) =>
    carePlan(archive, { today: dayOf(now), days: rules.cadence.careDays }).map(
      ({ on, kind, what }) => `${say.time.day(on, now)}${say.words.gap}${say.archive.care[kind](what ?? "")}`,
    ),
  family: ({ family }) => [
    ...(family?.parent ? [`↑ ${family.parent.name}`] : []),
    ...(family?.branches ?? []).map(({ name }) => `↓ ${name}`),
  ],
};

/** The changes of a client's fields, the newest first. */
export function historyCard(
  { archive: { client }, history = [] }: ClientShown,
  { from, size, view }: { from: number; size: number; view: View },
): { reply: Reply; next: number | undefined } {
  const { say, language, now } = view;
  const page = history.slice(from - 1, from - 1 + size);
  if (history.length === 0) return { reply: plain(say.archive.noHistory(client.shortName)), next: undefined };
  const lines = page.map(({ byName, at, source, ...change }) =>
    say.archive.historyLine({
      change: changeWords(change, language),
      by: byName,
      when: say.time.day(dayOf(at), now),
      source: source && say.archive.sourceWord(source),
    }),
  );
  const more = history.length - (from - 1) - page.length;
  const title = say.archive.historyHeading(client.shortName);
  const reply = { ...told({ title, parts: [{ lines: factsOf(lines, say) }] }, say), more };
  return { reply, next: more > 0 ? from + page.length : undefined };
}
