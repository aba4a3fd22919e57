import { minutesBetween } from "#shared/domain/calendar/day.ts";

/** What was read is good for a minute in this process; a failed reading is not remembered. */
export function remembered<T>(
  read: () => Promise<T>,
  now: () => string,
): (how?: { fresh?: boolean }) => Promise<T> {
  let last: { readonly at: string; readonly value: Promise<T> } | undefined;
  return async ({ fresh = false } = {}) => {
    const at = now();
    if (!fresh && last !== undefined && minutesBetween(last.at, at) < 1) return await last.value;
    const mine = { at, value: read() };
    last = mine;
    try {
      return await mine.value;
    } catch (error) {
      if (last === mine) last = undefined;
      throw error;
    }
  };
}
