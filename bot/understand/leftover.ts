import { type Draft, marked } from "./draft.ts";
import { nameIndex } from "./name-index.ts";
import { lookUp } from "./names.ts";
import { findPerson } from "./people.ts";
import type { Token } from "./tokens.ts";
import type { Context, Found } from "./understanding.ts";

const ORGANISATION =
  /(?:公司|集团|医院|学校|中学|小学|大学|学院|银行|支行|分行|酒店|宾馆|物流|建材|科技|实业|商贸|超市|工厂|厂|局|委|院|所|政府|协会|中心|园|局里|法院|重工|股份|商场|商城|药业|传媒|地产|置业|保险|证券|电力|水务|燃气)$/;
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

/** What no list knows may still be a name: misspelt, in part, in pinyin, or of someone who is not in the book. */
export function withLeftovers(
  draft: Draft,
  { tokens, context }: { tokens: readonly Token[]; context: Context },
): Draft {
  const staffed = withPerson(draft, { tokens, context });
  if (staffed !== draft) return staffed;
  const hasTarget = tokens.some(({ symbol }) => symbol === "T" || symbol === "REF");
  const isAboutClients =
    tokens.some(({ symbol }) => ABOUT.has(symbol)) &&
    !tokens.some(({ symbol }) => symbol === "LEAVE" || symbol === "ADD");
  return hasTarget || !isAboutClients ? draft : withClient(draft, { tokens, context });
}

type Setting = { readonly tokens: readonly Token[]; readonly context: Context };

function withClient(draft: Draft, { tokens, context }: Setting): Draft {
  for (const { start, end } of runsOf(tokens).filter((run) => run.end - run.start > 1)) {
    const words = draft.said.text.slice(start, end);
    const found = clientIn(words, context);
    if (found) return marked(draft, [{ kind: "client", start, end, found }]);
  }
  return draft;
}

function clientIn(words: string, { clients, nameLead }: Context): Found | undefined {
  const found: Found = clients
    ? lookUp(words, nameIndex(clients), { lead: nameLead, least: LEAST_IN_SENTENCE })
    : { kind: "none", said: words };
  return found.kind === "none" && !(ORGANISATION.test(words) && words.length > 2) ? undefined : found;
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
    let last = at;
    while (isJoined(words, last)) last += 1;
    while (last > at && !words[last]?.unknown) last -= 1;
    const around = { before: neighbour(words, at, -1), after: neighbour(words, last, 1) };
    runs.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0, ...around });
    at = last;
  }
  return runs;
}

/** The next word belongs to the run: unknown, or one character inside it. */
function isJoined(words: readonly Token[], at: number): boolean {
  const [own, next] = [words[at], words[at + 1]];
  if (own === undefined || next === undefined) return false;
  const isNear = next.start - own.end <= 1;
  const isInner =
    next.span === undefined &&
    next.end - next.start === 1 &&
    !["的", "了"].includes(next.symbol) &&
    words[at + 2]?.unknown === true &&
    words[at + 2]?.start === next.end;
  return isNear && (next.unknown === true || (isInner && next.start === own.end));
}

function neighbour(words: readonly Token[], at: number, step: 1 | -1): string | undefined {
  for (let place = at + step; words[place] !== undefined; place += step) {
    const symbol = words[place]?.symbol;
    if (symbol !== "FILL") return symbol;
  }
  return undefined;
}
