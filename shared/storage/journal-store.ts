import type { UndoStack } from "#shared/domain/conversation/undo-stack.ts";
import type { JournalEntry, JournalStore } from "#shared/ports/journal.ts";
import type { Change, Item, Key, Table } from "#shared/ports/table.ts";
import { journalItem, readEntry, readStack, stackItem } from "./journal-item.ts";
import { asked, keys } from "./keys.ts";
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
      const found = await table.queryIndex("bySubject", asked.subject(id));
      return (await Promise.all(found.map((item) => table.get(item)))).flatMap((item) =>
        item ? [readEntry(item)] : [],
      );
    },
    async changedSince(entries) {
      const changed = await firstChanged(table, leftBy(entries));
      return changed === undefined ? "nobody" : { by: changed.now && (await find(changed.now.vr))?.byName };
    },
    record: (entry) => ({ before: null, after: journalItem(entry, province) }),
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
