import { filledFor } from "./filled.ts";
import type { Reader } from "./heard.ts";
import type { CommandName } from "./understanding.ts";

/** How sure a command is that is known by the shape of its sentence. */
const SHAPED = 0.93;

/** A reader from what knows a command by its plain text alone; its slots are filled as any command's. */
export function byShape(shape: (text: string) => CommandName | undefined): Reader {
  return ({ said, context, material }) => {
    const command = shape(said.text);
    if (command === undefined || !context.allowed.includes(command)) return undefined;
    return filledFor({ command, confidence: SHAPED }, material());
  };
}
