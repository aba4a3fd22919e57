const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** 300, 1.2万, 三百二十, 两千五百万; `undefined` where it is no number. */
export function numberIn(words: string): number | undefined {
  const text = words.replaceAll(/[,，\s]/gu, "").replace(/^(?:大概|大约|约|近|超过|有)/u, "");
  const plain = /^(\d+(?:\.\d+)?)([万亿千百]?)([万亿]?)$/u.exec(text);
  if (plain) {
    const [, digits = "", unit = "", more = ""] = plain;
    return Number(digits) * (UNITS[unit] ?? 1) * (UNITS[more] ?? 1);
  }
  const spelt = text.replaceAll("两", "二").replaceAll("〇", "零");
  return /^[零一二三四五六七八九十百千万亿]+$/u.test(spelt) ? spelled(spelt) : undefined;
}

const GROUPS = [
  { sign: "亿", times: 100_000_000 },
  { sign: "万", times: 10_000 },
];

function spelled(text: string): number {
  const group = GROUPS.find(({ sign }) => text.includes(sign));
  if (group === undefined) return small(text);
  const at = text.lastIndexOf(group.sign);
  return spelled(text.slice(0, at)) * group.times + spelled(text.slice(at + 1));
}

/** Below ten thousand: 十 alone is ten, and a last digit counts as it stands. */
function small(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = UNITS[sign];
    sum += unit === undefined ? 0 : (digit || 1) * unit;
    digit = unit === undefined ? DIGITS.indexOf(sign) : 0;
  }
  return sum + digit;
}
