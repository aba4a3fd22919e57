import { NOW } from "#test/use-cases/given.ts";
import type { Names } from "./a-world.ts";

/** The input of a call about a thing; `own` is in the caller's reach, so that only the thing asked about is not. */
export type Probe = (about: Names, own: Names) => object;

const [CLIENT, CLIENT_ID]: Probe[] = [({ client }) => ({ client }), ({ client: clientId }) => ({ clientId })];
const TASK: Probe = ({ person: owner, task: id }) => ({ task: { owner, id } });
const with_ = (probe: Probe | undefined, more: object): Probe => {
  return (about, own) => ({ ...probe?.(about, own), ...more });
};
const client = (more: object = {}) => [with_(CLIENT, more)];
const clientId = (more: object = {}) => [with_(CLIENT_ID, more)];
const task = (more: object = {}) => [with_(TASK, more)];
const DAYS = { from: "2026-03-09", to: "2026-03-10" };
const MONTH = { month: "2026-02" };
const DUE = "2026-03-12T02:00:00.000Z";

const NEXT = { title: "再访", type: "VISIT", due: DUE };

/** How each use-case is asked about what is another's: all that a call can name, one thing at a time. */
export const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  "list-contracts": clientId(),
  "recommend-products": clientId(),
  "record-contract": clientId({ no: "HT-9", kind: "LINE", endsOn: "2027-01-01" }),
  "record-subscription": clientId({
    productCode: "CMNET",
    startedOn: "2026-01-01",
    priceFen: 1,
    status: "ACTIVE",
  }),
  "record-account": clientId({ payMode: "SELF", billDay: 1 }),
  "record-members": clientId({ members: [{ msisdn: "13800138000" }] }),
  "record-none": clientId({ of: ["products"] }),
  "record-recruitment": clientId({ people: [{ name: "甲", result: "OPEN" }] }),
  "record-bills": clientId({
    bills: [{ month: "2026-02", accountId: "a", totalFen: 1, unitPaidFen: 1, memberPaidFen: 0 }],
  }),
  "record-usage": clientId({
    months: [
      { ...MONTH, minutesOut: 1, minutesIn: 1, dataMb: 1, sms: 1, membersActive: 1, membersSilent: 0 },
    ],
  }),
  "measure-purity": [({ person: staff }) => ({ staff }), ({ unit }) => ({ unit })],
  "show-credit": clientId(),
  "explain-tier": clientId(),
  "confirm-tier": clientId({ agrees: true }),
  "quote-discount": clientId({ months: 12 }),
  "request-discount": clientId({ months: 12, bp: 9000 }),
  "show-past": client(),
  "show-points": client(),
  "list-points-entries": client(),
  "read-points-statement": client(MONTH),
  "redeem-points": client({ item: "GIFT", qty: 1 }),
  "cancel-redemption": [...client(), ({ redemption: order }, { client }) => ({ client, order })],
  "fulfil-redemption": [
    ...client({ order: "rdm_near" }),
    ({ redemption: order }, { client }) => ({ client, order }),
  ],
  "adjust-points": client({ points: 5, reason: "补", evidence: "单据" }),
  "show-benefits": client(),
  "issue-benefit-code": client({ benefit: "AIRPORT_LOUNGE", merchant: "mer_1" }),
  "read-settlement": [({ merchant }) => ({ merchant, ...MONTH })],
  "list-settlements": [({ merchant }) => ({ merchant })],
  "fetch-settlement": [({ merchant }) => ({ merchant, ...MONTH })],
  "show-today": [({ person: owner }) => ({ owner })],
  "explain-priority": task(),
  "show-agenda": [({ person: owner }) => ({ ...DAYS, owner })],
  "add-task": [
    ({ person: owner }) => ({ title: "走访", owner }),
    ({ client: clientId }) => ({ title: "走访", clientId }),
  ],
  "edit-task": task({ title: "改名" }),
  "complete-task": task({ outcome: "好了" }),
  "reopen-task": [
    ({ person: owner, task: id }) => ({ task: { owner, id, closedOn: "2026-03-09" } }),
    ...task(),
  ],
  "list-done": [({ person: owner }) => ({ owner })],
  "postpone-task": task({ to: DUE }),
  "note-task": task({ note: "记" }),
  "show-task": task(),
  "hand-over-task": [({ person: owner, task: id }) => ({ task: { owner, id }, to: "na" })],
  "accept-task": task(),
  "cancel-task": task(),
  "cover-for": [({ person: away }) => ({ away, from: NOW, to: DUE })],
  "assign-clients": [
    ({ client }) => ({ clients: [client], to: "na" }),
    ({ client }, own) => ({ clients: [own.client, client], to: "na" }),
    ({ person: to }, own) => ({ clients: [own.client], to }),
  ],
  "hand-over-clients": [
    ({ person: from }) => ({ from, to: "na" }),
    ({ client }) => ({ clients: [client], to: "na" }),
    ({ person: to }, own) => ({ clients: [own.client], to }),
  ],
  "accept-hand-over": [({ person: to, order: id }) => ({ order: { to, id }, answer: "accept" })],
  "open-hand-over-pack": [({ person: to, order: id }) => ({ to, id })],
  "merge-clients": [
    ({ client: gone }, { client: kept }) => ({ kept, gone }),
    ({ client: kept }, { client: gone }) => ({ kept, gone }),
  ],
  "show-team": [({ person: staff }) => ({ staff }), ({ unit }) => ({ unit })],
  "log-visit": [
    ...clientId({ heard: "好" }),
    ({ contact }, { client: clientId }) => ({ clientId, heard: "好", contacts: [contact] }),
  ],
  "add-next-step": [
    ...clientId({ visit: { id: "vis_near", at: NOW }, next: NEXT }),
    ({ visit: id }, { client: clientId }) => ({ clientId, visit: { id, at: NOW }, next: NEXT }),
  ],
  "record-opportunity": [
    ...clientId({ name: "专线" }),
    ({ opportunity: id }, { client: clientId }) => ({ clientId, id, name: "专线" }),
  ],
  "advance-opportunity": [
    ...clientId({ id: "opp_near", to: "SOLUTION" }),
    ({ opportunity: id }, { client: clientId }) => ({ clientId, id, to: "SOLUTION" }),
  ],
  "explain-alert": clientId(),
  "log-competitor": clientId({ competitor: "CT", moves: ["PRICE_CUT"], text: "降价" }),
  "show-contacts": clientId(),
  "show-contact": [
    ...clientId({ who: "ctc_near" }),
    ({ contact: who }, { client: clientId }) => ({ clientId, who }),
    ({ contactName: who }, { client: clientId }) => ({ clientId, who }),
  ],
  "update-contact": [
    ...clientId({ who: "ctc_near", change: { title: "主任" } }),
    ({ contact: who }, { client: clientId }) => ({ clientId, who, change: { title: "主任" } }),
    ({ contact: reportsTo }, { client: clientId, contact: who }) => ({ clientId, who, reportsTo }),
  ],
  "show-client": clientId(),
  "update-client": clientId({ changes: [{ field: "employees", said: "50" }] }),
  "move-client": clientId({ event: "LAST_SUBSCRIPTION_ENDED" }),
  "restore-field": clientId(),
  "approve-request": [({ request: id }) => ({ id })],
  "reject-request": [({ request: id }) => ({ id, reason: "不妥" })],
  "read-book": [({ person: owner }) => ({ owner })],
  "read-client": client(),
  "read-parts": client({ kind: "contact" }),
  "read-interactions": client(),
  "list-api-keys": [({ person }) => ({ person })],
  "grant-api-key": [
    ({ person }) => ({ person, label: "x", hash: "c".repeat(64), scopes: ["read-book"], days: 3 }),
  ],
  "revoke-api-key": [({ person, key }) => ({ person, key })],
  "teach-alias": clientId({ alias: "老客户" }),
  "approve-import": [({ import: importId }) => ({ importId, line: 2 })],
  "close-import": [
    ({ import: importId }) => ({ importId, ended: { is: "ROLLED_BACK", undone: 1, kept: 0 } }),
  ],
  "rollback-import": [({ import: importId }) => ({ importId, line: 2, careful: true })],
  "show-upload": [({ upload: id }) => ({ id })],
  "apply-upload": [({ upload: id }) => ({ id })],
  "roll-back-upload": [({ upload: id }) => ({ id })],
  "export-client": client(),
  "erase-client": client({ reason: "本人要求" }),
};

