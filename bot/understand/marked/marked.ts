import { filledFor } from "#bot/understand/filled.ts";
import type { Heard } from "#bot/understand/heard.ts";
import { shapeOf } from "#bot/understand/ownership.ts";
import type { CommandName, Understanding } from "#bot/understand/understanding.ts";
import { APPROVAL_WAYS } from "./approvals.ts";
import { ARCHIVE_WAYS } from "./archive.ts";
import { CONTACT_WAYS } from "./contacts.ts";
import { CONTRACT_WAYS } from "./contracts.ts";
import { GRADE_WAYS } from "./grades.ts";
import { HOUSE_WAYS } from "./house.ts";
import { POINT_WAYS } from "./points.ts";
import { RULE_WAYS } from "./rules.ts";
import { TASK_WAYS } from "./tasks.ts";
import type { Way } from "./way.ts";

const SURE = 0.92;
const WAYS: readonly Way[] = [
  ...RULE_WAYS,
  ...POINT_WAYS,
  ...GRADE_WAYS,
  ...APPROVAL_WAYS,
  ...CONTACT_WAYS,
  ...CONTRACT_WAYS,
  ...ARCHIVE_WAYS,
  ...HOUSE_WAYS,
  ...TASK_WAYS,
];
/** Commands that only show something: to ask whether is to ask for it. */
const LOOK = /^(?:show|list|explain|find|quote|recommend|ask|who|next|help)/u;
/** Asked, supposed or denied: nothing is done for that. */
const DOUBTED =
  /[吗?]|如果|要是|假如|是不是|会不会|要不要|该不该|能不能|能否|可否|可不可以|先别(?!动)|先不|\bif\b|\bshould (?:i|we)\b|\bdon't\b/u;
/** The longest sentence that a shape can be: what is longer tells a story. */
const LONGEST = 60;

/** What people say in the office in so many words: whole sentences, by their shape with the names marked. */
export function askedByMarks({ said, context, material: made }: Heard): Understanding | undefined {
  if (said.text.length > LONGEST) return undefined;
  const material = made();
  for (const draft of new Set([material.plain, material.draft])) {
    const shape = shapeOf(draft);
    const found = WAYS.find(([command, shapes]) => context.allowed.includes(command) && shapes.test(shape));
    if (found && isDoubted(found[0], said.text)) return undefined;
    if (found) return filledFor({ command: found[0], confidence: SURE }, { ...material, draft });
  }
  return undefined;
}

/** A trial supposes by its nature. */
function isDoubted(command: CommandName, text: string): boolean {
  return command !== "try-rules" && !LOOK.test(command) && DOUBTED.test(text);
}
