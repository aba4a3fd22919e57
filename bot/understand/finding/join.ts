import { allOf, anyOf, type Condition } from "#shared/domain/finding/condition.ts";
import type { CodeField } from "#shared/domain/finding/fields.ts";
import type { Atom, ClassSense } from "./atom.ts";
import { codesOfClass } from "./class-words.ts";

/** A condition with how it hangs on the one before it. */
interface Link {
  readonly condition: Condition;
  readonly field?: CodeField;
  readonly isNegated: boolean;
  /** `or` between two that stand together; `loose` after a comma; `list` for 、 and 和. */
  readonly by: "and" | "or" | "loose" | "list";
}

/** Fields of which a client has several values: 专线和V网 are both meant, A类和B类 are alternatives. */
const SEVERAL: ReadonlySet<CodeField> = new Set(["products", "benefitSought", "tags", "rolesKnown"]);

/** All that was said at once; 或 joins its neighbours, after a comma all that follows. */
export function conditionOf(atoms: readonly Atom[], sense: ClassSense): Condition | undefined {
  const sides: Link[][] = [[]];
  for (const link of linksOf(atoms, sense)) {
    if (link.by === "loose") sides.push([]);
    sides.at(-1)?.push(link);
  }
  const [first, ...others] = sides.flatMap((side) => allOf(groupsOf(side).map(together)) ?? []);
  return first && anyOf([first, ...others]);
}

type Group = [Link, ...Link[]];

/** Neighbours that are alternatives, or are denied together. */
function groupsOf(links: readonly Link[]): Group[] {
  const groups: Group[] = [];
  for (const link of links) {
    const group = groups.at(-1);
    if (group && belongs(link, group)) group.push(link);
    else groups.push([link]);
  }
  return groups;
}

function belongs(link: Link, [first, ...others]: Group): boolean {
  const last = others.at(-1) ?? first;
  if (link.by === "or") return first.isNegated || !link.isNegated;
  if (link.field === undefined || link.field !== last.field || link.isNegated) return false;
  return first.isNegated ? link.by === "list" : !SEVERAL.has(link.field);
}

/** 没有专线和V网 denies both, and so does 不是A类或B类. */
function together(group: Group): Condition {
  const [first, ...others] = merged(group.map(({ condition }) => condition));
  const any = first ? anyOf([first, ...others]) : group[0].condition;
  return group[0].isNegated ? { not: any } : any;
}

/** Values of one field as one comparison. */
function merged(conditions: readonly Condition[]): Condition[] {
  const kept: Condition[] = [];
  for (const condition of conditions) {
    const same = kept.findIndex(
      (each) => "in" in each && "in" in condition && each.field === condition.field,
    );
    const before = kept[same];
    if (before && "in" in before && "in" in condition)
      kept[same] = { ...before, in: [...new Set([...before.in, ...condition.in])] };
    else kept.push(condition);
  }
  return kept;
}

interface Joining {
  readonly by: Link["by"];
  readonly isNegated: boolean;
}

const AFRESH: Joining = { by: "and", isNegated: false };

function linksOf(atoms: readonly Atom[], sense: ClassSense): Link[] {
  let joining = AFRESH;
  const links: Link[] = [];
  for (const atom of atoms) {
    const said = saidBy(atom, sense);
    if (said) links.push({ ...said, ...joining, ...(links.length === 0 && { by: "and" as const }) });
    joining = said ? AFRESH : joinedBy(atom, joining);
  }
  return links;
}

function joinedBy(atom: Atom, { by, isNegated }: Joining): Joining {
  const isStill = atom.kind === "not" || (isNegated && atom.kind !== "comma");
  return { by: linkOf(atom, by), isNegated: isStill };
}

function linkOf(atom: Atom, before: Link["by"]): Link["by"] {
  if (atom.kind === "or") return atom.isLoose ? "loose" : "or";
  return before === "and" && (atom.kind === "and" || atom.kind === "comma") ? "list" : before;
}

function saidBy(atom: Atom, sense: ClassSense): Pick<Link, "condition" | "field"> | undefined {
  if (atom.kind === "test") return { condition: atom.condition };
  if (atom.kind === "codes")
    return { condition: { field: atom.field, in: [...atom.codes] }, field: atom.field };
  if (atom.kind !== "class") return undefined;
  return { condition: { field: sense, in: codesOfClass(sense, atom.letters) }, field: sense };
}
