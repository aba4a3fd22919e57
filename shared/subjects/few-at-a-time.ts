/** Requests at a time. */
const ABREAST = 8;

/** Does something with each of many, a few at a time, so that no more than those are held. */
export async function fewAtATime<Each>(
  all: readonly Each[],
  act: (each: Each) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < all.length; at += ABREAST) await Promise.all(all.slice(at, at + ABREAST).map(act));
}
