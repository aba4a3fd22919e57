import type { Client } from "#shared/domain/clients/client.ts";

export interface Scope {
  readonly province: string;
  readonly clientKinds: readonly Client["kind"][];
}

export interface JobRun {
  readonly name: string;
  readonly at: string;
  readonly outcome: string;
  readonly version: string;
}

export interface RuleFault {
  readonly code: string;
  readonly problem: string;
}
