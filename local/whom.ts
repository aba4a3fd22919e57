import { WrongUsage } from "./command.ts";
import type { LocalPerson } from "./people.ts";
import { WORDS } from "./words.ts";

/** Whom `--as` means where it is no id: the one person of that name; of several their ids are told. */
export function idNamed(said: string, people: readonly LocalPerson[]): string {
  const named = people.filter(({ name }) => name === said.trim());
  const [only, ...others] = named;
  if (only === undefined) throw new WrongUsage(WORDS.nobody(said));
  if (others.length === 0) return only.id;
  const lines = named.map(({ id, name, unit, post }) => `  ${id}  ${name}  ${unit} · ${post}`);
  throw new WrongUsage([WORDS.severalPeople(said), ...lines].join("\n"));
}
