import type { Language } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { ProblemCode, Problems } from "./problem-codes.ts";
import type { ApiResponse } from "./request.ts";
import { type Status, statusOf } from "./statuses.ts";
import type { ApiWords } from "./words/api-words.ts";
import { wordsIn } from "./words/words.ts";

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
export async function problemResponse(error: unknown, occasion: Occasion): Promise<ApiResponse> {
  const told = error instanceof Problem || error instanceof Refusal ? error : new Problem("fault", {});
  const status = statusOf(told.code, occasion);
  const { language, reference } = occasion;
  const words = await wordsIn(language);
  return {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": language,
      ...EXTRA[status]?.(told),
    },
    body: {
      type: `urn:dake:problem:${told.code}`,
      title: words.titles[status],
      status,
      detail: detailOf(told, words),
      code: told.code,
      instance: `urn:dake:call:${reference}`,
      ...fieldsIn(told),
    },
  };
}

function detailOf(told: Problem | Refusal, { refusals, problems }: ApiWords): string {
  const say: (facts: never) => string = told instanceof Refusal ? refusals[told.code] : problems[told.code];
  return say(told.facts as never);
}

function fieldsIn({ facts }: Problem | Refusal): { fields?: readonly string[] } {
  return "fields" in facts ? { fields: facts.fields } : {};
}

const EXTRA: { readonly [S in Status]?: (told: Problem | Refusal) => Record<string, string> } = {
  401: () => ({ "www-authenticate": 'Bearer realm="dake"' }),
  405: ({ facts }) => ("allowed" in facts ? { allow: facts.allowed.join(", ") } : {}),
};
