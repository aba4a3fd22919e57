import type { Reply } from "#shared/domain/conversation/reply.ts";
import { afterDigest } from "#shared/domain/people/pushes.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { showTeam } from "#shared/use-cases/people/show-team.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";
import { digestCard } from "./cards/digest-card.ts";
import { totalOf } from "./cards/team-card.ts";
import { alive } from "./conversation.ts";
import type { Speaker } from "./message.ts";
import { restOf } from "./page.ts";
import { dailyPhrases } from "./phrases/daily.ts";

type Reads = Pick<
  Ports,
  "conversations" | "rules" | "staff" | "tasks" | "units" | "table" | "clock" | "ids" | "journal"
>;

export interface Digest {
  readonly reply: Reply;
  /** Writes down what its numbers mean where it was read, so that 完成1 works on it (decided 14). */
  readonly remember: (place: { channel: string; conversation: string }) => Promise<void>;
}

/** One person's day for one reader: the owner, or whoever covers. Supervisors get their team in one line with it. */
export async function digestFor(ports: Reads, { whose, to }: { whose: Speaker; to: Staff }): Promise<Digest> {
  const now = ports.clock.now();
  const say = dailyPhrases[to.language];
  const [rules, calendar] = await Promise.all([ports.rules.current(), ports.rules.calendar()]);
  const plan = await perform(showToday, { ports, caller: whose.caller, message: `digest ${now}`, input: {} });
  const isOwn = to.id === whose.staff.id;
  const pushes = await ports.conversations.pushes(to.id);
  const extra = [
    ...(isOwn ? [] : [say.digest.covering(whose.staff.name)]),
    ...(await teamLine(ports, { whose, to })),
    ...(pushes.held.length > 0 ? [say.digest.held(pushes.held)] : []),
  ];
  const names = { name: whose.staff.name, reader: to.name };
  const { questionMinutes } = rules.conversation;
  const room = { textLines: rules.notify.textLines - extra.length, listPage: rules.work.listPage };
  const view = { say, now, calendar, ...names, isOwn, mayAct: true, ...room };
  const { reply, shown, nextFrom } = digestCard(plan, view);
  return {
    reply: { ...reply, text: [...extra, reply.text].join("\n") },
    async remember({ channel, conversation }) {
      const rest = isOwn ? restOf(nextFrom, { command: "show-today", slots: {} }) : undefined;
      const key = { staffId: to.id, channel, conversation };
      const before = alive(await ports.conversations.find(key), { now, questionMinutes });
      const told = pushes.held;
      if (told.length > 0) await ports.conversations.changePushes(to.id, (kept) => afterDigest(kept, told));
      await ports.conversations.save(key, { ...before, shown, rest, at: now });
    },
  };
}

async function teamLine(
  ports: Reads,
  { whose: { caller }, to }: { whose: Speaker; to: Staff },
): Promise<string[]> {
  if (caller.role !== "supervisor") return [];
  const team = await perform(showTeam, {
    ports,
    caller,
    message: `digest team ${ports.clock.now()}`,
    input: {},
  });
  if (team.kind !== "team") return [];
  const { digest, team: words } = dailyPhrases[to.language];
  return [digest.team(words.total(totalOf(team.people)))];
}
