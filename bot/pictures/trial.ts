import { kindWords } from "#bot/cards/move-words.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import { ruleChange } from "#bot/phrases/rule-words.ts";
import { setName } from "#bot/phrases/set-name.ts";
import type { TrialPhrases } from "#bot/phrases/zh/trials.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { labelledChanges } from "#shared/domain/rules/labels/labelled.ts";
import { setWith } from "#shared/domain/rules/rule-document.ts";
import type { NewTrial } from "#shared/domain/trials/trial.ts";
import { FONT, PALETTE } from "./palette.ts";
import { element, sizeFor, text } from "./svg.ts";
import { monthColumns } from "./trial-months.ts";

export interface TrialView {
  readonly trial: NewTrial;
  readonly words: TrialPhrases;
  readonly language: Language;
}

const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;

/** What a change of rules would come to, as SVG: what changes, a bar for each kind of move, and the past year month by month. */
export function trialPicture(view: TrialView): string {
  const parts: readonly ((view: TrialView, y: number) => Drawn)[] = [head, changes, bars, months];
  const drawn: string[] = [];
  let y = MARGIN;
  for (const part of parts) {
    const next = part(view, y);
    drawn.push(next.drawn);
    y = next.bottom;
  }
  const height = Math.ceil(y + MARGIN);
  const frame = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...frame, "font-family": FONT },
    element("rect", { width: WIDTH, height, fill: PALETTE.paper }),
    ...drawn,
  );
}

interface Drawn {
  readonly drawn: string;
  readonly bottom: number;
}

function head({ trial, words: { picture }, language }: TrialView, y: number): Drawn {
  const title = picture.title(setName(trial.code, language), trial.number);
  const [year = 0, month = 0, date = 0] = trial.on.split("-").map(Number);
  const seen = picture.seen({ day: picture.day(year, month, date), ...trial.impact });
  const size = sizeFor(title, { most: 27, least: 19, width: INNER });
  const drawn = [
    text(title, { x: MARGIN, y: y + 28, size, fill: PALETTE.ink, isBold: true, within: INNER }),
    text(seen, { x: MARGIN, y: y + 54, size: 15, fill: PALETTE.quiet, within: INNER }),
  ];
  return { drawn: drawn.join(""), bottom: y + 70 };
}

const CHANGES = 4;
const LINE = 26;

function changes({ trial: { code, before, content }, words, language }: TrialView, y: number): Drawn {
  const all = labelledChanges(code, { before: setWith(code, before), after: setWith(code, content) });
  const left = all.length - CHANGES;
  const lines = [
    ...all.slice(0, CHANGES).map((change) => ruleChange(change, language)),
    ...(left > 0 ? [words.picture.moreChanges(left)] : []),
  ];
  if (lines.length === 0) return { drawn: "", bottom: y };
  const height = lines.length * LINE + 14;
  const box = { x: MARGIN, y, width: INNER, height, rx: 8, fill: PALETTE.amberSoft };
  const said = lines.map((line, n) =>
    text(line, {
      x: MARGIN + 16,
      y: y + 26 + n * LINE,
      size: 17,
      fill: PALETTE.ink,
      within: INNER - 32,
    }),
  );
  return { drawn: [element("rect", box), ...said].join(""), bottom: y + height + 8 };
}

const ROW = 34;
const BARS = 12;
const LABELS = 232;
const COUNTS = 150;

function bars({ trial: { impact }, words, language }: TrialView, y: number): Drawn {
  const kinds = Object.entries(impact.today).toSorted(([, one], [, other]) => other.count - one.count);
  if (kinds.length === 0) return line(words.picture.nobody, y);
  const top = y + 40;
  const most = Math.max(...kinds.map(([, { count }]) => count));
  const rows = kinds.slice(0, BARS).map(([key, { count, fen }], n) => {
    const at = top + n * ROW;
    const width = Math.max(3, Math.round((count / most) * (INNER - LABELS - COUNTS)));
    const money = fen === 0 ? "" : `  ${fen > 0 ? "+" : ""}${moneyWords(fen, language)}`;
    const x = MARGIN + LABELS;
    return [
      text(kindWords(key, words), {
        ...{ x: x - 12, y: at + 17, size: 15, fill: PALETTE.ink },
        ...{ anchor: "end", within: LABELS - 12 },
      }),
      element("rect", { x, y: at, width, height: 23, rx: 4, fill: PALETTE.brand }),
      text(`${count}${money}`, {
        ...{ x: x + width + 8, y: at + 17, size: 15, fill: PALETTE.ink, within: COUNTS - 8 },
      }),
    ].join("");
  });
  const left = kinds.length - rows.length;
  const more = left > 0 ? line(words.picture.moreKinds(left), top + rows.length * ROW - 12) : undefined;
  const drawn = [line(words.picture.today, y).drawn, ...rows, more?.drawn ?? ""].join("");
  return { drawn, bottom: more?.bottom ?? top + rows.length * ROW };
}

function line(words: string, y: number): Drawn {
  const drawn = text(words, { x: MARGIN, y: y + 24, size: 17, fill: PALETTE.quiet, within: INNER });
  return { drawn, bottom: y + 36 };
}

function months({ trial: { impact }, words }: TrialView, y: number): Drawn {
  const counts = Object.entries(impact.months)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, sums]) => ({
      month: words.picture.month(Number(month.slice(5))),
      count: Object.values(sums).reduce((sum, { count }) => sum + count, 0),
    }));
  if (counts.length === 0) return { drawn: "", bottom: y };
  const under = line(words.picture.months, y);
  const columns = monthColumns(counts, { x: MARGIN, y: under.bottom, width: INNER });
  return { drawn: `${under.drawn}${columns.drawn}`, bottom: columns.bottom };
}
