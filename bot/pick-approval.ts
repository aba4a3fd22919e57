import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { listApprovals } from "#shared/use-cases/approvals/list-approvals.ts";
import { callOf } from "./act.ts";
import type { Asked, Turn } from "./command.ts";
import { lineOf } from "./conversation.ts";
import type { Slots } from "./understand/understanding.ts";

type Pick = { readonly id: string } | { readonly asks: Asked };

/** The request that is meant: the pressed one, the number said, the client's, or the only one that is open. */
export async function pickApproval(
  turn: Turn,
  slots: Slots,
  { own }: { readonly own: boolean },
): Promise<Pick> {
  const { chosen, conversation } = turn;
  if (chosen?.["approval"]) return { id: chosen["approval"] };
  const [n] = slots.items ?? [];
  if (n !== undefined) return { id: onLine(conversation.shown, n) };
  const found = await openOnes(turn, own);
  const about = found.filter(({ subject }) => isMeant(turn, subject.id));
  const [only, ...others] = about;
  if (only === undefined) throw new Refusal("approval.none", {});
  if (others.length === 0) return { id: only.id };
  const options = about.map(({ id, subject, ownerName }) => ({
    label: `${subject.name}${turn.say.words.aside(ownerName)}`,
    value: { approval: id },
  }));
  return { asks: { slot: "items", question: turn.say.approvals.which, options } };
}

function onLine(shown: Turn["conversation"]["shown"], n: number): string {
  const line = lineOf(shown, n);
  if (line === undefined) throw new Refusal("list.out-of-range", { n, size: shown.length });
  if (line.kind !== "approval") throw new Refusal("list.missing", {});
  return line.id;
}

/** What waits for one's word; to be taken back, what one has asked for oneself. */
async function openOnes(turn: Turn, own: boolean): Promise<readonly ApprovalRequest[]> {
  const { waiting, own: mine } = await perform(listApprovals, { ...callOf(turn), input: {} });
  return own ? mine.filter(({ status }) => status === "OPEN") : waiting;
}

function isMeant({ meant: { client } }: Turn, id: string): boolean {
  if (client === undefined) return true;
  if (client.kind === "none") throw new Refusal("client.unknown", { said: client.said });
  return client.kind === "one" ? client.id === id : client.options.some((option) => option.id === id);
}
