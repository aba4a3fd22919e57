/** What a line says besides the name that stands above it: 恒信物流（李娜）：账单优惠36% becomes 李娜，账单优惠36%. */
export function besides(name: string, words: string): string {
  if (!words.startsWith(name)) return words;
  const rest = words.slice(name.length);
  const [whole, aside, mark = ""] = /^ ?[（(]([^）)]*)[）)](，|：|, |: )?/u.exec(rest) ?? [];
  if (whole === undefined) return rest.replace(/^(?:，|：|, |: | )/u, "");
  const after = rest.slice(whole.length);
  return after === ""
    ? `${aside}`
    : `${aside}${mark.startsWith("：") ? "，" : mark.replace(":", ",")}${after}`;
}
