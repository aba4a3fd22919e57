/** A version as HTTP has it: strong, since the answer is made of that version alone. */
export function tagOf(version: string): string {
  return `"${version}"`;
}

/** The versions that a header names; `undefined` for any. Weak ones are none. */
export function versionsIn(header: string | undefined): readonly string[] | undefined {
  if (header === undefined || header.trim() === "*") return undefined;
  return header.split(",").flatMap((one) => /^\s*"([^"]*)"\s*$/.exec(one)?.[1] ?? []);
}

/** Whether the caller has it already. Here a weak one is as good. */
export function isKnown(header: string | undefined, version: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === tagOf(version));
}
