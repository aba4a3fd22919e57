import { Refusal } from "#shared/domain/refusal.ts";

const AT_ONCE = 8;

/** Each of many, a few at a time; what is refused of one is left for the next night. */
export async function sideBySide(ids: readonly string[], each: (id: string) => Promise<void>): Promise<void> {
  const waiting = ids.values();
  const worker = async () => {
    for (const id of waiting) await unlessRefused(async () => await each(id));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

export async function unlessRefused(done: () => Promise<void>): Promise<void> {
  try {
    await done();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
