import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";

export type OwnedArchive = Archive & Owned;

/** A client with all that is alive of it, owned as the client is. */
export async function findArchive(
  { archives }: Pick<Stores, "archives">,
  clientId: string,
): Promise<OwnedArchive | undefined> {
  const archive = await archives.whole(clientId);
  if (archive === undefined) return undefined;
  const { owner, unit, province } = archive.client;
  return { ...archive, owner, unit, province };
}
