import type { ApiPorts } from "./request.ts";

/** A function answers with 6 MB at most, its body as one string: each quote in it is escaped once more. */
const MOST_BYTES = 5_900_000;
/** No text with fewer characters can come to as much, whatever is in it: six bytes are the most for one. */
const SURELY_SMALL = Math.floor(MOST_BYTES / 6);

interface Told {
  readonly body: unknown;
  /** Whose file it is: nobody else's name leads to it. */
  readonly caller: string;
  /** What it is a file of, in the name that it is saved under. */
  readonly about: string;
}

/** The answer itself, or where it is more than one call can carry, the address that it can be fetched under for a while. */
export async function asFileIfLarge({ body, ...named }: Told, ports: ApiPorts): Promise<unknown> {
  const text = JSON.stringify(body);
  return isSmall(text) ? body : await asFile(text, { ...named, ports });
}

async function asFile(
  text: string,
  { caller, about, ports }: Omit<Told, "body"> & { readonly ports: ApiPorts },
): Promise<object> {
  const { finding } = await ports.rules.current();
  const seconds = finding.linkMinutes * 60;
  const saveAs = `${about}.json`;
  const name = `exports/${caller}/${ports.ids.next("fil")}.json`;
  const bytes = new TextEncoder().encode(text);
  await ports.files.put(name, bytes, { type: "application/json; charset=utf-8" });
  const address = await ports.files.link(name, { seconds, saveAs });
  return { download: { method: "GET", address, saveAs, seconds, bytes: bytes.length } };
}

function isSmall(text: string): boolean {
  if (text.length <= SURELY_SMALL) return true;
  return new TextEncoder().encode(JSON.stringify(text)).length <= MOST_BYTES;
}
