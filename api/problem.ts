import { refusalPhrase } from "#bot/phrases/phrases.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { ProblemCode, Problems } from "./problem-codes.ts";
import type { ApiResponse } from "./request.ts";
import { type Status, statusOf } from "./statuses.ts";
import { words } from "./words/words.ts";

export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "Problem";
  readonly code: Code;
  readonly facts: Problems[Code];

  constructor(code: Code, facts: Problems[Code]) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

interface Occasion {
  readonly language: Language;
  readonly reference: string;
  /** The caller named a version: what was overtaken is a condition that does not hold. */
  readonly isConditional: boolean;
}

/** RFC 9457, in the caller's language. Whatever is not ours to say is a fault with a reference. */
export function problemResponse(error: unknown, occasion: Occasion): ApiResponse {
  const told = error instanceof Problem || error instanceof Refusal ? error : new Problem("fault", {});
  const status = statusOf(told.code, occasion);
  const { language, reference } = occasion;
  return {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": language,
      ...EXTRA[status]?.(told),
    },
    body: {
      type: `urn:dake:problem:${told.code}`,
      title: words[language].titles[status],
      status,
      detail: detailOf(told, language),
      code: told.code,
      instance: `urn:dake:call:${reference}`,
      ...fieldsIn(told),
    },
  };
}

function detailOf(told: Problem | Refusal, language: Language): string {
  const { refusals, problems } = words[language];
  const say: ((facts: never) => string) | undefined =
    told instanceof Refusal ? refusals[told.code] : problems[told.code];
  if (say === undefined) return refusalPhrase(language, told as Refusal);
  return say(told.facts as never);
}

function fieldsIn({ facts }: Problem | Refusal): { fields?: readonly string[] } {
  return "fields" in facts ? { fields: facts.fields } : {};
}

const EXTRA: { readonly [S in Status]?: (told: Problem | Refusal) => Record<string, string> } = {
  401: () => ({ "www-authenticate": 'Bearer realm="dake"' }),
  405: ({ facts }) => ("allowed" in facts ? { allow: facts.allowed.join(", ") } : {}),
};
