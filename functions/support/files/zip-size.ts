const CENTRAL_ENTRY = Buffer.from("504b0102", "hex");
const UNPACKED_AT = 24;
const LEAST_ENTRY = 46;

/** Bytes that an archive says it will unpack to, read off its directory before anything is unpacked. */
export function unpackedSize(zip: Buffer): number {
  let sum = 0;
  for (let at = zip.indexOf(CENTRAL_ENTRY); at !== -1; at = zip.indexOf(CENTRAL_ENTRY, at + LEAST_ENTRY))
    if (at + LEAST_ENTRY <= zip.length) sum += zip.readUInt32LE(at + UNPACKED_AT);
  return sum;
}
