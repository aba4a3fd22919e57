import type { ReferenceStore } from "#shared/ports/people.ts";

/** A file names the same few people, places and clients again and again: each is looked up once in a run. */
export function rememberedReferences(references: ReferenceStore): ReferenceStore {
  const { staffMeant, gridsMeant, clientsMeant } = references;
  return {
    ...references,
    staffMeant: remembered(staffMeant),
    gridsMeant: remembered(gridsMeant),
    clientsMeant: remembered(clientsMeant),
  };
}

const MOST = 20_000;

function remembered<T>(look: (said: string) => Promise<T>): (said: string) => Promise<T> {
  const found = new Map<string, Promise<T>>();
  return async (said) => {
    const known = found.get(said);
    if (known !== undefined) return await known;
    if (found.size >= MOST) found.clear();
    const looking = look(said);
    found.set(said, looking);
    return await looking;
  };
}
