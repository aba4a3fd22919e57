import type { Heard } from "./heard.ts";
import { trimmed } from "./normalise.ts";
import { type NamedValue, setCalled, valuesCalled, valuesThatMayBe } from "./rule-names.ts";
import { sure } from "./rule-said.ts";
import type { Understanding } from "./understanding.ts";

const CHANGE: readonly RegExp[] = [
  /^(?:请|帮我|试试|拟)*(?:把|将)?(.*?)(?:调整至|调低到|调高到|抬到|缩到|挪到|改成|改为|改到|调整为|调整到|调成|调到|调为|设为|设成|设置为|定为|提高到|提到|上调到|降到|降低到|下调到|换成)(.+)$/u,
  /^(?:please )?(?:set|change|raise|lower) (?:the )?(.+?) to (.+)$/u,
  /^(.+?)\s*=\s*(.+)$/u,
];
const TRY_TOO =
  /[,，;；]?\s*(?:先|并|再|然后)?(?:帮我)?(?:试算|模拟|测算|试跑|测|看看影响)(?:一下|一遍|看看|下|影响)*$|,? (?:and )?(?:try (?:it|that)|test|dry run)(?: first)?$/u;
const TRY =
  /^(?:先|请|帮我|把|将)*(重新|再)?(?:试算|模拟|测算|试跑)(?:一下|一遍|下)?(.*?)(?:的)?(?:改动|草稿|变更|新规则)?(?:看看)?$/u;
const TRIED =
  /^(.*?)(?:的)?试算(?:的)?(?:结果|进度|情况|到哪了|到哪一步了|怎么样了?|完了吗|好了吗|算完了吗)(?:呢)?$/u;
const ENGLISH_TRY =
  /^(?:please )?(?:(re-?try|try again)|try|dry.?run|simulate)(?: out)? ?(?:the )?(?:change of |draft of |new )?(?:the )?(.*)$/u;
const ENGLISH_TRIED =
  /^(?:how far is|show|what came of) (?:me )?(?:the )?(?:(.+) )?(?:trial|dry run)(?: results?)?$/u;
const IT = /^(?:it|this|again|它)$/u;

interface Asked {
  /** The set, as it is called; nothing where none is named. */
  readonly name: string;
  readonly isAnew: boolean;
}

/** 试算积分规则, 试算到哪了. */
export function tried(text: string, heard: Heard): Understanding | undefined {
  const asked = askedIn(text) ?? wantedIn(text);
  if (asked === undefined) return undefined;
  const code = setCalled(asked.name);
  if (asked.name !== "" && code === undefined) return undefined;
  return sure("try-rules", { ...(code && { code }), ...(asked.isAnew && { filter: "again" }) }, heard);
}

function askedIn(text: string): Asked | undefined {
  const found = TRIED.exec(text) ?? ENGLISH_TRIED.exec(text);
  return found ? { name: found[1] ?? "", isAnew: false } : undefined;
}

function wantedIn(text: string): Asked | undefined {
  const found = TRY.exec(text) ?? ENGLISH_TRY.exec(text);
  if (found === null) return undefined;
  return { name: (found[2] ?? "").replace(IT, ""), isAnew: found[1] !== undefined || /\bagain$/u.test(text) };
}

/** 金卡门槛改成800元: what is changed must be called as rules call it, or be said to be a rule. */
export function changed(text: string, heard: Heard): Understanding | undefined {
  const isTried = TRY_TOO.test(text);
  const words = text.replace(TRY_TOO, "");
  const found = CHANGE.map((way) => way.exec(words)).find((match) => match !== null);
  if (!found) return undefined;
  const [name, value] = [trimmed(found[1] ?? ""), (found[2] ?? "").trim()];
  const note = asWritten(value, heard);
  const called = valuesCalled(name);
  if (called.length > 1) return sure("try-rules", { text: name, note }, heard);
  const [meant] = called.length > 0 ? called : mayBe(name, value);
  return meant ? toValue(meant, note, heard) : ofSet({ name, value, note, isTried }, heard);
}

function toValue({ code, path }: NamedValue, note: string, heard: Heard): Understanding | undefined {
  return sure("try-rules", { code, text: path.join("."), note }, heard);
}

/** 积分规则改成按星级倍数: only one value of the set may be that; without a set, only one of all. */
function mayBe(name: string, value: string): readonly NamedValue[] {
  const code = setCalled(name);
  if (name !== "" && code === undefined) return [];
  const found = valuesThatMayBe(value, code);
  return found.length === 1 ? found : [];
}

interface Wanted {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly isTried: boolean;
}

/** Said to be about a rule, of which it is then said that no value is called so. */
function ofSet({ name, value, note, isTried }: Wanted, heard: Heard): Understanding | undefined {
  const code = setCalled(name);
  if (!isTried && code === undefined) return undefined;
  return sure("try-rules", { ...(code && { code }), text: name || value, note }, heard);
}

function asWritten(words: string, { said }: Heard): string {
  const at = said.text.indexOf(words);
  return at < 0 ? words : said.raw.slice(at, at + words.length);
}
