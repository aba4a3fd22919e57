const NUMBER = /(?<!\p{Nd})(?:\p{Nd}{7,}|\p{Nd}(?:[ -]?\p{Nd}){8,})[Xx]?(?!\p{Nd})/gu;
const ADDRESS = /[\w.+-]+@(?=[\w-]+\.[\w.]+)/g;

/** Telephone, identity and card numbers and mail addresses: enough to see what was said, not enough to use (rule ACCESS). */
export function masked(text: string): string {
  return text.replace(NUMBER, hidden).replace(ADDRESS, "***@");
}

/** 138****5678; of what is shorter than a mobile number only its beginning. */
function hidden(number: string): string {
  const digits = number.replace(/[ -]/g, "");
  return `${digits.slice(0, 3)}****${digits.length < 11 ? "" : digits.slice(-4)}`;
}
