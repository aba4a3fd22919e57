const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A unified social credit code (GB 32100) with its right check character; 430199 is no district. */
export function creditCode(kind: "company" | "institution" | "office", n: number): string {
  const body = `${{ company: "91", institution: "12", office: "11" }[kind]}430199${String(n).padStart(9, "0")}`;
  const sum = [...body].reduce((total, char, at) => total + ALPHABET.indexOf(char) * (3 ** at % 31), 0);
  return body + ALPHABET.charAt((31 - (sum % 31)) % 31);
}
