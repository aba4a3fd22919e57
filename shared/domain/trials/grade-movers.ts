import type { Client } from "#shared/domain/clients/client.ts";
import { type Grades, gradesFor, regraded } from "#shared/domain/tiers/grades.ts";
import { explainValue } from "#shared/domain/tiers/value.ts";
import { both, type ClientMover, named } from "./client-movers.ts";
import { type DeskMover, deadlineMove } from "./desk-movers.ts";
import { NOTHING_TOLD, toldTogether } from "./impact.ts";
import type { Move } from "./trial.ts";

/** The service and survey grades of a group: by its class, where that moves, else by the tables that give them. */
export const serviceGrade: ClientMover = ({ archive: { client, contracts } }, trying) => {
  if (client.kind !== "GROUP") return NOTHING_TOLD;
  const classes = both(trying, ({ tier }) => explainValue(client, tier).valueClass);
  const { before, after } = both(trying, ({ tier }) => tier);
  const valueClass = classes.after === classes.before ? undefined : classes.after;
  const is =
    valueClass === undefined
      ? regraded(client, { contracts, before, after })
      : gradesFor({ ...client, valueClass }, { contracts, rules: after });
  // One that follows a class is named with the class: among the largest it comes last.
  const size = valueClass === undefined ? (client.monthlyFen ?? 0) : 0;
  return { moves: movesTo(client, is, size), unknown: [] };
};

/** Of both the service grade is named: the survey grade goes along with it. */
function movesTo(client: Client, is: Grades, size: number): Move[] {
  const move = (subject: Move["subject"], from: string, to: string): Move[] =>
    from === to ? [] : [{ subject, ...named(client), from, to, size }];
  const service = move("SERVICE_GRADE", client.serviceGrade, is.serviceGrade);
  return service.length > 0 ? service : move("SURVEY_GRADE", client.surveyGrade, is.surveyGrade);
}

/** The grades of a manager's clients that would be others, by client. */
export type Regraded = ReadonlyMap<string, Grades["serviceGrade"]>;

export function regradedIn(moves: readonly Move[]): Regraded {
  const grades = moves.filter(({ subject }) => subject === "SERVICE_GRADE");
  return new Map(grades.map(({ id, to }) => [id, to as Client["serviceGrade"]]));
}

/** Deadlines of running clocks as another grade of their client would make them. */
export const gradeDeadlines: DeskMover = ({ desk, grades = new Map() }, trying) =>
  toldTogether(
    desk.tasks.flatMap((task) => {
      const grade = task.client && grades.get(task.client.id);
      if (grade === undefined) return [];
      return (task.clocks ?? []).map((clock) => deadlineMove({ task, clock, grade }, trying));
    }),
  );
