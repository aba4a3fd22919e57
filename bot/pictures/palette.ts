/** The page's own light colours: a picture looks the same in every channel and by day and night. */
export const PALETTE = {
  paper: "#ffffff",
  ink: "#1b2430",
  quiet: "#667286",
  faint: "#9aa5b5",
  line: "#e1e6ee",
  brand: "#1557d6",
  good: "#14804a",
  alarm: "#c62f2f",
  amber: "#c26a00",
  amberSoft: "#fff3e0",
} as const;

export const FONT = "Noto Sans CJK SC";
