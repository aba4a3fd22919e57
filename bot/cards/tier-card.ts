import type { Turn } from "#bot/command.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Part, Reply } from "#shared/domain/conversation/reply.ts";
import { INDIVIDUAL_TIERS, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import type { IndividualExplained } from "#shared/domain/tiers/individual-tier.ts";
import type { TierChange } from "#shared/domain/tiers/tier-change.ts";
import type { TierExplained } from "#shared/use-cases/tiers/explain-tier.ts";
import { codeWord } from "./move-words.ts";
import { inputWord, valueLines } from "./segment-section.ts";
import { plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now" | "language">;

/** Why a client is of its class, what is missing to the next, and how it came about. */
export function tierCard(explained: TierExplained, view: View): Reply {
  const { say } = view;
  const { client, grade, individual, history } = explained;
  const title = say.grades.tier(client.shortName, gradeWord(grade, view));
  const parts = [
    ...(individual ? [{ lines: plainly(individualLines(individual, view)) }] : groupParts(explained, view)),
    { lines: plainly(reviewLines(client.tierReview, view)) },
    { heading: say.grades.history, lines: plainly(historyLines(history, view)) },
  ];
  return told({ title, parts }, say);
}

type Labels = Readonly<Record<string, Readonly<Record<View["language"], string>>>>;
const CLASSES: Labels = VALUE_CLASSES;
const TIERS: Labels = INDIVIDUAL_TIERS;

/** A class or a tier, as it is said; other grades by themselves. */
export function gradeWord(grade: string, { say, language }: Pick<View, "say" | "language">): string {
  return (CLASSES[grade] ?? TIERS[grade])?.[language] ?? say.grades.creditGrade(grade);
}

/** A of service and of credit is no class A. */
function stepWord(grade: string, { field, view }: { field: TierChange["field"]; view: View }): string {
  if (field === "serviceGrade") return codeWord("SERVICE_GRADE", grade, view.say.rules);
  const isClass = field === "valueClass" || field === "individualTier" || grade === "STANDARD";
  return isClass ? gradeWord(grade, view) : view.say.grades.creditGrade(grade);
}

const POINT = 100;

/** The sum first, then the way up. */
function groupParts({ value, levers, keyBy, grade }: TierExplained, view: View): Part[] {
  const { say } = view;
  const { grades } = say;
  const next = value?.next;
  const lines = levers.map(({ term, from, to, gainBp, isEnough }) =>
    grades.lever({
      ...{ term, from: inputWord(term, from, say), to: inputWord(term, to, say) },
      ...{ gain: gainBp / POINT, isEnough },
    }),
  );
  const up = next && grades.next(gradeWord(next.valueClass, view), grades.points(next.missingBp / POINT));
  return [
    { lines: value ? plainly(valueLines(grade, value, view)) : [] },
    { ...(up && { heading: up }), lines: plainly(lines) },
    { lines: plainly([grades.keyBy(keyBy)]) },
  ];
}

function individualLines(
  { scheme, value, years = 0, next, missing }: IndividualExplained,
  view: View,
): string[] {
  const { say, language } = view;
  if (value === undefined) return [say.grades.unknown(say.segments.missing(missing))];
  const isBill = scheme === "BILL";
  const amount = (of: number) => (isBill ? moneyWords(of, language) : say.grades.points(of));
  return [
    isBill ? say.grades.byBill(amount(value)) : say.grades.byGrowth(value, years),
    ...(next ? [say.grades.next(gradeWord(next.tier, view), amount(next.missing))] : []),
  ];
}

function reviewLines(review: Client["tierReview"], view: View): string[] {
  const { say, now } = view;
  if (review === undefined) return [];
  const { bad, down, up } = review;
  const day = (of: string) => say.time.day(of, now);
  if (down) return [say.grades.down(gradeWord(down.to, view), day(down.answerBy))];
  if (up) return [say.grades.up(gradeWord(up.from, view), day(up.objectBy))];
  return bad > 0 ? [say.grades.bad(bad)] : [];
}

function historyLines(history: readonly TierChange[], view: View): string[] {
  const { say, now } = view;
  return history.map(({ field, on, from, to, reason, confirmedByName: by, note }) =>
    say.grades.step({
      ...{
        day: say.time.day(on, now),
        from: stepWord(from, { field, view }),
        to: stepWord(to, { field, view }),
      },
      ...{ reason, by, note },
    }),
  );
}
