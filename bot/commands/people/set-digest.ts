import { callOf } from "#bot/act.ts";
import { type Command, plain } from "#bot/command.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { perform } from "#shared/perform.ts";
import { setDigest } from "#shared/use-cases/people/set-digest.ts";

export const setDigestCommand: Command = {
  name: "set-digest",
  roles: setDigest.roles,
  needs: [],
  async run(turn, slots) {
    const { say } = turn;
    const input = settingOf(slots);
    if (Object.keys(input).length === 0)
      return { reply: plain(""), asks: { slot: "at", question: say.house.ask.at } };
    const setting = await perform(setDigest, { ...callOf(turn), input });
    return { reply: plain(say.people.digestSet(setting), [say.words.undo]) };
  },
};

const FILTERS = {
  off: { digest: "off" },
  on: { digest: "on" },
  workdays: { daysOff: "never" },
  daily: { daysOff: "critical" },
} as const;

function settingOf({ at, filter }: Slots) {
  const said = Object.entries(FILTERS).find(([name]) => name === filter)?.[1];
  return { ...(at && { at }), ...said };
}
