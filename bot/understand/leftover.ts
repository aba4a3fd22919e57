import { BLOT, type Draft, marked } from "./draft.ts";
import { nameIndex } from "./name-index.ts";
import { lookUp } from "./names.ts";
import { ORGANISATION } from "./organisation.ts";
import { findPerson } from "./people.ts";
import { isWhen, type Token } from "./token.ts";
import type { Context, Found } from "./understanding.ts";

const LEAST_IN_SENTENCE = 0.6;

/** What is done to, or asked about, a client's task. */
const ABOUT: ReadonlySet<string> = new Set([
  "DONE",
  "POSTPONE",
  "CANCEL",
  "HANDOVER",
  "REOPEN",
  "ACCEPT",
  "NOTE",
  "EDIT",
  "WHY",
  "RANK",
  "SITUATION",
  "VIEW",
]);

interface Run {
  readonly start: number;
  readonly end: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Setting {
  readonly tokens: readonly Token[];
  readonly context: Context;
}

/** What no list knows may still be a name: misspelt, in part, in pinyin, or of someone who is not in the book. */
export function withLeftovers(draft: Draft, setting: Setting): Draft {
  const staffed = withPerson(draft, setting);
  return staffed === draft ? withClient(draft, setting) : staffed;
}

/** 给三一补充联系人: whose it is stands between, and is looked up whoever it is. */
const WHOSE =
  /^\s*(?:请|麻烦|帮我)*(?:给|为|帮|在)(.{2,16}?)(?:里)?(?:补充|新增|添加|增加|补录|录入|登记|加)(?:一?[个位])?(?:新的?)?(?:联系人|联络人|关键人)/u;

function withWhose(draft: Draft, context: Context): Draft | undefined {
  const said = WHOSE.exec(draft.rest)?.[1];
  if (said === undefined || said.includes(BLOT) || /^(?:它|他们?|她|这家|那家|这个客户|该客户)$/u.test(said))
    return undefined;
  const start = draft.rest.indexOf(said);
  const found = clientIn(said, context) ?? { kind: "none" as const, said };
  return marked(draft, [{ kind: "client", start, end: start + said.length, found }]);
}

function withClient(draft: Draft, { tokens, context }: Setting): Draft {
  const whose = withWhose(draft, context);
  if (whose) return whose;
  const wanted = clientsWanted(tokens);
  if (wanted === "none") return draft;
  for (const { start, end } of runsOf(tokens).filter((run) => run.end - run.start > 1)) {
    const found = clientIn(draft.said.text.slice(start, end), context);
    const isKnown = found !== undefined && (found.kind !== "none" || wanted === "any");
    if (isKnown) return marked(draft, [{ kind: "client", start, end, found }]);
  }
  return draft;
}

/** A client of the book that words may mean by the beginning of its name, in a sentence that nobody understood. */
export function withHint(draft: Draft, { tokens, context: { clients, nameLead } }: Setting): Draft {
  if (!clients || tokens.some(({ symbol }) => symbol === "T")) return draft;
  for (const { start, end } of runsOf(tokens).filter((run) => run.end - run.start > 1)) {
    const words = draft.said.text.slice(start, end);
    if (/^[a-z]{1,3}$/.test(words)) continue;
    const found = lookUp(words, nameIndex(clients), { lead: nameLead, least: LEAST_IN_SENTENCE });
    if (found.kind !== "none" && isBeginning(found, words))
      return marked(draft, [{ kind: "client", start, end, found }]);
  }
  return draft;
}

/** What is to be done may name a client of the book; what is done to a task, or asked about it, any organisation. */
function clientsWanted(tokens: readonly Token[]): "none" | "book" | "any" {
  const has = (...signs: string[]) => tokens.some(({ symbol }) => signs.includes(symbol));
  if (has("T", "REF", "LEAVE")) return "none";
  if (has("ADD") || (has("ACT") && tokens.some(isWhen))) return "book";
  return has(...ABOUT) ? "any" : "none";
}

/** A client of the book, or plainly some organisation that is not in it. */
function clientIn(words: string, { clients, nameLead }: Context): Found | undefined {
  const closeness = { lead: nameLead, least: LEAST_IN_SENTENCE };
  const found: Found = clients ? lookUp(words, nameIndex(clients), closeness) : { kind: "none", said: words };
  if (words.length < 3 && !isBeginning(found, words)) return undefined;
  const isNamed = found.kind !== "none" || (words.length > 2 && ORGANISATION.test(words));
  return isNamed ? found : undefined;
}

/** Two characters mean a client only where its name begins with them: 信息 is no 开元信息. */
function isBeginning(found: Found, words: string): boolean {
  if (found.kind === "none") return true;
  const options = found.kind === "one" ? [found] : found.options;
  return /[a-z]/.test(words) || options.every(({ name }) => name.startsWith(words));
}

/** After 转给 and before 在忙什么 or 代班 stands a person. */
function withPerson(draft: Draft, { tokens, context }: Setting): Draft {
  if (tokens.some(({ symbol }) => symbol === "STAFF")) return draft;
  if (tokens.some(({ symbol }) => symbol === "WHO" || symbol === "ADD")) return draft;
  const run = runsOf(tokens).find(
    ({ before, after, start, end }) => isPersonPlace(before, after) && end - start > 1 && end - start < 20,
  );
  if (run === undefined) return draft;
  const said = draft.said.text.slice(run.start, run.end);
  const found: Found = context.staff ? findPerson(said, context.staff) : { kind: "none", said };
  if (found.kind === "none" && run.end - run.start > 4 && /[\u4e00-\u9fff]/.test(said)) return draft;
  return marked(draft, [{ kind: "staff", start: run.start, end: run.end, found, titled: false }]);
}

function isPersonPlace(before: string | undefined, after: string | undefined): boolean {
  return (
    before === "HANDOVER" ||
    after === "BUSY" ||
    after === "COVER" ||
    (before === "COVER" && after === undefined)
  );
}

/** Words that stand together and are unknown, with what stands around them. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  const words = tokens.filter(({ symbol }) => symbol !== "|");
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]?.unknown) continue;
    const last = lastOfRun(words, at);
    const around = { before: neighbour(words, at, -1), after: neighbour(words, last, 1) };
    runs.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0, ...around });
    at = last;
  }
  return runs;
}

function lastOfRun(words: readonly Token[], at: number): number {
  let last = at;
  while (isJoined(words, last)) last += 1;
  while (last > at && !words[last]?.unknown) last -= 1;
  return last;
}

/** The next word belongs to the run: unknown, or one character between two unknown ones. */
function isJoined(words: readonly Token[], at: number): boolean {
  const [own, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (own === undefined || next === undefined) return false;
  if (next.unknown) return next.start - own.end <= 1;
  return next.start === own.end && isInner(next, after);
}

function isInner({ span, start, end, word = "" }: Token, after: Token | undefined): boolean {
  const isCharacter = span === undefined && end - start === 1 && !["的", "了"].includes(word);
  return isCharacter && after?.unknown === true && after.start === end;
}

function neighbour(words: readonly Token[], at: number, step: 1 | -1): string | undefined {
  for (let place = at + step; words[place] !== undefined; place += step) {
    const symbol = words[place]?.symbol;
    if (symbol !== "FILL") return symbol;
  }
  return undefined;
}
