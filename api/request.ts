import type { Ports, Stores } from "#shared/ports.ts";

/** A request as every server can give it. */
export interface ApiRequest {
  readonly method: string;
  /** Without the query, as it was sent: `/v1/clients/cli_1`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** Under which the log knows this call. */
  readonly reference: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Written as JSON; absent where there is nothing to say. */
  readonly body?: unknown;
}

/** What the door needs of the house. */
export interface ApiHouse {
  readonly ports: ApiPorts;
  /** SHA-256 in hex: how a key is found. */
  hash(key: string): string;
  /** What nobody can make who does not know the secret of the house. */
  sign(text: string): string;
  /** On one machine, the token of the running house opens the door for whoever it is told to be. */
  isOwnToken?(token: string): boolean;
  /** Logs what went wrong. */
  fault(error: unknown, reference: string): void;
}

export type ApiPorts = Stores & Pick<Ports, "table" | "clock" | "ids" | "files">;
