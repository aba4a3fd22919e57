import { askedApproval } from "./approvals.ts";
import { addedClient } from "./archive/add-shape.ts";
import { changedArchive } from "./archive/change-shape.ts";
import { toldOfLife } from "./archive/life-shapes.ts";
import { askedArchive } from "./archive/look-shapes.ts";
import { toldOfNone } from "./archive/none-shape.ts";
import { askedAlert } from "./asked-alert.ts";
import { askedBenefit } from "./asked-benefit.ts";
import { askedContracts } from "./asked-contracts.ts";
import { askedGrades } from "./asked-grades.ts";
import { askedPoints } from "./asked-points.ts";
import { askedBriefly } from "./brief.ts";
import { byLikeness } from "./by-likeness.ts";
import { byShape } from "./by-shape.ts";
import { askedContacts } from "./contacts.ts";
import { contestable } from "./contested.ts";
import { askedGroups } from "./groups.ts";
import { heardOf, type Reader } from "./heard.ts";
import { askedKnowledge } from "./knowledge.ts";
import { askedByMarks } from "./marked/marked.ts";
import { askedOwnership } from "./ownership.ts";
import { askedRules } from "./rules.ts";
import { askedSearch } from "./searches.ts";
import { toldCommand } from "./told.ts";
import type { Context, Understanding } from "./understanding.ts";

/** A search whose every word is read is no other wish. */
const READ_WHOLE = 0.95;

/** Who reads a sentence, in this order: the first that knows it answers; the last one always does. */
const READERS: readonly Reader[] = [
  askedBriefly,
  askedByMarks,
  contestable(byShape(askedGrades)),
  askedKnowledge,
  contestable(byShape(askedBenefit)),
  contestable(byShape(askedPoints)),
  askedApproval,
  askedGroups,
  askedRules,
  addedClient,
  toldOfLife,
  askedArchive,
  toldOfNone,
  changedArchive,
  askedOwnership,
  contestable(askedSearch, READ_WHOLE),
  contestable(byShape(toldCommand)),
  contestable(byShape(askedContacts)),
  contestable(byShape(askedContracts)),
  contestable(byShape(askedAlert)),
  contestable(byLikeness),
];

/** Longer messages are not read at all; the door has its own, lower limit. */
const READABLE = 2000;

/** Words to a command and its slots. Pure: the same words in the same context are understood alike. */
export function understand(text: string, context: Context): Understanding {
  if (text.length > READABLE || !/[\p{L}\p{N}]/u.test(text)) return NOTHING;
  const heard = heardOf(text, context);
  for (const read of READERS) {
    const understood = read(heard);
    if (understood) return understood;
  }
  return NOTHING;
}

const NOTHING: Understanding = { command: null, confidence: 0, readings: [], slots: {} };
