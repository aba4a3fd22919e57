import type { Key } from "#shared/ports/table.ts";

const SHARDS = 16;

/** What a partition belongs to: `STF#stf_1` is of stf_1. */
export function ownerIn({ PK }: Key): string {
  return PK.slice(PK.indexOf("#") + 1);
}

/** What a sort key ends in: `W#TASK#tsk_1` is tsk_1. */
export function idIn({ SK }: Key): string {
  return SK.slice(SK.lastIndexOf("#") + 1);
}

/** When it was, where the sort key says so: `I#2026-03-09T01:00:00.000Z#int_1`. */
export function instantIn({ SK }: Key): string {
  return SK.slice(SK.indexOf("#") + 1, SK.lastIndexOf("#"));
}

/** The id of the thing that an item is of, whatever its kind: what the journal lists it under. */
export function subjectIn(key: Key): string {
  const id = key.SK.startsWith("G#") ? "" : idIn(key);
  return id === "" ? ownerIn(key) : id;
}

/** Which kind of part: `A#K#con_1` is `K`. The archive itself has none. */
export function letterIn({ SK }: Key): string {
  return SK.split("#")[1] ?? "";
}

/** The archive of a client itself. */
export function isArchive({ PK, SK }: Key): boolean {
  return PK.startsWith("CLI#") && SK === "A#";
}

export function isTask({ SK }: Key): boolean {
  return SK.startsWith("W#TASK#");
}

export function isAbsence({ SK }: Key): boolean {
  return SK.startsWith("W#CAL#");
}

export function isDelegated({ SK }: Key): boolean {
  return SK.startsWith("W#OUT#");
}

/** Names that people take for the same are the same key: case, width, spaces and brackets do not count. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s()[\]{}<>《》【】〔〕·・.,，。、#'"“”‘’_-]/gu, "");
}

/** A name's beginning, under which all that begin so lie together. */
export function firstTwo(name: string): string {
  return [...name].slice(0, 2).join("");
}

/** One of sixteen, always the same for the same text: what a whole province writes lies spread. */
export function shardOf(text: string): string {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return pad(sum % SHARDS);
}

export function shards(): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => pad(shard));
}

/** Numbers in the order of their texts. */
export function ranked(number: number): string {
  return String(number).padStart(6, "0");
}

function pad(shard: number): string {
  return String(shard).padStart(2, "0");
}
