import { moneyWords } from "#bot/phrases/money-words.ts";
import { addDays, addMinutes, dayOf, instantAt } from "#shared/domain/calendar/day.ts";
import { isWorkday } from "#shared/domain/calendar/working-calendar.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import type { Known } from "./clients.ts";
import { type Dice, dice } from "./dice.ts";
import { type SampleTask, type TaskDraft, taskOf } from "./draft.ts";
import type { SampleStaff } from "./organisation.ts";
import type { Times } from "./times.ts";

/** A closed task with the open one that it was. */
export interface Closed {
  readonly open: SampleTask;
  readonly closed: Omit<ClosedTask, "version">;
}

const DAYS = 14;

/** What was done on the working days of the last two weeks, yesterday included. */
export function historyOf(
  manager: SampleStaff,
  { book, times }: { book: readonly Known[]; times: Times },
): Closed[] {
  const roll = dice(`history ${manager.id}`);
  const clients = roll.shuffled(
    book.filter(({ client }) => client.kind === "GROUP" && client.status === "IN_NETWORK"),
  );
  const yesterday = addDays(dayOf(times.now), -1);
  const days = Array.from({ length: DAYS }, (_, n) => addDays(yesterday, -n)).filter((day) =>
    isWorkday(times.calendar, day),
  );
  const done = days.flatMap((day) =>
    Array.from({ length: roll.between(3, 5) }, (_, n) => instantAt(day, HOURS[n] ?? "17:20")),
  );
  return done.map((closedAt, n) => {
    const known = clients[n % clients.length] as Known;
    const { outcome, ...draft } = KINDS[n % KINDS.length]?.(known, roll) ?? visited(known, roll);
    const openedAt = addMinutes(closedAt, -1440 * roll.between(1, 4));
    const open = taskOf({ ...draft, client: known.client, openedAt }, { owner: manager, n: 500 + n });
    return { open, closed: { ...open, status: "DONE", closedAt, closedBy: manager.id, outcome } };
  });
}

const HOURS = ["09:40", "11:10", "14:20", "15:50", "17:20"];

type Done = Pick<TaskDraft, "type" | "title"> & { readonly outcome: string; readonly atStakeFen?: number };
type Kind = (known: Known, roll: Dice) => Done;

const visited: Kind = ({ client, business }, roll) => ({
  type: "VISIT",
  title: `走访${client.shortName}，${roll.pick(business.topics)}`,
  outcome: roll.pick(["客户有意向，下周给方案", "暂无需求，已加上联系人", "留了资料，等内部讨论"]),
});

const KINDS: readonly Kind[] = [
  visited,
  ({ client }, roll) => {
    const fen = roll.between(3, 60) * 10_000;
    return {
      type: "ARREARS",
      title: `催收${client.shortName}欠费${moneyWords(fen, "zh")}`,
      outcome: "已到账",
      atStakeFen: fen,
    };
  },
  ({ client }) => ({
    type: "FAULT",
    title: `${client.shortName}专线时断时续`,
    outcome: "业务已恢复，客户确认",
  }),
  ({ client }) => ({ type: "PROMOTION", title: `向${client.shortName}推荐视频彩铃`, outcome: "已开通" }),
  ({ client }) => ({ type: "CONTRACT", title: `${client.shortName}合同续签`, outcome: "已签回，续24个月" }),
  ({ client }) => ({
    type: "BIRTHDAY",
    title: `祝${client.shortName}${client.contact?.name ?? ""}生日快乐`,
    outcome: "已打电话",
  }),
  ({ client }) => ({
    type: "COMPLAINT",
    title: `${client.shortName}投诉账单说不清`,
    outcome: "已给明细，客户认可",
  }),
  ({ client }) => ({ type: "ARCHIVE_FIX", title: `补全${client.shortName}档案`, outcome: "已补全" }),
];
