import type { ImportPhrases } from "#bot/phrases/zh/import.ts";

const KINDS: ImportPhrases["kinds"] = {
  units: "units",
  grids: "grids",
  staff: "people",
  clients: "clients",
  tasks: "tasks",
};

export const importing: ImportPhrases = {
  kinds: KINDS,
  problems: {
    "cell.missing": () => "is required",
    "cell.too-long": ({ limit }) => `is too long, at most ${limit} characters`,
    "cell.too-many": ({ limit }) => `holds too many, at most ${limit}`,
    "cell.not-a-code": () => "is not written as it should be",
    "cell.not-a-number": () => "must be a whole number from 1 to 9999",
    "cell.not-money": () => "must be an amount in yuan with at most two decimals",
    "cell.not-a-day": () => "is not a day, for example 2026-03-09",
    "cell.not-an-instant": () => "is not a time, for example 2026-03-09 15:00",
    "cell.not-hours": () => "is not a stretch of time, for example 12:00-14:00",
    "cell.not-yes-or-no": () => "must be yes or no",
    "cell.not-allowed": ({ allowed }) => `must be one of: ${allowed.map(({ en }) => en).join(", ")}`,
    "row.columns": ({ expected, found }) => `the row has ${found} columns, the header ${expected}`,
    "key.missing": () => "fill in uscc or externalRef",
    "key.repeated": ({ line }) => `the same as line ${line} of this file`,
    "key.several": () => "its numbers belong to different records; please check",
    "key.taken": () => "the number belongs to another record",
    "reference.unknown": ({ said }) => `nothing found for “${said}”`,
    "reference.several": ({ said, count }) => `“${said}” is the name of ${count}; give a number instead`,
    "kind.not-served": () => "this province does not serve clients of this kind",
    "province.other": ({ said }) => `“${said}” is not this province`,
    "reach.outside": () => "outside the units that you lead",
    "unit.circle": () => "a unit cannot lie below itself",
    "task.elsewhere": ({ said }) => `the task lies with somebody else; hand it over to ${said} instead`,
    "row.overtaken": ({ by }) => `${by || "somebody"} has just changed it; please import again`,
  },
  files: {
    "file.missing": ({ path }) => `Cannot open ${path}`,
    "file.empty": () => "The file is empty.",
    "file.kind": ({ ending }) => `.${ending} files cannot be read. Please save as .xlsx or .csv.`,
    "file.encoding": () => "The file's encoding is not known. Please save it as CSV in UTF-8.",
    "file.too-large": ({ megabytes }) =>
      `The workbook unpacks to more than ${megabytes} MB. Please save it as CSV.`,
    "file.not-a-workbook": () => "The workbook cannot be opened; it may be damaged. Please save it again.",
    "line.too-long": ({ line, kilobytes }) =>
      `Line ${line} is longer than ${kilobytes} KB; nothing was imported.`,
    "line.malformed": ({ line }) => `A quote is not closed near line ${line}; nothing was imported.`,
    "header.repeated": ({ names }) => `The header names a column twice: ${names.join(", ")}.`,
    "header.unknown": ({ names }) =>
      `Unknown columns: ${names.map((name) => `“${name}”`).join(", ")}. See --template.`,
    "header.missing": ({ names }) => `Required columns are missing: ${names.join(", ")}.`,
  },
  inColumn: (column, reason) => `${column}: ${reason}`,
  reasons: (reasons) => reasons.join("; "),
  progress: (done, total) => `${done} of ${total} rows`,
  counts: ({ kind, rows, create, update, skip, error }) =>
    `${rows} rows of ${KINDS[kind]}: ${create} new, ${update} changed, ${skip} as they were, ${error} rejected.`,
  repeated: (count) => `${count} of the rejected rows repeat another row of the file.`,
  rejected: (path) => `Rejected rows with reasons: ${path} (once mended, it can be imported as it is)`,
  dryRun: "This was a dry run; nothing was changed. Add --apply to import.",
  applied: (importId) => `Imported as ${importId}.`,
  unchanged: "There was nothing to change.",
  usage: [
    "Usage: npm run import -- <file.csv|file.xlsx> --kind <kind> --as <staff id or employee number> [--apply] [--json] [--data <folder>]",
    "       npm run import -- --template <kind>",
    "Kinds: units, grids, staff, clients, tasks",
    "Without --apply it is a dry run: counts and rejected rows, nothing changed.",
  ].join("\n"),
  kindLater: (kind, kinds) => `Importing ${kind} is not built yet. There is: ${kinds.join(", ")}.`,
  kindUnknown: (kind, kinds) => `There is no kind “${kind}”. There is: ${kinds.join(", ")}.`,
  rollbackLater:
    "Taking back a whole import (--rollback) is not built yet. There is: dry run, --apply, --template.",
  optionUnknown: (option) => `No such option: ${option}`,
};
