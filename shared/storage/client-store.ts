import type { Client } from "#shared/domain/clients/client.ts";
import type { ClientStore } from "#shared/ports/clients.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import {
  clientItems,
  readBirthday,
  readBookEntry,
  readClient,
  readClientLine,
  readPointer,
} from "./client-item.ts";
import { clientChanges, clientLying, isOfClient } from "./client-versions.ts";
import { asked } from "./index-places.ts";
import { plainName } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween } from "./shape.ts";
import { type Spell, spelt } from "./spelling.ts";
import { wholeClient } from "./whole-client.ts";

type Reads = Pick<Table, "get" | "query" | "queryIndex">;

export function clientStore(table: Reads, spell: Spell | undefined): ClientStore {
  const kept: ClientStore["kept"] = async (id) => {
    const item = await table.get(keys.client(id));
    return item && (await wholeClient(table, item));
  };
  const find: ClientStore["find"] = async (id) => {
    const client = await kept(id);
    return client?.mergedInto === undefined ? client : await find(client.mergedInto);
  };
  const liesNow = (client: Client) => clientLying(clientItems(client), client.version);
  const wasBefore = (item: Item | null) => (item ? clientItems(readClient(item)) : []);
  return {
    find,
    kept,
    book: async (owner) => (await table.query(ranges.book(owner))).map(readBookEntry),
    lines: async (owner) => (await table.query(ranges.lines(owner))).map(readClientLine),
    async birthdays(owner, months) {
      const pages = await Promise.all(months.map((month) => table.query(ranges.birthdays(owner, month))));
      return pages.flat().map(readBirthday);
    },
    async linesOfGrid(grid, { unmanned = false } = {}) {
      const range = unmanned ? asked.unmannedOfGrid(grid) : asked.clientsOfGrid(grid);
      return (await table.queryIndex("byUnit", range)).map(readClientLine);
    },
    async listByName(name) {
      const plain = plainName(name);
      if (plain === "") return [];
      const found = await Promise.all([
        table.queryIndex("byName", asked.shortName(plain)),
        table.queryIndex("byName", asked.fullName(plain)),
      ]);
      const entries = found.flat().map(readBookEntry);
      return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    },
    async findByExternalRef(kind, value) {
      const item = await table.get(keys.externalRef(kind, value));
      return item && readPointer(item);
    },
    merge(stays, goes) {
      const lies = [stays, goes].flatMap(({ before }) => liesNow(before));
      return changesBetween(
        lies,
        [stays, goes].flatMap(({ before, after }) => clientItems(spelt(spell, { before, after }))),
      );
    },
    async branchesOf(parent) {
      const items = await table.queryIndex("byClient", asked.branchesOf(parent));
      return await Promise.all(items.map((item) => wholeClient(table, item)));
    },
    changeIn({ changes }, id) {
      const { PK, SK } = keys.client(id);
      const own = changes.find(({ before, after }) => {
        const at = after ?? before;
        return at?.PK === PK && at.SK === SK;
      });
      const image = (item: Item | null | undefined) => (item ? readClient(item) : undefined);
      return own && { before: image(own.before), after: image(own.after) };
    },
    put(before, after) {
      const items = clientItems(spelt(spell, { before, after }));
      return before === undefined ? changesBetween([], items) : clientChanges(liesNow(before), items);
    },
    putBack(done) {
      const [lead] = done.filter(({ now }) => now?.["ty"] === "client");
      const plain = done.map(({ before, now }) => ({ before: now, after: before }));
      if (!lead?.now || lead.now.vr === lead.after?.vr) return plain;
      const others = plain.filter(({ before, after }) => !isOfClient(before ?? after));
      const own = clientChanges(liesNow(readClient(lead.now)), wasBefore(lead.before));
      return [...own, ...others];
    },
  };
}
