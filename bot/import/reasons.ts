import type { ImportPhrases } from "#bot/phrases/import-phrases.ts";
import { COLUMNS } from "#shared/domain/import/columns.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { FileProblem, Problem, ProblemCode } from "#shared/domain/import/problem.ts";
import type { Language } from "#shared/domain/people/staff.ts";

interface Saying {
  readonly say: ImportPhrases;
  readonly language: Language;
  readonly kind: ImportKind;
}

/** Everything that is wrong with a row, in the language of who imports. */
export function reasonsOf(problems: readonly Problem[], { say, language, kind }: Saying): string {
  return say.reasons(
    problems.map((problem) => {
      const reason = reasonOf(problem, say);
      return problem.column === undefined
        ? reason
        : say.inColumn(named(problem.column, { language, kind }), reason);
    }),
  );
}

export function fileReason<Code extends FileProblem["code"]>(
  { code, facts }: Extract<FileProblem, { code: Code }>,
  say: ImportPhrases,
): string {
  return (say.files[code] as (facts: unknown) => string)(facts);
}

function reasonOf({ code, facts }: Problem, say: ImportPhrases): string {
  return (say.problems[code as ProblemCode] as (facts: unknown) => string)(facts);
}

function named(field: string, { language, kind }: Pick<Saying, "language" | "kind">): string {
  return language === "zh" ? (COLUMNS[kind].find((column) => column.field === field)?.zh ?? field) : field;
}
