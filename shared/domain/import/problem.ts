/** Why a row is not taken, in facts that every language can put into words. */
export interface Problems {
  "cell.missing": Record<never, never>;
  "cell.too-long": { readonly limit: number };
  "cell.too-many": { readonly limit: number };
  "cell.not-a-code": Record<never, never>;
  "cell.not-a-number": Record<never, never>;
  "cell.not-money": Record<never, never>;
  "cell.not-a-day": Record<never, never>;
  "cell.not-an-instant": Record<never, never>;
  "cell.not-hours": Record<never, never>;
  "cell.not-yes-or-no": Record<never, never>;
  "cell.not-a-count": Record<never, never>;
  "cell.out-of-range": { readonly least: number; readonly most: number };
  "cell.not-a-month": Record<never, never>;
  "cell.not-instalments": Record<never, never>;
  "cell.not-allowed": { readonly allowed: readonly { readonly zh: string; readonly en: string }[] };
  "row.columns": { readonly expected: number; readonly found: number };
  "key.missing": Record<never, never>;
  /** Two rows of one file speak of the same thing. */
  "key.repeated": { readonly line: number };
  /** The row's keys lead to different things in the table: never guessed. */
  "key.several": Record<never, never>;
  /** The key belongs to something that the importer may not see. */
  "key.taken": Record<never, never>;
  "reference.unknown": { readonly said: string };
  "reference.several": { readonly said: string; readonly count: number };
  /** The stack does not serve clients of this kind. */
  "kind.not-served": Record<never, never>;
  "province.other": { readonly said: string };
  "reach.outside": Record<never, never>;
  "unit.circle": Record<never, never>;
  /** Nobody heads the unit or any above it, so nobody can take care of what has no manager. */
  "unit.headless": Record<never, never>;
  /** Birthdays and hot buttons are kept of people who agreed to it (domain.md 3.24). */
  "consent.missing": Record<never, never>;
  /** A bill is what the unit and what its members pay. */
  "bill.sum": Record<never, never>;
  "account.missing": Record<never, never>;
  /** Only groups have members. */
  "client.not-a-group": Record<never, never>;
  /** The client waits for approval: until then it orders nothing (seed G5.1). */
  "client.unapproved": Record<never, never>;
  /** Only what is there is to be changed, and this is not. */
  "match.missing": Record<never, never>;
  /** It is there, but left, closed or over: whoever imports may choose to change it all the same. */
  "match.over": Record<never, never>;
  /** Clients are on their way from who is to leave: that is settled first (domain.md 2.10). */
  "staff.handing-over": { readonly to: string };
  /** Work moves to somebody else by handing over, where he is told, not by import. */
  "task.elsewhere": { readonly said: string };
  /** Somebody changed it between reading and writing; the same file again will take it. */
  "row.overtaken": { readonly by: string };
}
export type ProblemCode = keyof Problems;

/** `column` is the field's name, absent where the row as a whole is meant. */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly column?: string | undefined;
    readonly facts: Problems[Code];
  };
}[ProblemCode];

/** Why a whole file is not taken; nothing of it was imported. */
export interface FileProblems {
  "file.missing": { readonly path: string };
  "file.empty": Record<never, never>;
  "file.kind": { readonly ending: string };
  "file.encoding": Record<never, never>;
  "file.too-large": { readonly megabytes: number };
  "file.too-many-rows": { readonly rows: number; readonly most: number };
  "file.not-a-workbook": Record<never, never>;
  "line.too-long": { readonly line: number; readonly kilobytes: number };
  "line.malformed": { readonly line: number };
  "header.repeated": { readonly names: readonly string[] };
  "mapping.unknown": { readonly said: string };
  "header.unknown": { readonly names: readonly string[] };
  "header.missing": { readonly names: readonly string[] };
}
export type FileProblem = {
  readonly [Code in keyof FileProblems]: { readonly code: Code; readonly facts: FileProblems[Code] };
}[keyof FileProblems];
