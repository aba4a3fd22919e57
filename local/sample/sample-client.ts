import type { Client } from "#shared/domain/clients/client.ts";

/** A client before the table has it. */
export type SampleClient = Omit<Client, "version">;
