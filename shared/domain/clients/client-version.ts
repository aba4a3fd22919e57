/** The journal's key of the commit that last wrote a client: its version says besides which of what leads to it is older. */
export function writerOf(version: string): string {
  return version.split(".")[0] ?? version;
}
