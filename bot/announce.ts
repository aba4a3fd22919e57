import { systemOf } from "#shared/contracts/system.ts";
import { masked } from "#shared/domain/mask.ts";
import { afterHolding, afterPush, mayPush, type Pushes } from "#shared/domain/people/pushes.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { perform } from "#shared/perform.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Ports } from "#shared/ports.ts";
import { openDigest } from "#shared/use-cases/digests/open-digest.ts";
import { settleDigest } from "#shared/use-cases/digests/settle-digest.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { digestFor } from "./digest.ts";
import { dailyPhrases } from "./phrases/daily.ts";
import { speakerById } from "./speaker.ts";

type Letters = Pick<Ports, "conversations" | "mailbox" | "rules" | "staff" | "clock">;
type House = Letters & Pick<Ports, "digests" | "tasks" | "units" | "table" | "clock" | "ids" | "journal">;

export interface DigestOrder {
  readonly owner: string;
  readonly day: string;
  readonly province: string;
  /** The queue's id of this delivery, and how often it has been tried. */
  readonly id: string;
  readonly receives: number;
}

/** We speak first: the answer to 今天先做什么, pushed, at most once per person and day (decision page on delivery). */
export async function sendDigest(ports: House, order: DigestOrder): Promise<void> {
  const { owner, day, id, receives } = order;
  // New for every attempt: a repeat under the same key would be answered `send` once more.
  const attempt = { order, message: `${owner} ${day} ${id} ${ports.ids.next("try")}` };
  const opened = await perform(openDigest, {
    ...{ ports, caller: systemOf(order.province), message: `open ${attempt.message}` },
    input: { owner, day },
  });
  if (opened.verdict === "already" && opened.status === "SENDING" && receives > 1)
    return await settle(ports, { ...attempt, status: "FAILED", reason: "interrupted" });
  if (opened.verdict !== "send") return;
  const sent = await deliver(ports, { owner, to: opened.to }).catch(failure);
  if ("reason" in sent) return await settle(ports, { ...attempt, status: "FAILED", reason: sent.reason });
  const { channel, conversation, text, remember } = sent;
  await settle(ports, { ...attempt, status: "SENT", channel, text });
  await remember({ channel, conversation });
}

interface Attempt {
  readonly order: DigestOrder;
  readonly message: string;
}

interface Settled {
  readonly status: "SENT" | "FAILED";
  readonly reason?: string;
  readonly channel?: string;
  readonly text?: string;
}

async function settle(ports: House, { order, message, ...facts }: Attempt & Settled): Promise<void> {
  const { owner, day, province } = order;
  const caller = systemOf(province);
  await perform(settleDigest, {
    ...{ ports, caller, message: `settle ${message}` },
    input: { owner, day, ...facts },
  });
}

async function deliver(ports: House, { owner, to }: { owner: string; to: string }) {
  const whose = await speakerById(ports, owner);
  const reader = to === owner ? whose : await speakerById(ports, to);
  if (whose === undefined || reader === undefined) throw new Error("nobody to send it to");
  const { reply, remember } = await digestFor(ports, { whose, to: reader.staff });
  return { ...(await ports.mailbox.deliver(reader.staff, reply)), text: reply.text, remember };
}

const LONGEST_REASON = 300;

function failure(fault: unknown): { reason: string } {
  return { reason: fault instanceof Error ? masked(fault.message).slice(0, LONGEST_REASON) : "unknown" };
}

/** Whoever a change concerns besides its author hears of it (decision page on delivery); one who cannot be reached is not waited for. */
export async function tellOthers(ports: Letters, entry: JournalEntry | undefined): Promise<void> {
  if (entry === undefined) return;
  for (const [n, notice] of noticesIn(entry).entries()) {
    const staff = await ports.staff.find(notice.to);
    const id = `notice ${entry.key} ${n} ${notice.to} ${notice.useCase}`;
    if (staff === undefined) continue;
    const receipt = await ports.conversations.openNotice(staff.id, id);
    if (receipt !== "ended")
      await tell(ports, { staff, entry, notice, id, isInterrupted: receipt === "open" });
  }
}

interface Notice {
  readonly to: string;
  readonly useCase: string;
  readonly title: string;
  readonly isUndone: boolean;
  /** A clock runs or a red alert waits: that is told at any hour. */
  readonly isUrgent: boolean;
  readonly news?: string | undefined;
  /** How many, where the deed counts something. */
  readonly count?: number;
}

interface Telling {
  readonly staff: Staff;
  readonly entry: JournalEntry;
  readonly notice: Notice;
  readonly id: string;
  /** It may have been said already: said again only where too late is worse than twice. */
  readonly isInterrupted: boolean;
}

/** What comes in quiet hours, too often, to nobody's channel or perhaps for the second time waits for the next digest (rule NOTIFY). */
async function tell(ports: Letters, { staff, entry, notice, id, isInterrupted }: Telling): Promise<void> {
  const now = ports.clock.now();
  const reply = noticeCard(staff.language, { ...notice, byName: byWhom(entry, staff.language) });
  const [{ notify }, calendar, pushes] = await Promise.all([
    ports.rules.current(),
    ports.rules.calendar(),
    ports.conversations.pushes(staff.id),
  ]);
  const isDue = notice.isUrgent || (!isInterrupted && mayPush(pushes, { now, notify, calendar }));
  const isSent =
    isDue &&
    (await ports.mailbox
      .deliver(staff, reply)
      .then(() => true)
      .catch(() => false));
  const after = (kept: Pushes) =>
    isSent ? afterPush(kept, now) : afterHolding(kept, { words: reply.text, most: notify.heldAtMost });
  await ports.conversations.changePushes(staff.id, after, { ends: id });
}

/** 李娜（代王敏）: who acted in whose place. */
function byWhom({ byName, forName }: JournalEntry, language: Staff["language"]): string {
  return forName === undefined ? byName : dailyPhrases[language].digest.inPlaceOf(byName, forName);
}

type Told = "tell" | "notices" | "title" | "urgent" | "news" | "count";

function noticesIn({ outcome, useCase }: JournalEntry): Notice[] {
  const {
    tell: told,
    notices,
    title,
    urgent,
    news,
    count,
  } = (outcome ?? {}) as Readonly<Record<Told, unknown>>;
  const words = typeof title === "string" ? title : "";
  const direct = strings(told).map((to) => ({
    ...{ to, useCase, title: words, isUndone: false },
    isUrgent: urgent === true,
    ...(typeof news === "string" && { news }),
    ...(typeof count === "number" && { count }),
  }));
  const undone = Array.isArray(notices) ? notices.map(undoneNotice) : [];
  return [...direct, ...undone];
}

function undoneNotice(notice: { to: string; useCase: string; title?: string }): Notice {
  return {
    to: notice.to,
    useCase: notice.useCase,
    title: notice.title ?? "",
    isUndone: true,
    isUrgent: false,
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}
