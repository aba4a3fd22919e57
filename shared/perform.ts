import type * as z from "zod";
import { writerOf } from "#shared/domain/clients/client-version.ts";
import { type Caller, coveredBy, type Owned, sees } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { commit, Overtaken, recall } from "./commit.ts";
import type { Ports, Stores } from "./ports.ts";
import type { Decision, UseCase } from "./use-case.ts";

export interface Call<P extends keyof Stores, I extends z.ZodType> {
  readonly ports: Pick<Ports, P> & Pick<Ports, "table" | "journal" | "clock" | "ids">;
  readonly caller: Caller;
  readonly input: z.input<I>;
  /** Versions of its subject that the caller knows: where it is another by now, nothing is done. */
  readonly expects?: readonly string[] | undefined;
}

export interface KeyedCall<P extends keyof Stores, I extends z.ZodType> extends Call<P, I> {
  /** Message id, or event source and id: undo takes back a message as a whole. */
  readonly message: string;
  /** Digest of what is asked for: under a key that was used for another wish, KeySpent is thrown. */
  readonly request?: string;
  /** Position within the message: the same message and position again answer the first outcome. */
  readonly position?: number;
  readonly bulk?: boolean;
  readonly attemptsLeft?: number;
}

/** Its key was used for another wish, and that is done; nothing is done for this one. */
export class KeySpent extends Error {
  override readonly name = "KeySpent";
}

/** The one road from every door: what was decided is committed together with its journal entry, or not at all. */
export async function perform<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
  useCase: UseCase<P, I, S, Out>,
  call: KeyedCall<NoInfer<P>, NoInfer<I>>,
): Promise<Out> {
  return await attempt(useCase, { ...call, tried: 0 });
}

async function attempt<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
  useCase: UseCase<P, I, S, Out>,
  call: KeyedCall<NoInfer<P>, NoInfer<I>> & { readonly tried: number },
): Promise<Out> {
  const { ports, caller, message, request, position = 0, bulk, attemptsLeft = 3, tried } = call;
  const key = ports.ids.digest(`${caller.id} ${message} ${position}`);
  try {
    const { inPlaceOf, ...decision } = await decided(useCase, call);
    const rules = decision.writes.length > 0 ? await rulesOf(useCase, ports) : undefined;
    await commit(useCase, { ports, caller, key, message, request, bulk, inPlaceOf, rules, ...decision });
    return decision.outcome;
  } catch (stopped) {
    // A repeat trips over its own first time, and a lost answer was a commit: only now is the memory asked.
    const first = ownOf(await recall(useCase, { ports, caller, key, request }), stopped);
    if (first !== undefined) return first.outcome as Out;
    if (!(stopped instanceof Overtaken)) throw stopped;
    if (attemptsLeft === 1) throw await changedBy(stopped);
    await ports.clock.pause?.(pauseAfter(tried, ports));
    return await attempt(useCase, { ...call, attemptsLeft: attemptsLeft - 1, tried: tried + 1 });
  }
}

/** The version that it was decided by, where it reads rules; they are read once a minute, not for this. */
async function rulesOf(
  { uses }: { readonly uses: readonly string[] },
  ports: object & { readonly rules?: Stores["rules"] },
): Promise<string | undefined> {
  return uses.includes("rules") ? (await ports.rules?.current())?.version : undefined;
}

function ownOf(first: Awaited<ReturnType<typeof recall>>, stopped: unknown) {
  if (first === "another") throw new KeySpent("used for another request", { cause: stopped });
  return first;
}

async function changedBy(stopped: Overtaken): Promise<Refusal> {
  return new Refusal("item.changed", { by: await stopped.who() }, { cause: stopped });
}

/** Whoever wanted the same thing at once comes back at another moment: anywhere within a stretch that doubles with each try. */
function pauseAfter(tried: number, { ids }: Pick<Ports, "ids">): number {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tried);
  return (longest * Number(ids.digits(3))) / 1000;
}

/** Milliseconds: as long as one commit takes, and what a person hardly notices. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 320;

/** The same road without the commit: what would happen, and every write it would take. */
export async function preview<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
  useCase: UseCase<P, I, S, Out>,
  call: Call<NoInfer<P>, NoInfer<I>>,
): Promise<Decision<Out>> {
  const { outcome, writes } = await decided(useCase, call);
  return { outcome, writes };
}

/** What is to be done, and in whose place where the caller stands in for somebody. */
interface Decided<Out> extends Decision<Out> {
  readonly inPlaceOf: ReturnType<typeof coveredBy>;
}

async function decided<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
  useCase: UseCase<P, I, S, Out>,
  { ports, caller, input, expects }: Call<NoInfer<P>, NoInfer<I>>,
): Promise<Decided<Out>> {
  if (!useCase.roles.includes(caller.role))
    throw new Refusal("role.not-allowed", { role: caller.role, may: useCase.roles });
  const parsed = parse(useCase.input, input);
  const now = ports.clock.now();
  const subject = await useCase.subject(ports, parsed, { caller, now });
  if (subject === undefined || !sees(caller, subject)) throw new Refusal("subject.unknown", {});
  if (expects) await mustBeAsKnown(subject, { expects, journal: ports.journal });
  const decision = await useCase.decide(ports, { caller, input: parsed, subject, now, ids: ports.ids });
  return { ...decision, inPlaceOf: coveredBy(caller, subject) };
}

/** What is kept under no version is nothing that a caller can know one of. */
async function mustBeAsKnown(
  subject: Owned & { readonly version?: unknown },
  { expects, journal }: { readonly expects: readonly string[]; readonly journal: Ports["journal"] },
): Promise<void> {
  const version = typeof subject.version === "string" ? subject.version : "";
  if (expects.includes(version)) return;
  throw new Refusal("item.changed", { by: (await journal.find(writerOf(version)))?.byName });
}

function parse<I extends z.ZodType>(schema: I, input: unknown): z.output<I> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Refusal("input.not-understood", { fields }, { cause: parsed.error });
}
