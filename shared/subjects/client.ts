import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";

/** Its version is the client's: every change of a part is one of the client too. */
export type OwnedArchive = Archive & Owned & { readonly version: string };

/** A client with all that is alive of it, owned as the client is. */
export async function findArchive(
  { archives }: Pick<Stores, "archives">,
  clientId: string,
): Promise<OwnedArchive | undefined> {
  const archive = await archives.whole(clientId);
  if (archive === undefined) return undefined;
  const { owner, unit, province, version } = archive.client;
  return { ...archive, owner, unit, province, version };
}
