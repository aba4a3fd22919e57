import type * as z from "zod";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import type { UseCase } from "#shared/use-case.ts";
import { CHAPTERS, type ChapterName } from "#shared/use-cases/chapters.ts";
import { CONTENTS } from "#shared/use-cases/contents.ts";
import { RESOURCES } from "./resources.ts";

export type Callable = UseCase<keyof Stores, z.ZodType, Owned, unknown>;

/** One address: which use-case it is, and where its input comes from. */
export interface Address {
  readonly method: "GET" | "POST" | "PATCH";
  /** `{client}` is the field `client` of the input. */
  readonly path: string;
  /** The use-case by its name, which is also the scope that a key needs. */
  readonly scope: string;
  /** Where the input calls a parameter otherwise. */
  readonly names: Readonly<Record<string, string>>;
  /** Fields that the address itself says. */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly summary?: string;
  /** Fields that may stand in the query. */
  readonly query: readonly string[];
  /** Answers one thing with its version as ETag. */
  readonly isTagged: boolean;
  /** A version must be named. */
  readonly needsMatch: boolean;
  /** Told as it is, numbers of persons too; whoever may call it is on record. */
  readonly isWhole: boolean;
  /** The field of the outcome that is given by the page. */
  readonly list?: string;
}

/** An address with what it calls. */
export interface Route extends Address {
  readonly useCase: Callable;
}

const PLAIN = { names: {}, fixed: {}, query: [], isTagged: false, needsMatch: false, isWhole: false };

/** What persons may do, and the chapter that declares it. What only the system does has no address. */
const CHAPTER_OF: ReadonlyMap<string, ChapterName> = new Map(
  Object.entries(CONTENTS).flatMap(([chapter, names]) =>
    names.split(" ").map((name) => [name, chapter as ChapterName] as const),
  ),
);

/** Everything that can be called: each use-case under its own name, and what is read and changed as a resource. */
export const ADDRESSES: readonly Address[] = [
  ...RESOURCES.map(({ useCase: scope, ...resource }): Address => ({ ...PLAIN, ...resource, scope })),
  ...[...CHAPTER_OF.keys()].map(
    (scope): Address => ({ ...PLAIN, method: "POST", path: `/v1/${scope}`, scope }),
  ),
];

/** With its declaration, for which its chapter is read. */
export async function routeOf(address: Address): Promise<Route> {
  const chapter = CHAPTER_OF.get(address.scope);
  const declared = chapter && (await CHAPTERS[chapter]()).find(({ name }) => name === address.scope);
  if (declared === undefined) throw new Error(`${address.scope} is in no chapter`);
  // Every declaration is whole; the catalogue only shows what can be read off it.
  return { ...address, useCase: declared as Callable };
}

export interface Match<At extends Address = Route> {
  readonly route: At;
  readonly params: Readonly<Record<string, string>>;
}

/** All that can be called under a path, whatever the method. */
export function addressesAt(path: string): Match<Address>[] {
  return ADDRESSES.flatMap((route) => {
    const params = paramsIn(route.path, path);
    return params ? [{ route, params: renamed(params, route) }] : [];
  });
}

function renamed(params: Readonly<Record<string, string>>, { names }: Address): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, said]) => [names[name] ?? name, said]));
}

/** The parameters in an address; `undefined` where it is another. */
function paramsIn(pattern: string, path: string): Record<string, string> | undefined {
  const shape = pattern.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const found = new RegExp(`^${shape}$`).exec(path);
  const params = Object.entries(found?.groups ?? {}).map(([name, said]) => [name, decoded(said)] as const);
  const isSound = params.every(([, said]) => said !== undefined && said !== "");
  return found && isSound ? (Object.fromEntries(params) as Record<string, string>) : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
