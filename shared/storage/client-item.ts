import { BookEntry, Client } from "#shared/domain/clients/client.ts";
import { BookBirthday } from "#shared/domain/clients/client-fields.ts";
import { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { CLIENT, LINE } from "./client-fields.ts";
import { versionIn } from "./client-versions.ts";
import { type Fields, plain, unlessEmpty } from "./fields.ts";
import { places } from "./index-places.ts";
import { idIn, ownerIn, plainName } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";
import { readSpelling, UNSPELT, writeSpelling } from "./spelling.ts";

type NewClient = Omit<Client, "version">;

const archive = shape<Omit<Client, "id" | "province" | "version" | "spelling">>({
  type: "client",
  fields: CLIENT,
});
/** Whose key says the owner; what is found by name only is left to the book. */
const inLine = shape<Omit<ClientLine, "id" | "owner" | "province" | "version">>({
  type: "line",
  fields: LINE,
});

const NAMES: Fields<Omit<BookEntry, "id" | "owner" | "unit">> = {
  name: plain("n"),
  shortName: plain("s"),
  aliases: unlessEmpty("a"),
  pinyin: plain("py", ""),
  initials: plain("i", ""),
  valueClass: plain("vc", "NONE"),
};
/** Whose key says the owner and whose place says the unit. */
const inBook = shape<Omit<BookEntry, "id" | "owner" | "unit">>({ type: "book", fields: NAMES });
const byOtherName = shape<Omit<BookEntry, "id">>({
  type: "name",
  fields: { ...NAMES, owner: plain("o"), unit: plain("u") },
});
const born = shape<Omit<BookBirthday, "on" | "clientId" | "of">>({
  type: "birthday",
  fields: { client: plain("c"), name: plain("n"), title: plain("t") },
});
const pointer = shape<{ to: string }>({ type: "ref", fields: { to: plain("to") } });

/** The archive first, then everything that leads to it: the book, its line of facts, the names, the references. */
export function clientItems(client: NewClient): Attributes[] {
  const entry = bookEntryOf(client);
  const { id, province } = client;
  const kept = archive.write({ key: keys.client(id), province }, client);
  const first = {
    ...kept,
    ...writeSpelling(client),
    ...(client.parentClientId && places.branchOf(client.parentClientId, client.name)),
  };
  // What was merged leads on and nothing else: it stands in no book, and its names are the other's now.
  if (client.mergedInto !== undefined) return [first, ...refItems(client)];
  const line = lineItem(client);
  const born = birthdayItems(client);
  return [first, bookItem(client, entry), line, ...born, ...nameItems(client, entry), ...refItems(client)];
}

/** In the owner's partition by day of the year, so that a window of a whole book is one Query. */
function birthdayItems({
  id: clientId,
  owner,
  unit,
  province,
  shortName: client,
  birthdays = [],
}: NewClient) {
  return birthdays.map(({ on, of, ...who }) => ({
    ...born.write({ key: keys.birthday(owner, { on, clientId, of }), province }, { client, ...who }),
    ...places.birthdayOfUnit(unit, on),
  }));
}

export function readBirthday(item: Item): BookBirthday {
  const [, on, clientId, of] = item.SK.split("#");
  return BookBirthday.parse({ ...born.read(item), on, clientId, of });
}

export function readClient(item: Item): Client {
  const known = { version: versionIn(item), id: ownerIn(item), spelling: readSpelling(item) };
  return Client.parse({ ...archive.read(item), ...known });
}

/** Of the owner's book, or found under one of its names. */
export function readBookEntry(item: Item): BookEntry {
  const { ty, un: unit } = item;
  if (ty === "name") return BookEntry.parse({ ...byOtherName.read(item), id: ownerIn(item) });
  return BookEntry.parse({ ...inBook.read(item), id: idIn(item), owner: ownerIn(item), unit });
}

export function readClientLine(item: Item): ClientLine {
  return ClientLine.parse({ ...inLine.read(item), id: idIn(item), owner: ownerIn(item) });
}

export function readPointer(item: Item): string {
  const { to } = pointer.read(item);
  return String(to);
}

function bookEntryOf(client: NewClient): BookEntry {
  const { id, owner, unit, name, shortName, aliases, valueClass } = client;
  return { id, owner, unit, name, shortName, aliases, valueClass, ...(client.spelling ?? UNSPELT) };
}

function bookItem({ province }: NewClient, entry: BookEntry): Attributes {
  const { id, owner, unit, valueClass, shortName } = entry;
  const at = { key: keys.bookEntry(owner, id), province };
  const place = { ...places.clientOfUnit(unit, valueClass), ...places.shortName(plainName(shortName), id) };
  return { ...inBook.write(at, entry), ...place };
}

/** In the grid's index, so that a place can be asked for its clients: those without a manager first. */
function lineItem(client: NewClient): Attributes {
  const at = { key: keys.clientLine(client.owner, client.id), province: client.province };
  const place = client.grid === undefined ? {} : places.clientOfGrid(client.grid, client);
  return { ...inLine.write(at, client), ...place };
}

function nameItems({ province }: NewClient, entry: BookEntry): Attributes[] {
  const { id, name, shortName, aliases, initials } = entry;
  const [full, short] = [plainName(name), plainName(shortName)];
  const others = new Set([...aliases, initials].map(plainName));
  const isLedTo = new Set(["", full, short]);
  const found = [...others].filter((other) => !isLedTo.has(other));
  const fullItem = {
    ...byOtherName.write({ key: keys.fullName(id), province }, entry),
    ...places.fullName(full, id),
  };
  const otherItems = found.map((other) => ({
    ...byOtherName.write({ key: keys.otherName(id, other), province }, entry),
    ...places.shortName(other, id),
  }));
  return full === short ? otherItems : [fullItem, ...otherItems];
}

function refItems({ id, province, uscc, externalRef }: NewClient): Attributes[] {
  const refs = [
    ["uscc", uscc],
    ["ref", externalRef],
  ] as const;
  return refs.flatMap(([kind, value]) =>
    value ? [pointer.write({ key: keys.externalRef(kind, value), province }, { to: id })] : [],
  );
}
