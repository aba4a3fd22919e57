import type { ApiKey } from "#shared/domain/access/api-key.ts";
import type { Change } from "./table.ts";

export interface ApiKeyStore {
  /** Whose key it is, by the SHA-256 of what was shown to us; also one that opens nothing any more. */
  findByHash(hash: string): Promise<ApiKey | undefined>;
  find(at: { owner: string; id: string }): Promise<ApiKey | undefined>;
  /** All that speak for a person, the newest first. */
  listOf(owner: string): Promise<ApiKey[]>;
  put(before: ApiKey | undefined, after: Omit<ApiKey, "version">): Change[];
}
