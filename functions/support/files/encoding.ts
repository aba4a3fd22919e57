import { createHash } from "node:crypto";
import { FileRefused } from "#shared/domain/import/file-refused.ts";

export type Encoding = "utf-8" | "gb18030";
type Bytes = AsyncIterable<Buffer>;

const NEWLINE = 0x0a;

/** One walk over the bytes: what they are called, how they are written, and that no line is too long. */
export async function inspect(
  bytes: Bytes,
  longest: number,
): Promise<{ readonly digest: string; readonly encoding: Encoding }> {
  const hash = createHash("sha256");
  const [asUtf8, asChinese] = [trial("utf-8"), trial("gb18030")];
  const measure = lineMeasure(longest);
  for await (const chunk of bytes) {
    hash.update(chunk);
    measure(chunk);
    asUtf8.take(chunk);
    asChinese.take(chunk);
    if (chunk.includes(0) || !(asUtf8.holds() || asChinese.holds()))
      throw new FileRefused({ code: "file.encoding", facts: {} });
  }
  const encoding = [asUtf8, asChinese].find((one) => one.ends())?.encoding;
  if (encoding === undefined) throw new FileRefused({ code: "file.encoding", facts: {} });
  return { digest: hash.digest("base64url").slice(0, 22), encoding };
}

/** The text in pieces, without a byte-order mark; every line ends in a line feed alone, so that lines count alike. */
export async function* decoded(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let held = "";
  for await (const chunk of bytes) {
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replaceAll("\r\n", "\n");
  }
  yield held + decoder.decode();
}

function trial(encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isGood = true;
  const attempt = (chunk?: Buffer) => {
    if (!isGood) return;
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      isGood = false;
    }
  };
  return {
    encoding,
    take: attempt,
    holds: () => isGood,
    ends() {
      attempt();
      return isGood;
    },
  };
}

/** Throws at the first line that goes on for more bytes than that. */
function lineMeasure(longest: number) {
  let line = 1;
  let since = 0;
  const grow = (bytes: number) => {
    since += bytes;
    if (since > longest)
      throw new FileRefused({ code: "line.too-long", facts: { line, kilobytes: longest / 1024 } });
  };
  return (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      grow(end - from);
      from = end + 1;
      line += 1;
      since = 0;
    }
    grow(chunk.length - from);
  };
}
