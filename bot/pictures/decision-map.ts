import { head } from "./map-head.ts";
import { legend } from "./map-legend.ts";
import { drawnLines } from "./map-lines.ts";
import { cells, persons } from "./map-persons.ts";
import { planOf } from "./map-plan.ts";
import type { MapView } from "./map-view.ts";
import { FONT, PALETTE } from "./palette.ts";
import { element, text } from "./svg.ts";

const WIDTH = 720;
const MARGIN = 20;
const AXIS = 34;
const HEADINGS = 30;

/** Who stands where at a client, as SVG: the further right the more for us, the higher the more influence. No number of anybody. */
export function decisionMapPicture(view: MapView): string {
  const { map, words } = view;
  const top = head(view, { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN });
  const plan = planOf(map.people, {
    x: MARGIN + AXIS,
    y: top.bottom + HEADINGS,
    width: WIDTH - 2 * MARGIN - AXIS,
  });
  const below = plan.grid.y + plan.grid.height;
  const foot = legend(
    { ...view, unseated: plan.unseated },
    { x: MARGIN, y: below + 14, width: WIDTH - 2 * MARGIN },
  );
  const height = Math.ceil(foot.bottom + MARGIN);
  const nobody = { x: WIDTH / 2, y: plan.grid.y + plan.grid.height / 2 + 6, size: 20, fill: PALETTE.faint };
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
  };
  return element(
    "svg",
    { ...frame, "font-family": FONT },
    element("rect", { width: WIDTH, height, fill: PALETTE.paper }),
    top.drawn,
    cells(plan, words),
    drawnLines(map, { plan, words }),
    persons(plan, { map, words }),
    map.people.length === 0 ? text(words.nobody, { ...nobody, anchor: "middle" }) : "",
    foot.drawn,
  );
}
