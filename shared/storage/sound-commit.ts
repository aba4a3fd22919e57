import type { Key, Write } from "#shared/ports/table.ts";

const MOST_WRITES = 100;

/** What the cloud refuses is refused before it is sent: the local engine would take one item twice. */
export function mustBeSound(writes: readonly Write[]): void {
  if (writes.length > MOST_WRITES) throw new Error(`a commit holds at most ${MOST_WRITES} writes`);
  const names = writes.map((write) => nameOf("put" in write ? write.put : write.remove));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Error(`one commit writes ${twice} twice`);
}

export function nameOf({ PK, SK }: Key): string {
  return JSON.stringify([PK, SK]);
}
