import type { Turn } from "#bot/command.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Explanation, ScoreChange } from "#shared/domain/tasks/explain.ts";
import { whyOf } from "./line.ts";
import { plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now">;

/** The sum itself, term by term, then what time or a deed would change. */
export function explainCard({ ranked, rulesVersion, next, ifs }: Explanation, view: View): Reply {
  const { say, now } = view;
  const { task, score, band, terms, override } = ranked;
  const reasons = terms.map((term) => ({ term: term.term, points: term.points, why: whyOf(term, view) }));
  const heading = `${task.title}${say.words.colon}${say.today.score(score, say.today.bands[band])}`;
  const sum = terms.map(({ points }) => points);
  const changes = [
    ...(override ? [say.today.override[override]] : []),
    ...(next
      ? [
          say.today.wouldBe(say.time.when(next.at, now), {
            score: next.score,
            terms: changeWords(next, view),
          }),
        ]
      : []),
    ...ifs.map(({ event, score: then }) => say.today.ifDone(say.today.events[event], then)),
  ];
  const parts = [
    {
      lines: reasons.map(({ term, points, why }) => ({
        label: `${say.today.terms[term]} ${points}`,
        text: why,
      })),
    },
    { lines: plainly([say.today.sum(sum, score)]) },
    { lines: plainly(changes) },
    { lines: plainly([say.today.rules(rulesVersion)]) },
  ];
  const item = { n: 1, id: task.id, title: task.title, score, band, reasons, minutes: task.minutes };
  const data = { owner: task.owner, id: task.id, title: task.title };
  const actions = [
    { label: say.today.complete, verb: "complete-task", data, style: "primary" as const },
    { label: say.today.postpone, verb: "postpone-task", data },
  ];
  return { ...told({ title: heading, parts }, say), items: [item], actions };
}

function changeWords({ terms }: Pick<ScoreChange, "terms">, { say }: View): string {
  return terms
    .map(({ term, from, to }) => say.today.termChange(say.today.terms[term], from, to))
    .join(say.words.comma);
}
