import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { Stores } from "#shared/ports.ts";

type Reading = Pick<Stores, "archives" | "tasks" | "clients" | "staff" | "units" | "grids">;
interface Made {
  readonly id: string;
  /** What goes away with it. */
  readonly leaving: ReadonlySet<string>;
  /** It is tried as if nobody had touched it: the commit holds only where that is so. */
  readonly isUntouched: boolean;
}

/** What hangs on a thing that an import has made: it does not go while others need it. */
const USES: Partial<Readonly<Record<ImportKind, (stores: Reading, made: Made) => Promise<boolean>>>> = {
  /** Whoever adds a part writes the client too: one that is as it was has none. */
  async clients({ archives, tasks }, { id, isUntouched }) {
    const [archive, open] = await Promise.all([
      isUntouched ? undefined : archives.whole(id),
      tasks.listOpenByClient(id),
    ]);
    return (
      open.length > 0 || Object.values({ ...archive }).some((part) => Array.isArray(part) && part.length > 0)
    );
  },
  async staff({ clients, tasks }, { id }) {
    const [book, desk] = await Promise.all([clients.book(id), tasks.desk(id)]);
    return book.length > 0 || desk.tasks.length > 0;
  },
  async units({ staff, units }, { id, leaving }) {
    const [people, tree] = await Promise.all([staff.listByUnit(id), units.tree({ fresh: true })]);
    return people.length > 0 || tree.some(({ parent, code }) => parent === id && !leaving.has(code));
  },
  grids: async ({ clients }, { id }) => (await clients.linesOfGrid(id)).length > 0,
};

export async function isUsed(
  stores: Reading,
  { kind, made, ...more }: Omit<Made, "id"> & { kind: ImportKind; made: string | undefined },
): Promise<boolean> {
  return made !== undefined && ((await USES[kind]?.(stores, { id: made, ...more })) ?? false);
}
