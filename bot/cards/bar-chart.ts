export interface Bar {
  readonly label: string;
  readonly count: number;
}

const ROW = 34;
const TOP = 56;
const LABELS = 260;
const WIDTH = 420;
const FONT = "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";

/** Bars from left to right under a title, as an SVG picture. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = TOP + bars.length * ROW + 16;
  const rows = bars.map(({ label, count }, at) => {
    const y = TOP + at * ROW;
    const width = Math.max(2, Math.round((count / most) * WIDTH));
    return [
      `<text x="${LABELS - 12}" y="${y + 16}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${LABELS}" y="${y}" width="${width}" height="22" rx="3" fill="#2f6fde"/>`,
      `<text x="${LABELS + width + 8}" y="${y + 16}">${count}</text>`,
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="${height}" viewBox="0 0 760 ${height}" font-family="${FONT}" font-size="14" fill="#1f2937">`,
    `<rect width="760" height="${height}" fill="#ffffff"/>`,
    `<text x="24" y="32" font-size="18" font-weight="600">${escaped(title)}</text>`,
    ...rows,
    "</svg>",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
