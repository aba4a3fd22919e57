import type { Context, Understanding } from "#bot/understand/understanding.ts";
import { addedClient } from "./add-shape.ts";
import { changedArchive } from "./change-shape.ts";
import { toldOfLife } from "./life-shapes.ts";
import { askedArchive } from "./look-shapes.ts";

/** What is said about a client's archive, known by its shape; `undefined` for all else. */
export function aboutArchive(raw: string, context: Context): Understanding | undefined {
  return (
    addedClient(raw) ?? toldOfLife(raw, context) ?? askedArchive(raw, context) ?? changedArchive(raw, context)
  );
}