/** Colleagues of one's own province are known to everybody; only those of another are not. */
export const COLLEAGUES: Readonly<Record<string, readonly Probe[]>> = {
  "hand-over-task": [({ person: to }, { task: id }) => ({ task: { owner: "min", id }, to })],
  "take-leave": [({ person: cover }) => ({ from: NOW, to: DUE, cover })],
  "cover-for": [({ person: by }, { colleague: away }) => ({ away, by, from: NOW, to: DUE })],
};

/** Calls that name nothing of anybody's: they answer of what is the caller's own, or of the whole province. */
export const ABOUT_NOBODY: readonly string[] = [
  ...["list-tier-moves", "list-leaks", "list-expiring-points", "list-unmanned", "list-hand-overs"],
  ...["list-birthdays", "list-approvals", "list-segments", "list-imports", "list-merchants"],
  ...["show-rules", "draft-rules", "try-rules", "show-trial", "activate-rules", "withdraw-rules"],
  ...["show-status", "ask-knowledge"],
  ...["set-digest", "set-language", "who-am-i", "undo", "keep-address", "keep-merchant"],
  ...["present-benefit-code", "confirm-benefit", "reverse-benefit"],
  ...["find-clients", "export-clients", "save-segment", "add-client"],
  ...["open-import", "upload-import", "keep-mapping"],
];
