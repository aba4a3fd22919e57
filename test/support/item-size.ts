/** Bytes of an item by DynamoDB's own rule: names and strings in UTF-8, numbers by their digits, lists and maps with overhead. */
export function itemSize(item: object): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + bytes(name) + valueSize(value), 0);
}

function valueSize(value: unknown): number {
  if (typeof value === "string") return bytes(value);
  if (typeof value === "number") return numberSize(value);
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + valueSize(one), 3);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).reduce((sum, [name, one]) => sum + 1 + bytes(name) + valueSize(one), 3);
  }
  return 1;
}

function numberSize(value: number): number {
  const digits = String(Math.abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
  return Math.ceil(digits.length / 2) + 1 + (value < 0 ? 1 : 0);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
