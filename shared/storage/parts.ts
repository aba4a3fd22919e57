import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { letterIn, ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { PARTS, type Part } from "./part-kinds.ts";

export function partKey<K extends PartKind>(
  kind: K,
  { clientId, id, isOver = false }: { clientId: string; id: string; isOver?: boolean },
) {
  return keys.part({ clientId, letter: PARTS[kind].letter, id, isOver });
}

export function letterOf(kind: PartKind): string {
  return PARTS[kind].letter;
}

export function writePart<K extends PartKind>(kind: K, part: Omit<Parts[K], "version">): Attributes {
  const { letter, kept, id, isOver, more } = PARTS[kind];
  const whole = part as Parts[K];
  const key = keys.part({
    clientId: whole.clientId,
    letter,
    id: id(whole),
    isOver: isOver(whole),
  });
  return { ...kept.write({ key, province: whole.province }, whole), ...more(whole) };
}

export function readPart<K extends PartKind>(kind: K, item: Item): Parts[K] {
  const { kept, schema, fromKey } = PARTS[kind];
  return schema.parse({ ...kept.read(item), ...fromKey(item), clientId: ownerIn(item) });
}

/** Which part an item of a client is; the archive itself is none. */
export function partIn(item: Item): PartKind | undefined {
  const letter = letterIn(item);
  const known = Object.entries(PARTS) as [PartKind, Part<unknown>][];
  return known.find(([, part]) => part.letter === letter)?.[0];
}
