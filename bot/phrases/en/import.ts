import type { ImportPhrases } from "#bot/phrases/import-phrases.ts";

const KINDS: ImportPhrases["kinds"] = {
  units: "units",
  grids: "grids",
  staff: "people",
  clients: "clients",
  contacts: "contacts",
  accounts: "accounts",
  subscriptions: "subscriptions",
  contracts: "contracts",
  members: "group members",
  bills: "bills",
  usage: "usage",
  tasks: "tasks",
};

const PHASES = { trial: "test run", import: "import", rollback: "taking back" } as const;

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
    "cell.not-a-count": () => "must be a whole number from 0 on",
    "cell.out-of-range": ({ least, most }) => `must be a whole number from ${least} to ${most}`,
    "cell.not-a-month": () => "is not a month, for example 2026-03",
    "cell.not-instalments": () => "must look like 2026-04-01:5000; 2026-07-01:5000",
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
    "unit.headless": () => "has no manager, and nobody heads its unit who could take care of it",
    "consent.missing": () => "is not kept without the person's consent; say yes where there is one",
    "bill.sum": () => "must be what the unit and what its members pay",
    "account.missing": () => "the client has no account or several; give the account's number",
    "client.not-a-group": () => "only groups have members",
    "client.unapproved": () => "the client is not approved yet and can order nothing",
    "match.missing": () => "nothing to update was found (this time nothing new is made)",
    "match.over": () => "its record has left or ended and stays as it is; add --closed update to change it",
    "staff.handing-over": ({ to }) => `clients are being handed over to ${to}; that has to end first`,
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
    "file.too-many-rows": ({ rows, most }) =>
      `The file has ${rows} rows; ${most} are the most at a time. Please split it.`,
    "file.not-a-workbook": () => "The workbook cannot be opened; it may be damaged. Please save it again.",
    "line.too-long": ({ line, kilobytes }) =>
      `Line ${line} is longer than ${kilobytes} KB; nothing was imported.`,
    "line.malformed": ({ line }) => `A quote is not closed near line ${line}; nothing was imported.`,
    "header.repeated": ({ names }) => `The header names a column twice: ${names.join(", ")}.`,
    "mapping.unknown": ({ said }) =>
      `There is no column “${said}”. See --template; a column to leave out is -.`,
    "header.unknown": ({ names }) =>
      `Unknown columns: ${names.map((name) => `“${name}”`).join(", ")}. Say once what they mean with --map "${names[0]}=column" (=- leaves it out); it is remembered. See --template.`,
    "header.missing": ({ names }) => `Required columns are missing: ${names.join(", ")}.`,
  },
  inColumn: (column, reason) => `${column}: ${reason}`,
  reasons: (reasons) => reasons.join("; "),
  progress: (phase, done, total) => `${PHASES[phase]}: ${done} of ${total} rows`,
  counts: ({ kind, rows, create, update, skip, error }) =>
    `${rows} rows of ${KINDS[kind]}: ${create} new, ${update} changed, ${skip} as they were, ${error} rejected.`,
  repeated: (count) => `${count} of the rejected rows repeat another row of the file.`,
  rejected: (path) => `Rejected rows with reasons: ${path} (once mended, it can be imported as it is)`,
  rejectedMasked: (path) =>
    `Rejected rows with reasons: ${path} (numbers are masked: mend them in your own file, by their lines)`,
  over: (count) =>
    `${count} rows match records that have left or ended; these stay as they are. Add --closed update to change them.`,
  mapped: (pairs) =>
    `Columns as saved: ${pairs.map(({ said, means }) => (means === undefined ? `“${said}” left out` : `“${said}” is ${means}`)).join(", ")}.`,
  mode({ mode, onClosed }) {
    const said = { both: undefined, create: "new ones only", update: "changes only, nothing new" }[mode];
    const closed = onClosed === "update" ? "also of what has left or ended" : undefined;
    const parts = [said, closed].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `Mode: ${parts.join("; ")}.`;
  },
  resumed: (rows) =>
    `The last import was cut short and has been continued (${rows} rows were saved already).`,
  doubtful: ({ rows, error }) =>
    `${error} of ${rows} rows would be rejected, which looks like a wrong file or column, so nothing was imported. See the reasons; to import the others all the same, give the same command once more.`,
  rolledBack: ({ importId, undone, kept }) =>
    kept === 0
      ? `${importId} was taken back: ${undone} rows.`
      : `${importId}: ${undone} rows were taken back; ${kept} were changed or used since and are kept.`,
  keptFile: (path) => `Rows that are kept: ${path}`,
  keptColumns: ["line", "what", "why it is kept"],
  keptReason({ reason, by }) {
    if (reason === "used") return "other records or tasks need it";
    return by === undefined ? "changed since" : `changed since by ${by}`;
  },
  history({ id, at, byName, fileName, kind, rows, state, counts, lastLine, undone, kept }) {
    const done = counts
      ? `${counts.create} new, ${counts.update} changed, ${counts.skip} as they were, ${counts.error} rejected`
      : `not finished, up to line ${lastLine ?? 1}; the same import command goes on from there`;
    const back = state === "ROLLED_BACK" ? `; ${undone ?? 0} taken back, ${kept ?? 0} kept` : "";
    return `${id}  ${at}  ${byName}  ${KINDS[kind]}  ${fileName} (${rows} rows): ${done}${back}`;
  },
  noHistory: "Nothing has been imported yet.",
  erasing: ({ name, people }) =>
    `Asked to delete what is personal of ${name} (${people} contacts, their relations, id numbers); somebody else must approve it first. Kept by law: contracts (5 years), bills and usage (36 months), visits (5 years), the change log (3 years, with what was before a change; it goes with the log).`,
  approved: ({ importId, approved }) => `${importId}: ${approved} clients approved; they may order now.`,
  exported: ({ name, files }) =>
    `Everything about ${name}, nothing masked, so keep it safe: ${files.join(", ")}. The export is on record.`,
  mapWrong: (said) => `--map is not written like that: ${said}. For example --map "client's name=name"`,
  choiceWrong: (option, allowed) => `${option} must be one of: ${allowed.join(", ")}`,
  dryRun: "This was a dry run; nothing was changed. Add --apply to import.",
  applied: (importId) =>
    `Imported as ${importId}. To take it back as a whole: npm run import -- --rollback ${importId} --as <staff id>`,
  unchanged: "There was nothing to change.",
  usage: [
    "Usage: npm run import -- <file.csv|file.xlsx> --kind <kind> --as <staff id or employee number> [--apply] [--json] [--data <folder>]",
    '         [--map "header=column"]… [--mode create|update|both] [--closed skip|update]',
    "       npm run import -- --template <kind>",
    "       npm run import -- --history --as <staff id or employee number> [--json]",
    "       npm run import -- --rollback <import id> --as <staff id or employee number> [--json]",
    "       npm run import -- --approve <import id> --as <approver> (new clients of a clerk order nothing before)",
    "       npm run import -- --export <client> --as <admin> (everything about one client)",
    "       npm run import -- --erase <client> --reason <why> --as <admin> (delete what is personal, once somebody else approves)",
    `Kinds: ${Object.keys(KINDS).join(", ")}`,
    "Without --apply it is a test run: counts and rejected rows, nothing changed. --apply makes a test run first, too.",
  ].join("\n"),
  kindLater: (kind, kinds) => `Importing ${kind} is not built yet. There is: ${kinds.join(", ")}.`,
  kindUnknown: (kind, kinds) => `There is no kind “${kind}”. There is: ${kinds.join(", ")}.`,
  optionUnknown: (option) => `No such option: ${option}`,
};
