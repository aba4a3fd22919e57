const NUMBER = /(?<!\p{Nd})(?:\p{Nd}{7,}|\p{Nd}(?:[ -]?\p{Nd}){8,})[Xx]?(?!\p{Nd})/gu;
const ADDRESS = /[\w.+-]+@(?=[\w-]+\.[\w.]+)/g;
const MOBILE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;
const ID_NUMBER = /(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g;

/** What people wrote: any long number and mail address, enough to see what was said, not enough to use (rule ACCESS). */
export function masked(text: string): string {
  return text.replace(NUMBER, hidden).replace(ADDRESS, "***@");
}

/** What machines wrote: 138****5678 and 430102********1234; times, ports and versions stay readable. */
export function maskedPersonal(text: string): string {
  return text.replace(MOBILE, "$1****$2").replace(ID_NUMBER, "$1********$2");
}

/** 138****5678; of what is shorter than a mobile number only its beginning. */
function hidden(number: string): string {
  const digits = number.replace(/[ -]/g, "");
  return `${digits.slice(0, 3)}****${digits.length < 11 ? "" : digits.slice(-4)}`;
}
