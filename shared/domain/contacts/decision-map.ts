import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import type { Contact, ContactRelation } from "./contact.ts";
import { type Coverage, coverage, type MapScore, mapScore, type Share, shareOf } from "./map-score.ts";
import { known, pathBetween, type Step, type Tie, tiesOf } from "./ties.ts";

/** Somebody to win next, and who can bring us there. */
export interface NextBest {
  readonly id: string;
  /** Role weight × influence: what winning this person is worth. */
  readonly worth: { readonly weight: number; readonly influence: number; readonly value: number };
  /** Who can introduce us, and how well they know each other. */
  readonly by: { readonly id: string; readonly tie: Tie };
}

export interface Way {
  /** From the person we talk to. */
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
  /** Who stands before the decider and can open the door; nobody where we talk to the decider already. */
  readonly opener?: string;
  /** One of the ties is weaker than an introduction needs. */
  readonly isWeak: boolean;
}

/** Who decides, who stands where, and what to do about it, of one client (domain.md 3.21; seeds E4.4, E4.8, S9.5-S9.10). */
export interface DecisionMap {
  readonly people: readonly { readonly contact: Contact; readonly share?: Share }[];
  readonly ties: readonly Tie[];
  readonly score?: MapScore;
  readonly coverage: Coverage;
  readonly bestSupporter?: { readonly id: string; readonly share: Share };
  readonly next?: NextBest;
  /** From the contact person to the decider. */
  readonly way?: Way;
  /** There is a decider, and nobody knows how to get there. */
  readonly isBlocked: boolean;
}

interface People {
  readonly contacts: readonly Contact[];
  readonly relations: readonly ContactRelation[];
}

export function decisionMap(all: People, rules: DecisionMapRules): DecisionMap {
  const contacts = all.contacts.toSorted((a, b) => weightOf(b, rules) - weightOf(a, rules));
  const ties = tiesOf(all, rules);
  const score = mapScore(contacts, rules);
  const bestSupporter = bestOf(contacts, rules);
  const next = nextBest({ contacts, ties }, rules);
  const [from, to] = [contactPerson(contacts), decider(contacts)];
  const way = from && to && wayBetween(from.id, to.id, { ties, rules });
  return {
    people: contacts.map((contact) => withShare(contact, rules)),
    ties,
    ...(score && { score }),
    coverage: coverage(contacts),
    ...(bestSupporter && { bestSupporter }),
    ...(next && { next }),
    ...(way && { way }),
    isBlocked: from !== undefined && to !== undefined && way === undefined,
  };
}

function weightOf({ buyingRole, influence = 0 }: Contact, { roleWeight }: DecisionMapRules): number {
  return roleWeight[buyingRole] * 10 + influence;
}

function withShare(contact: Contact, rules: DecisionMapRules) {
  const share = shareOf(contact, rules);
  return { contact, ...(share && { share }) };
}

/** Whom we talk to: the key person, who is called the contact, or whom we last spoke to. */
export function contactPerson(contacts: readonly Contact[]): Contact | undefined {
  const spoken = contacts.flatMap((contact) =>
    contact.lastContactAt === undefined ? [] : [{ contact, at: contact.lastContactAt }],
  );
  return (
    contacts.find(({ isKeyPerson }) => isKeyPerson) ??
    contacts.find(({ otherRole }) => otherRole === "CONTACT") ??
    spoken.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.contact
  );
}

/** Who decides; where nobody is known to, who approves. */
function decider(contacts: readonly Contact[]): Contact | undefined {
  return (
    contacts.find(({ buyingRole }) => buyingRole === "DECIDER") ??
    contacts.find(({ buyingRole }) => buyingRole === "APPROVER")
  );
}

/** The supporter who weighs most (seed S9.10). */
function bestOf(contacts: readonly Contact[], rules: DecisionMapRules): DecisionMap["bestSupporter"] {
  const shares = contacts.flatMap((contact) => {
    const share = shareOf(contact, rules);
    return share && share.value > 0 ? [{ id: contact.id, share }] : [];
  });
  return shares.toSorted((a, b) => b.share.value - a.share.value)[0];
}

/** Neutral to supporting, of the most weight, and within reach through a strong tie of somebody who is not against us. */
function nextBest(
  { contacts, ties }: Pick<People, "contacts"> & { readonly ties: readonly Tie[] },
  rules: DecisionMapRules,
): NextBest | undefined {
  const against = new Set(contacts.filter((one) => isAgainst(one, rules)).map(({ id }) => id));
  const found = contacts.flatMap((contact) => {
    const share = shareOf(contact, rules);
    const by = known(contact.id, ties).find(
      ({ id, tie }) => tie.strength >= rules.openingStrength && !against.has(id),
    );
    if (share === undefined || by === undefined || !isWinnable(share.points, rules)) return [];
    const { weight, influence } = share;
    return [{ id: contact.id, worth: { weight, influence, value: weight * influence }, by }];
  });
  return found.toSorted((a, b) => b.worth.value - a.worth.value)[0];
}

function isAgainst({ attitude = "NEUTRAL" }: Contact, { attitudePoints }: DecisionMapRules): boolean {
  return attitudePoints[attitude] < attitudePoints.NEUTRAL;
}

function isWinnable(points: number, { attitudePoints }: DecisionMapRules): boolean {
  return points >= attitudePoints.NEUTRAL && points <= attitudePoints.SUPPORTER;
}

function wayBetween(
  from: string,
  to: string,
  { ties, rules }: { readonly ties: readonly Tie[]; readonly rules: DecisionMapRules },
): Way | undefined {
  const strong = ties.filter(({ strength }) => strength >= rules.openingStrength);
  const steps = pathBetween(from, to, strong);
  const any = steps ?? pathBetween(from, to, ties);
  if (any === undefined) return undefined;
  const opener = any.length === 0 ? undefined : (any.at(-2)?.to ?? from);
  return { from, to, steps: any, ...(opener && { opener }), isWeak: steps === undefined };
}
