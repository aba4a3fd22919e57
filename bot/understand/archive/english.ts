import { fieldNamed } from "#shared/domain/clients/field-dictionary.ts";
import type { Fact } from "./clauses.ts";

const SET = /^(?:please )?(?:set|change|update|correct) (?:the )?([a-z' ]+?) (?:of|for) (.+?) to (.+)$/u;
const OWNED = /^(?:please )?(?:set|change|update|correct) (.+?)'s ([a-z ]+?) to (.+)$/u;
const IS = /^(.+?)'s ([a-z ]+?) (?:is now|is|=) (.+)$/u;
const STAFFED =
  /^(.+?) (?:now )?(?:has|have|employs?) (?:about )?(\d[\d,]*) (?:employees|staff|people)(?: now)?$/u;
const MOVED = /^(.+?) (?:has )?moved to (\d.+)$/u;
const SHOULD = /^the ([a-z ]+?) of (.+?) should (?:read|be) (.+)$/u;
const TRADE = /^(.+?) belongs to the (.+?) industry$/u;

const HEADS = /^(?:number of )?(?:employee|staff)s?(?: count| number)?$|^head ?count$/u;

/** change the address of 三一重工 to …, 三一重工 has 300 employees. */
export function englishFact(text: string): Fact | undefined {
  const words = text.trim().replace(/[.!]$/u, "");
  const set = SET.exec(words);
  if (set) return factOf(set[1], set[2], set[3]);
  const owned = OWNED.exec(words) ?? IS.exec(words);
  if (owned) return factOf(owned[2], owned[1], owned[3]);
  const should = SHOULD.exec(words);
  if (should) return factOf(should[1], should[2], should[3]);
  const [field, told] = TRADE.test(words) ? ["industry", TRADE.exec(words)] : ["address", MOVED.exec(words)];
  if (told) return factOf(field, told[1], told[2]);
  const staffed = STAFFED.exec(words);
  return staffed ? factOf("employees", staffed[1], staffed[2]) : undefined;
}

function factOf(word = "", of = "", said = ""): Fact | undefined {
  const field = fieldNamed(HEADS.test(word.trim()) ? "employees" : word);
  return field && { field, said, of: of.trim() };
}
