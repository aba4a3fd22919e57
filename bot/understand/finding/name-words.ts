import { longest, matchAt, type Read, type Reader, type Setting, sticky } from "./atom.ts";

/** Places, colleagues and units of the caller's own world, by their whole names. */
export const readName: Reader = (text, at, setting) =>
  longest(
    [areaAt, gridAt, staffAt, unitAt, parentAt, placeAt].flatMap((reader) => reader(text, at, setting) ?? []),
  );

const AREAS: Readonly<Record<string, string>> = {
  东: "EAST",
  西: "WEST",
  农村: "RURAL",
  城市: "URBAN",
  城: "URBAN",
};
const AREA = sticky(
  "(?<area>东|西|农村|城市|城)(?:片区?|区(?=的|客户|网格))(?:的)?(?:网格)?|(?<rural>农村)(?:地区)?",
);

/** 河西区 is a name of its own, and no west. */
const INSIDE = /^(?![的和或与及、在是有市省县])[\u4e00-\u9fff][东西]区/u;

/** Seed E10.3: 东片, 西片, 农村, 城市 are kinds of grid; one that no grid is of matches nobody. */
function areaAt(text: string, at: number, { vocabulary }: Setting): Read | undefined {
  const match = INSIDE.test(text.slice(Math.max(0, at - 1))) ? null : matchAt(AREA, text, at);
  const area = AREAS[match?.groups?.["area"] ?? match?.groups?.["rural"] ?? ""];
  if (match === null || area === undefined) return undefined;
  const grids = vocabulary.grids.filter(({ areaClass }) => areaClass === area).map(({ id }) => id);
  return {
    kind: "codes",
    field: "grid",
    codes: grids.length > 0 ? grids : [area],
    end: at + match[0].length,
  };
}

function gridAt(text: string, at: number, { vocabulary }: Setting): Read | undefined {
  const forms = vocabulary.grids.flatMap(({ id, name }) => {
    const bare = name.toLowerCase().replace(/网格$/u, "");
    return [...new Set([name.toLowerCase(), `${bare}网格`, bare])].map((form) => ({ id, form }));
  });
  const found = longestForm(forms, text, at);
  return found && { kind: "codes", field: "grid", ...found };
}

const BELONGING = sticky("(?:名下|手上|手里|负责|管|维护)?(?:的)?");

function staffAt(text: string, at: number, { vocabulary }: Setting): Read | undefined {
  const found = longestForm(
    vocabulary.staff.map(({ id, name }) => ({ id, form: name.toLowerCase() })),
    text,
    at,
  );
  if (found === undefined) return undefined;
  const rest = matchAt(BELONGING, text, found.end)?.[0] ?? "";
  return { kind: "codes", field: "owner", codes: found.codes, end: found.end + rest.length };
}

function unitAt(text: string, at: number, { vocabulary }: Setting): Read | undefined {
  const forms = vocabulary.units.flatMap(({ code, name }) =>
    [name, name.replace(/(?:分公司|公司)$/u, ""), code].map((form) => ({
      id: code,
      form: form.toLowerCase(),
    })),
  );
  const found = longestForm(forms, text, at);
  return found && { kind: "codes", field: "unit", ...found };
}

const BELOW = sticky("(?:的)?(?:下属|下级|子公司|分公司|分支)(?:单位|机构|公司|客户)?");

/** 三一重工的下属单位: those whose head office it is (seed S15.4). */
function parentAt(text: string, at: number, { vocabulary }: Setting): Read | undefined {
  const forms = vocabulary.clients.flatMap(({ id, name, shortName }) => [
    { id, form: name.toLowerCase() },
    { id, form: shortName.toLowerCase() },
  ]);
  const found = longestForm(forms, text, at);
  const below = found && matchAt(BELOW, text, found.end);
  if (!found || !below) return undefined;
  return { kind: "codes", field: "parentClientId", codes: found.codes, end: found.end + below[0].length };
}

const PLACE = sticky(
  "(?![在的有我找查和是位属看列这那把给请个家])(?<place>[\\u4e00-\\u9fff\\d]{2,9}?(?:网格|街道|大厦|大楼|写字楼|广场|产业园|工业园|软件园|园区|小区|社区|步行街|市场|大道|路|街|巷|镇|乡|栋))(?:那边|一带|附近|上|里)?(?=的|客户|集团|有|没|,|、|$|[a-d\\d])",
);

/** 创业大厦的客户: a place of which no grid is named is looked for in the street or building. */
function placeAt(text: string, at: number): Read | undefined {
  const match = matchAt(PLACE, text, at);
  const { place = "" } = match?.groups ?? {};
  return match
    ? { kind: "test", condition: { field: "place", has: place }, end: at + match[0].length }
    : undefined;
}

interface Form {
  readonly id: string;
  readonly form: string;
}

/** The longest name that stands at a place, and all that bear it. */
function longestForm(forms: readonly Form[], text: string, at: number) {
  const standing = forms.filter(({ form }) => form.length > 1 && text.startsWith(form, at));
  const most = Math.max(0, ...standing.map(({ form }) => form.length));
  if (most === 0) return undefined;
  const codes = standing.filter(({ form }) => form.length === most).map(({ id }) => id);
  return { codes: [...new Set(codes)], end: at + most };
}
