import { parseArgs } from "node:util";
import type { ImportPhrases } from "#bot/phrases/import-phrases.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import { WrongUsage } from "#local/command.ts";
import { ImportKind, LATER_KINDS } from "#shared/domain/import/import-kind.ts";
import { ImportMode, type Mapping, OnClosed } from "#shared/domain/import/run.ts";

const OPTIONS = {
  kind: { type: "string" },
  as: { type: "string" },
  apply: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  data: { type: "string", default: ".dake" },
  empty: { type: "boolean", default: false },
  template: { type: "string" },
  rollback: { type: "string" },
  approve: { type: "string" },
  export: { type: "string" },
  erase: { type: "string" },
  reason: { type: "string", default: "" },
  history: { type: "boolean", default: false },
  map: { type: "string", multiple: true },
  mode: { type: "string", default: "both" },
  closed: { type: "string", default: "skip" },
} as const;

const CHINESE_AND_ENGLISH = [phrases.zh.importing, phrases.en.importing];

interface Common {
  readonly as: string;
  readonly json: boolean;
  readonly data: string;
  readonly empty: boolean;
}

export interface FileAsked extends Common {
  readonly does: "file";
  readonly path: string;
  readonly kind: ImportKind;
  readonly apply: boolean;
  readonly mapping: Mapping;
  readonly choice: { readonly mode: ImportMode; readonly onClosed: OnClosed };
}

export type Asked =
  | FileAsked
  | { readonly does: "template"; readonly kind: ImportKind }
  | (Common & { readonly does: "history" })
  | (Common & { readonly does: "rollback" | "approve"; readonly importId: string })
  | (Common & { readonly does: "export"; readonly client: string })
  | (Common & { readonly does: "erase"; readonly client: string; readonly reason: string });

/** What the command line asks for. Throws WrongUsage. */
export function askedFor(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  const { as = "", json, data, empty, template } = values;
  if (template !== undefined) return { does: "template", kind: kindOf(template) };
  const common = { as, json, data, empty };
  const other = otherThanFile(common, values);
  if (other === undefined) return fileAsked(common, { values, positionals });
  if (as === "" || positionals.length > 0) throw wrong((say) => say.usage);
  return other;
}

function otherThanFile(
  common: Common,
  { history, rollback, approve, export: client, erase, reason }: ReturnType<typeof parsed>["values"],
): Asked | undefined {
  if (history) return { ...common, does: "history" };
  if (rollback !== undefined) return { ...common, does: "rollback", importId: rollback };
  if (approve !== undefined) return { ...common, does: "approve", importId: approve };
  if (erase !== undefined) return { ...common, does: "erase", client: erase, reason };
  return client === undefined ? undefined : { ...common, does: "export", client };
}

function fileAsked(
  common: Common,
  { values, positionals: [path, ...others] }: ReturnType<typeof parsed>,
): FileAsked {
  if (!path || !values.kind || common.as === "" || others.length > 0) throw wrong((say) => say.usage);
  return {
    ...common,
    ...{ does: "file", path, kind: kindOf(values.kind), apply: values.apply },
    mapping: Object.fromEntries((values.map ?? []).map(pairOf)),
    choice: {
      mode: oneOf(ImportMode.options, { option: "--mode", said: values.mode }),
      onClosed: oneOf(OnClosed.options, { option: "--closed", said: values.closed }),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const option = /'(-[^' ]+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
    throw wrong((say) => (option ? `${say.optionUnknown(option)}\n${say.usage}` : say.usage));
  }
}

function kindOf(said: string): ImportKind {
  const kind = ImportKind.safeParse(said);
  if (kind.success) return kind.data;
  const later = LATER_KINDS.includes(said);
  throw wrong((say) => (later ? say.kindLater : say.kindUnknown)(said, ImportKind.options));
}

/** `客户全称=name`: a header may hold an equals sign itself, a field does not. */
function pairOf(said: string): [string, string] {
  const [, cell = "", field = ""] = /^(.+)=([^=]+)$/.exec(said) ?? [];
  if (cell.trim() === "" || field.trim() === "") throw wrong((say) => say.mapWrong(said));
  return [cell.trim(), field.trim()];
}

function oneOf<T extends string>(
  options: readonly T[],
  { option, said }: { readonly option: string; readonly said: string },
): T {
  const found = options.find((one) => one === said);
  if (found === undefined) throw wrong((say) => say.choiceWrong(option, options));
  return found;
}

/** Who imports is not known yet: it is said in both languages. */
function wrong(words: (say: ImportPhrases) => string): WrongUsage {
  return new WrongUsage(CHINESE_AND_ENGLISH.map(words).join("\n"));
}
