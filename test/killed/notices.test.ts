import { beforeEach, expect, test } from "vitest";
import { tellOthers } from "#bot/announce.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Mailbox } from "#shared/ports.ts";
import { readEntry } from "#shared/storage/journal-item.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { aClock, aTask, ref } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { eachKill } from "./sweep.ts";

let letters = 0;
let entry: JournalEntry | undefined;
const ends = new Set<string>();
beforeEach(() => ends.clear());

const mailbox: Mailbox = {
  deliver: async () => {
    letters += 1;
    return await Promise.resolve({ channel: "web", conversation: "page" });
  },
};

/** A task was handed to 李娜; the stream is about to tell her. */
async function handedOver(task: Parameters<typeof aTask>[0]) {
  letters = 0;
  const house = await aHouse({ tasks: [aTask(task)] });
  house.isAt("2026-03-09", "09:00");
  await house.say(handOverTask, { task: ref(), to: "na" });
  house.table.settle();
  const [item] = house.table.all().filter((each) => each["ty"] === "journal");
  entry = item && readEntry(item);
  return { house, mailbox };
}

const killed = async (task: Parameters<typeof aTask>[0]) =>
  await eachKill(
    {
      world: async () => await handedOver(task),
      run: async (ports) => await tellOthers(ports, entry),
    },
    async ({ house }) => {
      const { held, sent } = await house.ports.conversations.pushes("na");
      ends.add(`said ${letters}, held ${held.length}`);
      expect(sent + held.length).toBe(1);
    },
  );

test("wherever its job is killed, a notice is said at most once, and one that may be lost waits for the next digest", async () => {
  expect(await killed({})).toBeGreaterThan(8);
  expect([...ends].toSorted()).toEqual(["said 0, held 1", "said 1, held 0", "said 1, held 1"]);
});

test("what cannot wait is said again where nobody knows whether it was heard: late is worse than twice", async () => {
  expect(await killed({ type: "FAULT", clocks: [aClock()] })).toBeGreaterThan(8);
  expect([...ends].toSorted()).toEqual(["said 1, held 0", "said 2, held 0"]);
});
