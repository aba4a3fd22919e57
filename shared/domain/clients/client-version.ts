/** The journal's key of the commit that last wrote a client: its version says besides which of what leads to it is older. */
export function writerOf(version: string): string {
  const end = version.indexOf(".");
  return end < 0 ? version : version.slice(0, end);
}
