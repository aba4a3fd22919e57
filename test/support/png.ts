import { inflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of the pixel there. */
  at(x: number, y: number): readonly [number, number, number];
  /** How many pixels of the box are darker than mid grey. */
  inkIn(box: { x: number; y: number; width: number; height: number }): number;
}

const HEAD = 8;
const DEPTH = 4;

/** Reads a PNG of eight bits per channel with transparency, not interlaced: as ours are. */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const parts = partsOf(bytes);
  const header = parts.find(({ type }) => type === "IHDR")?.content ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 6 || header[12] !== 0) throw new Error("not a PNG of our kind");
  const packed = parts.filter(({ type }) => type === "IDAT").map(({ content }) => content);
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), { width, height });
  const at: Pixels["at"] = (x, y) => {
    const start = (Math.round(y) * width + Math.round(x)) * DEPTH;
    return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
  };
  const isInk = (x: number, y: number) => at(x, y).every((channel) => channel < 128);
  return {
    ...{ width, height, at },
    inkIn: (box) =>
      Array.from({ length: box.width * box.height }, (_, place) => place).filter((place) =>
        isInk(box.x + (place % box.width), box.y + Math.floor(place / box.width)),
      ).length,
  };
}

function partsOf(bytes: Buffer): { type: string; content: Buffer }[] {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG");
  const parts = [];
  for (let at = HEAD; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    parts.push({
      type: bytes.toString("latin1", at + 4, at + 8),
      content: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return parts;
}

/** Each line says how it was told apart from the pixel on its left and the line above. */
function unfiltered(raw: Buffer, { width, height }: { width: number; height: number }): Uint8Array {
  const stride = width * DEPTH;
  let above = new Uint8Array(stride + DEPTH);
  const lines = Array.from({ length: height }, (_, y) => {
    const start = y * (stride + 1);
    above = lineOf(raw.subarray(start + 1, start + 1 + stride), { filter: raw[start] ?? 0, above });
    return above.subarray(DEPTH);
  });
  return Buffer.concat(lines);
}

/** A line with one empty pixel before it, as the line above has. */
function lineOf(
  raw: Buffer,
  { filter, above }: { filter: number; above: Uint8Array },
): Uint8Array<ArrayBuffer> {
  const line = new Uint8Array(raw.length + DEPTH);
  for (const [place, byte] of raw.entries()) {
    const [left = 0, up = 0, corner = 0] = [line[place], above[place + DEPTH], above[place]];
    const guess = [0, left, up, (left + up) >> 1, nearest({ left, up, corner })][filter] ?? 0;
    line[place + DEPTH] = byte + guess;
  }
  return line;
}

function nearest({ left, up, corner }: { left: number; up: number; corner: number }): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
