import { covering } from "./ownership-cover.ts";
import { assigning, handing, merging, type Reader, type Reading, unmanned } from "./ownership-giving.ts";
import { accepting, overseeing } from "./ownership-orders.ts";
import type { CommandName } from "./understanding.ts";

/** Spoken of, not asked for. */
const DOUBTED =
  /(?:不要|不用|不能|不想|先别|别)(?:把|再|急|给|合并|交接|分)|如果|要是|万一|假如|要不要|是不是该|能不能|可不可以|怎么|为什么|为啥|吗[?\s]*$|^(?:should|why|how|if|don't|do not)\b/u;
/** Questions that are meant as such. */
const ASKING =
  /^(?:可以|能|能不能|可不可以)(?:由我|让我|帮)|给谁|怎么[分派]|交接.*(?:怎么样|到哪)|^how is|^who should/u;

const READERS: readonly Reader[] = [accepting, overseeing, covering, merging, handing, unmanned, assigning];

/** What the shape of a sentence says of clients that change hands; nothing where it says something else. */
export function ownershipReading(shape: string, allowed: readonly CommandName[]): Reading | undefined {
  const words = shape.replace(/[。.!！~～]+$/u, "");
  for (const read of READERS) {
    const found = read(words, allowed);
    if (found) return DOUBTED.test(words) && !ASKING.test(words) ? undefined : found;
  }
  return undefined;
}
