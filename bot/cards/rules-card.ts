import { plain, type Turn } from "#bot/command.ts";
import { ruleChange, ruleLine } from "#bot/phrases/rule-words.ts";
import { setName } from "#bot/phrases/set-name.ts";
import type { VersionWords } from "#bot/phrases/zh/rules.ts";
import type { Part, Reply } from "#shared/domain/conversation/reply.ts";
import { isRecord } from "#shared/domain/rules/difference.ts";
import { labelled, labelledChanges } from "#shared/domain/rules/labels/labelled.ts";
import type { RulesSeen, SetSeen, VersionSeen } from "#shared/use-cases/rules/show-rules.ts";
import { factsOf, plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now" | "language">;

/** Every set with its version; a number or a name leads to one. */
export function setsCard({ sets }: RulesSeen, view: View): Reply {
  const { say } = view;
  const items = sets.map((set, at) => ({
    n: at + 1,
    id: set.code,
    title: setName(set.code, view.language),
    meta: standingOf(set, view),
  }));
  const lines = items.map(({ n, title, meta }) => `${n} ${title}${say.words.aside(meta)}`);
  const lead = say.rules.sets(sets.length);
  const [points = "", sla = ""] = ["POINTS", "SLA"].map((code) =>
    say.rules.chips.set(setName(code, view.language)),
  );
  return { ...plain([lead, ...lines].join("\n"), [points, sla]), title: lead, items };
}

function standingOf({ number, since, changed, next, isDrafted }: SetSeen, { say, now }: View): string {
  const version = `${say.rules.version(number, since && say.time.day(since, now))}${say.rules.changed(changed)}`;
  const coming = next ? [say.rules.next(next.number, say.time.day(next.from, now))] : [];
  return [version, ...coming, ...(isDrafted ? [say.rules.drafted] : [])].join("；");
}

interface Page extends View {
  readonly from: number;
  readonly size: number;
}

/** One set: whose it is, what is otherwise than the default, and its values by the page. */
export function setCard(
  { sets: [seen], one }: RulesSeen,
  { from, size, ...view }: Page,
): { readonly reply: Reply; readonly nextFrom: number | undefined } {
  const { say, language } = view;
  if (seen === undefined || one === undefined) return { reply: plain(""), nextFrom: undefined };
  const values = labelled(seen.code, one.set).map((value) => ruleLine(value, language));
  const page = values.slice(from - 1, from - 1 + size);
  const left = values.length - (from - 1) - page.length;
  const parts = [
    ...(from > 1 ? [] : headOf(seen, one, view)),
    { ...(values.length > 0 && from === 1 && { heading: say.rules.values }), lines: factsOf(page, say) },
  ];
  const title = say.rules.heading(setName(seen.code, language), standingOf(seen, view));
  const reply = told({ title, parts, chips: [say.rules.chips.list] }, say);
  const text = [reply.text, ...(left > 0 ? [say.rules.more(left)] : [])].join("\n");
  return {
    reply: { ...reply, text, more: left },
    nextFrom: left > 0 ? from + page.length : undefined,
  };
}

function headOf(seen: SetSeen, one: NonNullable<RulesSeen["one"]>, { say, language }: View): Part[] {
  const changes = labelledChanges(seen.code, { before: one.byDefault, after: one.set });
  const lines = changes.map((change) => ruleChange(change, language));
  const isCalendar = seen.code === "CALENDAR";
  const standing = isCalendar ? say.rules.calendar(calendarFacts(one.set)) : say.rules.asDefault;
  const isAsDefault = isCalendar || lines.length === 0;
  return [
    {
      lines: [...factsOf([say.rules.owner(one.interpreter)], say), ...plainly(isAsDefault ? [standing] : [])],
    },
    { heading: say.rules.differs, lines: isAsDefault ? [] : factsOf(lines, say) },
  ];
}

function calendarFacts(content: unknown): { years: number[]; days: number } {
  const { years = [], days = [] } = isRecord(content) ? content : {};
  const loaded = Array.isArray(years) ? years.map((year: { readonly year: number }) => year.year) : [];
  return { years: loaded, days: Array.isArray(days) ? days.length : 0 };
}

/** Who drafted and who approved each version, the newest first. */
export function historyCard({ sets: [seen], one }: RulesSeen, view: View): Reply {
  const { say, language } = view;
  const name = setName(seen?.code ?? "", language);
  const versions = one?.versions.toReversed() ?? [];
  if (versions.length === 0) return plain(say.rules.noHistory(name));
  const lines = versions.map((version) => `· ${say.rules.line(wordsOf(version, view))}`);
  return plain([say.rules.history(name), ...lines].join("\n"));
}

function wordsOf(version: VersionSeen, { say, now }: View): VersionWords {
  const { number, status, from, ownerName: by, approvedByName: approvedBy, reason } = version;
  const { withdrawnByName: withdrawnBy } = version;
  return { number, status, from: from && say.time.day(from, now), by, approvedBy, withdrawnBy, reason };
}
