import * as z from "zod";
import type { UndoStack } from "#shared/domain/conversation/undo-stack.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { type Field, plain } from "./fields.ts";
import { places } from "./index-places.ts";
import { isArchive, ownerIn, subjectIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

const Image = z.lazy(() => z.looseObject({ PK: z.string(), SK: z.string(), vr: z.string() }).nullable());
const Look = z.lazy(() =>
  z.object({ subject: z.string(), of: z.string().optional(), fields: z.array(z.string()) }),
);
const Entry: z.ZodType<JournalEntry> = z.lazy(() =>
  z.object({
    key: z.string(),
    message: z.string(),
    request: z.string().optional(),
    useCase: z.string(),
    undo: z.enum(["restore", "inverse", "never", "pops", "read"]),
    rules: z.string().optional(),
    by: z.string(),
    byName: z.string(),
    forId: z.string().optional(),
    forName: z.string().optional(),
    at: z.iso.datetime(),
    subject: z.string(),
    changes: z.array(z.object({ before: Image, after: Image })),
    reads: z.array(Look).optional(),
    outcome: z.unknown(),
    version: z.string(),
  }),
);
const Messages = z.lazy(() =>
  z.array(z.object({ message: z.string(), at: z.iso.datetime(), keys: z.array(z.string()) })),
);

/** Images and outcome are kept as JSON text: they are only ever read whole, and text is the smallest. */
const entryShape = shape<Omit<JournalEntry, "key" | "subject" | "at" | "version">>({
  type: "journal",
  fields: {
    message: plain("ms"),
    request: plain("rq"),
    useCase: plain("uc"),
    undo: plain("ud", "restore"),
    rules: plain("ru"),
    by: plain("by"),
    byName: plain("bn"),
    forId: plain("fi"),
    forName: plain("fn"),
    changes: json("ch"),
    reads: json("rd"),
    outcome: json("oc"),
  },
});
const stackShape = shape<Pick<UndoStack, "messages">>({ type: "undo", fields: { messages: json("ms") } });

export function journalItem(entry: Omit<JournalEntry, "version" | "subject">, province: string): Attributes {
  const place = places.subject(subjectOf(entry), entry.at);
  return { ...entryShape.write({ key: keys.journal(entry.key), province }, entry), ...place };
}

const lead = shape<object>({ type: "journal-lead", fields: {} });

/** The way to an entry from another client that it has changed. */
export function leadItem(
  { key, at }: Pick<JournalEntry, "key" | "at">,
  { id, province }: { readonly id: string; readonly province: string },
): Attributes {
  return { ...lead.write({ key: keys.journalLead(key, id), province }, {}), ...places.subject(id, at) };
}

/** The clients that an entry has changed, besides the one that it is listed under itself. */
export function otherClients(entry: Pick<JournalEntry, "changes" | "reads" | "by">): string[] {
  const own = subjectOf(entry);
  const leads = entry.changes.flatMap(({ before, after }) => after ?? before ?? []);
  const ids = leads.filter(isArchive).map(ownerIn);
  return [...new Set(ids)].filter((id) => id !== own);
}

/** Its key, subject and instant are not repeated: they are its key and its place in `bySubject`. */
export function readEntry(item: Item): JournalEntry {
  const { sb: subject, ss: at } = item;
  return Entry.parse({ outcome: undefined, ...entryShape.read(item), key: ownerIn(item), subject, at });
}

export function stackItem({ staffId, messages }: UndoStack, province: string): Attributes {
  return stackShape.write({ key: keys.undoStack(staffId), province }, { messages });
}

export function readStack(item: Item): UndoStack {
  const { messages, version } = stackShape.read(item);
  return { staffId: ownerIn(item), version: String(version), messages: Messages.parse(messages) };
}

/** What the first change is about, or the first look; a person, where it was only of his or her own doings. */
function subjectOf({ changes, reads, by }: Pick<JournalEntry, "changes" | "reads" | "by">): string {
  const first = changes[0]?.after ?? changes[0]?.before;
  return first ? subjectIn(first) : (reads?.[0]?.subject ?? by);
}

function json<V>(as: string): Field<V> {
  return { as, pack: (value) => JSON.stringify(value), unpack: (stored) => JSON.parse(String(stored)) };
}
