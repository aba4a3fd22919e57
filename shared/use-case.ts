import type * as z from "zod";
import type { Caller, Owned, Role } from "#shared/domain/people/caller.ts";
import type { SensitiveRead, Undo } from "./ports/journal.ts";
import type { Change } from "./ports/table.ts";
import type { Ids, Stores } from "./ports.ts";

export interface Decision<Out> {
  readonly outcome: Out;
  readonly writes: readonly Change[];
  /** Sensitive fields that the outcome tells: the journal says who looked. */
  readonly reads?: readonly SensitiveRead[];
}

export interface Question<Input, Subject> {
  readonly caller: Caller;
  readonly input: Input;
  readonly subject: Subject;
  /** An instant, ISO-8601 in UTC. */
  readonly now: string;
  readonly ids: Ids;
}

export interface UseCase<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out> {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly uses: readonly P[];
  readonly input: I;
  readonly undo: Undo;
  readonly subject: (
    stores: Pick<Stores, P>,
    input: z.output<I>,
    asked: { readonly caller: Caller; readonly now: string },
  ) => Promise<S | undefined>;
  readonly decide: (
    stores: Pick<Stores, P>,
    question: Question<z.output<I>, S>,
  ) => Decision<Out> | Promise<Decision<Out>>;
}

/** Declares one thing the system can do; `perform` does it. Order matters: each property is typed by those before it. */
export function useCase<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
  declaration: UseCase<P, I, S, Out>,
): UseCase<P, I, S, Out> {
  return declaration;
}
