/** What the engine takes, in bytes of UTF-8: of a partition's key, and of a sort key. */
const LONGEST = { hash: 2048, sort: 1024 } as const;

/** Under a longer key nothing can lie: whoever asks for one asks for what does not exist, and it is no fault of ours. */
export function fits(hash: string, ...sorts: readonly (string | undefined)[]): boolean {
  return bytes(hash) <= LONGEST.hash && sorts.every((sort = "") => bytes(sort) <= LONGEST.sort);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
