import type { Client } from "#shared/domain/clients/client.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";

/** How a name sounds. */
export type Spell = (name: string) => { readonly pinyin: string; readonly initials: string };

export const UNSPELT: ReturnType<Spell> = { pinyin: "", initials: "" };

/** Always written, empty where nobody could spell: only archives of before it was kept lack it. */
export function writeSpelling({ spelling = UNSPELT }: Pick<Client, "spelling">): Attributes | object {
  return {
    sp: spelling.initials === "" && spelling.pinyin === "" ? "" : `${spelling.initials}|${spelling.pinyin}`,
  };
}

export function readSpelling({ sp }: Item): Client["spelling"] {
  if (typeof sp !== "string" || sp === "") return undefined;
  const at = sp.indexOf("|");
  return { initials: sp.slice(0, at), pinyin: sp.slice(at + 1) };
}

/** Spelt anew when the short name is another, or was not spelt yet; else as it was, whoever writes. */
export function spelt<C extends Pick<Client, "shortName" | "spelling">>(
  spell: Spell | undefined,
  {
    before,
    after,
  }: { readonly before?: Pick<Client, "shortName" | "spelling"> | undefined; readonly after: C },
): C {
  const kept = before?.shortName === after.shortName ? before.spelling : undefined;
  return { ...after, spelling: kept ?? spell?.(after.shortName) };
}
