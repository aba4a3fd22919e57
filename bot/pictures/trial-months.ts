import { PALETTE } from "./palette.ts";
import { element, text } from "./svg.ts";

const HEIGHT = 90;
const MOST = 12;

/** A column for each month, its count above and its name below. */
export function monthColumns(
  counts: readonly { readonly month: string; readonly count: number }[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly drawn: string; readonly bottom: number } {
  const step = width / MOST;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const foot = y + 24 + HEIGHT;
  const columns = counts.slice(-MOST).map(({ month, count }, n) => {
    const height = Math.max(2, Math.round((count / most) * HEIGHT));
    const middle = x + n * step + step / 2;
    const column = { x: middle - step * 0.3, y: foot - height, width: step * 0.6, height, rx: 3 };
    const words = { x: middle, size: 14, anchor: "middle" } as const;
    return [
      element("rect", { ...column, fill: PALETTE.brand }),
      text(`${count}`, { ...words, y: foot - height - 7, fill: PALETTE.ink }),
      text(month, { ...words, y: foot + 20, fill: PALETTE.quiet }),
    ].join("");
  });
  return { drawn: columns.join(""), bottom: foot + 28 };
}
