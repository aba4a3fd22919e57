import type { Day } from "#shared/domain/calendar/day.ts";
import type { PotentialRules } from "#shared/domain/rules/potential-rules.ts";
import type { Client } from "./client.ts";
import type { DropReason, LeadStatus } from "./codes.ts";
import { LEAD_TRANSITIONS, type LeadDraft } from "./lead.ts";
import { type Qualification, qualify } from "./potential.ts";

type Leading = Omit<Client, "version">;

/** The steps by which the table leads from one state to another; none where it does not. Dropped is never on the way. */
export function stepsTo(from: LeadStatus, to: LeadStatus): readonly LeadStatus[] {
  if (from === to) return [];
  const after = LEAD_TRANSITIONS[from];
  if (after.includes(to)) return [to];
  const next = after.find((one) => one !== "DROPPED");
  const rest = next === undefined ? [] : stepsTo(next, to);
  return next === undefined || rest.length === 0 ? [] : [next, ...rest];
}

interface Occasion {
  readonly on: Day;
  readonly reason?: DropReason;
}

/** The client with its lead in another state; as it is, where it is no lead or the table leads nowhere. */
export function leadAt<C extends Leading>(client: C, to: LeadStatus, { on, reason }: Occasion): C {
  const { leadStatus, dropReason: _reason, dropNote: _note, ...rest } = client;
  if (leadStatus === undefined || stepsTo(leadStatus, to).length === 0) return client;
  return { ...(rest as C), leadStatus: to, leadOn: on, ...(reason && { dropReason: reason }) };
}

/** A lead goes where its client goes: met or bought it is converted, refused it is dropped, fit again it is a lead again. */
export function leadFollowing<C extends Leading>(client: C, occasion: Occasion): C {
  switch (client.status) {
    case "IN_NETWORK":
      return leadAt(client, "CONVERTED", { on: occasion.on });
    case "PROSPECT":
      return client.leadStatus === "CONFIRMED" ? leadAt(client, "CONVERTED", { on: occasion.on }) : client;
    case "REJECTED":
      return leadAt(client, "DROPPED", occasion);
    case "POTENTIAL":
      return client.leadStatus === "DROPPED" ? leadAt(client, "NEW", { on: occasion.on }) : client;
    case "AT_RISK":
    case "SUSPENDED":
    case "LEFT":
    case "RETAINED":
      return client;
  }
}

/** What is known of a client, as the rules judge a lead. */
export function draftOf(client: Leading): LeadDraft {
  const { rolesKnown = "", openNeeds = 0, leadNeed, leadDecider, declaredFen } = client;
  const hasDecider = leadDecider === true || /[AD]/.test(rolesKnown);
  const need = leadNeed ?? (openNeeds > 0 ? "…" : undefined);
  return { ...client, hasDecider, need, spendFen: declaredFen };
}

interface Judging {
  readonly today: Day;
  readonly rules: { readonly potential: PotentialRules; readonly version: string };
}

/** Rule set POTENTIAL run over a lead that is open: its tests, its score, and whether it is confirmed (PC-1 to PC-4). */
export function leadChecked<C extends Leading>(client: C, { today, rules }: Judging): C {
  if (!isOpenLead(client)) return client;
  const found = qualify(draftOf(client), { today, rules: rules.potential });
  const { qualification: _, ...rest } = client;
  const judged = {
    ...(rest as C),
    fitScore: found.fit,
    leadChecks: checksOf(found),
    leadCheckedOn: today,
    leadRules: rules.version,
    ...qualificationOf(found),
  };
  return isTold(found) ? leadAt(judged, stateOf(found), { on: today }) : judged;
}

/** Neither dropped nor a client by now. */
export function isOpenLead({ leadStatus }: Pick<Client, "leadStatus">): boolean {
  return leadStatus === "NEW" || leadStatus === "CHECKED" || leadStatus === "CONFIRMED";
}

function stateOf({ isConfirmed }: Qualification): LeadStatus {
  return isConfirmed ? "CONFIRMED" : "CHECKED";
}

/** Nothing is known by which it could be judged: it stays new. */
function isTold({ checks, isConfirmed }: Qualification): boolean {
  return isConfirmed || checks.some(({ holds }) => holds !== undefined);
}

function checksOf({ checks }: Qualification): NonNullable<Client["leadChecks"]> {
  return Object.fromEntries(
    checks.flatMap(({ test, holds }) => (holds === undefined ? [] : [[test, holds]])),
  );
}

/** Not qualified is only who is known to fail every test; else it is not known yet. */
function qualificationOf({ isPotential, checks }: Qualification): Pick<Client, "qualification"> {
  if (isPotential) return { qualification: "QUALIFIED" };
  return checks.every(({ holds }) => holds === false) ? { qualification: "NOT_QUALIFIED" } : {};
}
