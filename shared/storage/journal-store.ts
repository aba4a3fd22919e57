import type { UndoStack } from "#shared/domain/conversation/undo-stack.ts";
import type { JournalEntry, JournalStore, Standing } from "#shared/ports/journal.ts";
import type { Change, Item, Key, Table } from "#shared/ports/table.ts";
import { asked } from "./index-places.ts";
import { journalItem, leadItem, otherClients, readEntry, readStack, stackItem } from "./journal-item.ts";
import { ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { lying } from "./shape.ts";
import { nameOf } from "./sound-commit.ts";

/** Undo reaches back half an hour; ten messages are more than a person sends that change something. */
const STACK = 10;

type Reading = Pick<Table, "get" | "queryIndex">;

export function journalStore(table: Reading, province: string): JournalStore {
  const find: JournalStore["find"] = async (key) => {
    const item = await table.get(keys.journal(key));
    return item && readEntry(item);
  };
  const entriesOf = async (listed: readonly Item[]) => {
    const found = await Promise.all(listed.map(async (item) => await find(ownerIn(item))));
    return found.filter((entry) => entry !== undefined);
  };
  const stackChange = (before: UndoStack, messages: UndoStack["messages"]): Change => {
    const lies = before.version === undefined ? [] : lying([stackItem(before, province)], before.version);
    const after = stackItem({ ...before, messages }, province);
    return { before: lies[0] ?? null, after };
  };
  return {
    find,
    async stack(staffId) {
      const item = await table.get(keys.undoStack(staffId));
      return item === undefined ? { staffId, version: undefined, messages: [] } : readStack(item);
    },
    async listOf(id) {
      return await entriesOf(await table.queryIndex("bySubject", asked.subject(id)));
    },
    async listLatest(id, limit) {
      const range = { ...asked.subject(id), descending: true, limit };
      return await entriesOf(await table.queryIndex("bySubject", range));
    },
    async changedSince(entries) {
      const changed = await firstChanged(table, leftBy(entries));
      return changed === undefined ? "nobody" : { by: changed.now && (await find(changed.now.vr))?.byName };
    },
    standing: async ({ changes }) =>
      await Promise.all(changes.map(async (change) => await standingOf(change, { table, find }))),
    record: (entry) => ({ before: null, after: journalItem(entry, province) }),
    listUnder: (entry) =>
      otherClients(entry).map((id) => ({ before: null, after: leadItem(entry, { id, province }) })),
    push: (stack, pushed) => stackChange(stack, withMessage(stack, pushed)),
    pop: (stack, message, left = []) =>
      stackChange(
        stack,
        stack.messages.flatMap((one) => {
          if (one.message !== message) return [one];
          return left.length === 0 ? [] : [{ ...one, keys: [...left] }];
        }),
      ),
  };
}

function withMessage(
  { messages }: UndoStack,
  { message, at, key }: { readonly message: string; readonly at: string; readonly key: string },
): UndoStack["messages"] {
  const same = messages.find((one) => one.message === message);
  const others = messages.filter((one) => one !== same);
  return [{ message, at, keys: [...(same?.keys ?? []), key] }, ...others].slice(0, STACK);
}

interface Left {
  readonly key: Key;
  readonly version: string | undefined;
}

/** Each item as the last of these entries, given in the order of their commits, left it. */
function leftBy(entries: readonly JournalEntry[]): Left[] {
  const left = new Map<string, Left>();
  for (const { before, after } of entries.flatMap(({ changes }) => changes)) {
    const key = after ?? before;
    if (key !== null) left.set(nameOf(key), { key, version: after?.vr });
  }
  return [...left.values()];
}

async function firstChanged(
  table: Reading,
  left: readonly Left[],
): Promise<{ now: Item | undefined } | undefined> {
  for (const { key, version } of left) {
    const now = await table.get(key);
    if (now?.vr !== version) return { now };
  }
  return undefined;
}

/** So many of the machine's own changes of one thing are followed back; beyond that it counts as changed. */
const STEPS = 100;
const MACHINE = "system";

interface Following {
  readonly table: Reading;
  readonly find: JournalStore["find"];
}

/** From how it lies now back to the entry, commit by commit: each item bears the key of the one that wrote it. */
async function standingOf({ before, after }: Change<Item>, following: Following): Promise<Standing> {
  const key = after ?? before;
  const now = (key && (await following.table.get(key))) ?? null;
  let version = now?.vr;
  for (let step = 0; step < STEPS && version !== after?.vr; step += 1) {
    const earlier = await beforeMachine(version, { ...following, key });
    if (earlier.changed) return { now, changed: earlier.changed };
    version = earlier.version;
  }
  return { now, changed: version === after?.vr ? false : { by: undefined } };
}

interface Earlier {
  readonly version?: string | undefined;
  readonly changed?: { readonly by: string | undefined };
}

/** What an item was before the machine wrote this version of it. */
async function beforeMachine(
  version: string | undefined,
  { find, key }: Following & { readonly key: Key | null },
): Promise<Earlier> {
  const later = version === undefined ? undefined : await find(version);
  if (later?.by !== MACHINE) return { changed: { by: later?.byName } };
  return { version: later.changes.find((one) => isAt(key, one))?.before?.vr };
}

function isAt(key: Key | null, { before, after }: Change<Item>): boolean {
  const other = after ?? before;
  return key !== null && other !== null && nameOf(other) === nameOf(key);
}
