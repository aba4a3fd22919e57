import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { addTask } from "#shared/use-cases/tasks/add-task.ts";
import { aClient, BO, refused, ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const at = instantAt;
const FRIDAY = at("2026-03-13", "18:00");

async function only({ ports }: House, owner = "min"): Promise<OpenTask | undefined> {
  return (await ports.tasks.desk(owner)).tasks[0];
}

describe("adding", () => {
  test("what is not said comes from the rules of its type", async () => {
    const house = await aHouse();
    const added = await house.say(addTask, { title: "交离网分析报告", type: "REPORT_CHURN", due: FRIDAY });
    expect(added).toEqual({
      ...{ id: added.id, owner: "min", ownerName: "王敏", title: "交离网分析报告" },
      ...{
        type: "REPORT_CHURN",
        urgency: "NORMAL",
        minutes: 40,
        dueAt: FRIDAY,
        provisional: false,
        tell: [],
      },
    });
    expect(added.id).toMatch(/^tsk_.{18}$/);
    expect(await only(house)).toMatchObject({ status: "ACCEPTED", source: "MANUAL", openedOn: "2026-03-09" });
  });

  test("what is said holds", async () => {
    const house = await aHouse();
    const said = { minutes: 15, urgency: "VERY_URGENT", promised: true } as const;
    await house.say(addTask, { title: "送合同", ...said });
    expect(await only(house)).toMatchObject({ type: "OTHER", ...said });
  });

  test("a visit without a due time is due when it begins, and bears what is known of its client", async () => {
    const client = aClient({ serviceGrade: "AAA" });
    const house = await aHouse({ clients: [client] });
    const startsAt = at("2026-03-10", "15:00");
    const added = await house.say(addTask, {
      title: "拜访恒信物流",
      type: "VISIT",
      startsAt,
      clientId: "cli_1",
    });
    expect(added).toMatchObject({ startsAt, dueAt: startsAt, client: { id: "cli_1", name: "恒信物流" } });
    expect(await only(house)).toMatchObject({ client: { valueClass: "B", serviceGrade: "AAA" } });
  });

  test("a report due on a day off is due the next working day, and it is said", async () => {
    const { say } = await aHouse();
    const due = at("2026-04-05", "18:00");
    const added = await say(addTask, { title: "生日报表", type: "REPORT_BIRTHDAY", due });
    expect(added).toMatchObject({ dueAt: at("2026-04-07", "18:00"), movedFrom: due });
    const visit = await say(addTask, { title: "拜访", type: "VISIT", due });
    expect(visit).toMatchObject({ dueAt: due });
    expect(visit).not.toHaveProperty("movedFrom");
  });

  test("a date in a year without its notice is marked", async () => {
    const { say } = await aHouse();
    const added = await say(addTask, { title: "续签", due: at("2027-01-04", "18:00") });
    expect(added).toMatchObject({ provisional: true });
  });

  test("nothing is due or begins in the past", async () => {
    const { say } = await aHouse();
    const past = at("2026-03-09", "08:00");
    await expect(say(addTask, { title: "晚了", due: past })).rejects.toMatchObject(
      refused("date.past", { at: past }),
    );
    await expect(say(addTask, { title: "晚了", startsAt: past })).rejects.toMatchObject(refused("date.past"));
  });

  test("a client of somebody else answers exactly like one that does not exist", async () => {
    const { say } = await aHouse({ clients: [aClient()] });
    const hidden = await say(addTask, { title: "拜访", clientId: "cli_1" }, { as: BO }).catch(
      (e: unknown) => e,
    );
    const none = await say(addTask, { title: "拜访", clientId: "cli_9" }, { as: BO }).catch(
      (e: unknown) => e,
    );
    expect(hidden).toMatchObject(refused("subject.unknown"));
    expect(hidden).toEqual(none);
  });

  test("a supervisor's task for somebody in reach is new, has an issuer, and is told", async () => {
    const house = await aHouse();
    const added = await house.say(addTask, { title: "走访B类客户", owner: "min" }, { as: ZHAO });
    expect(added).toMatchObject({ owner: "min", ownerName: "王敏", tell: ["min"] });
    expect(await only(house)).toMatchObject({ status: "NEW", source: "SUPERVISOR", issuer: "zhao" });
  });

  test("nobody gives tasks to people out of reach, or to nobody", async () => {
    const { say } = await aHouse();
    await expect(say(addTask, { title: "走访", owner: "bo" }, { as: ZHAO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(say(addTask, { title: "走访", owner: "nobody" }, { as: ZHAO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("a message that comes three times adds one task", async () => {
    const { ports, say } = await aHouse();
    const added = await say(addTask, { title: "送合同" }, { message: "m1" });
    for (const _ of [2, 3]) expect(await say(addTask, { title: "送合同" }, { message: "m1" })).toEqual(added);
    expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
  });
});
