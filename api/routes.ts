import type * as z from "zod";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import type { UseCase } from "#shared/use-case.ts";
import { CATALOGUE } from "#shared/use-cases/catalogue.ts";
import { RESOURCES } from "./resources.ts";

export type Callable = UseCase<keyof Stores, z.ZodType, Owned, unknown>;

/** One address: which use-case it is, and where its input comes from. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH";
  /** `{client}` is the field `client` of the input. */
  readonly path: string;
  readonly useCase: Callable;
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
}

const PLAIN = { names: {}, fixed: {}, query: [], isTagged: false, needsMatch: false, isWhole: false };

/** Every declaration is whole; the catalogue only shows what can be read off it. */
const declared = CATALOGUE as readonly Callable[];

/** What persons may do. What only the system does has no address. */
const open = declared.filter(({ roles }) => !roles.includes("system"));

/** Everything that can be called: each use-case under its own name, and what is read and changed as a resource. */
export const ROUTES: readonly Route[] = [
  ...RESOURCES.flatMap(({ useCase: name, ...resource }): Route[] => {
    const useCase = open.find((one) => one.name === name);
    return useCase ? [{ ...PLAIN, ...resource, useCase }] : [];
  }),
  ...open.map((useCase): Route => ({ ...PLAIN, method: "POST", path: `/v1/${useCase.name}`, useCase })),
];

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** All routes of an address, whatever their method. */
export function routesAt(path: string): Match[] {
  return ROUTES.flatMap((route) => {
    const params = paramsIn(route.path, path);
    return params ? [{ route, params: renamed(params, route) }] : [];
  });
}

function renamed(params: Readonly<Record<string, string>>, { names }: Route): Record<string, string> {
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
