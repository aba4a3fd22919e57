import { callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import type { TargetGroup } from "#shared/domain/finding/target-group.ts";
import { perform } from "#shared/perform.ts";
import { listSegments, type Segments } from "#shared/use-cases/clients/list-segments.ts";

export const listSegmentsCommand: Command = {
  name: "list-segments",
  roles: listSegments.roles,
  needs: [],
  async run(turn, { text }): Promise<Said> {
    const input = text === undefined ? {} : { name: text };
    const segments = await perform(listSegments, { ...callOf(turn), input });
    return segments.kind === "all" ? listed(turn, segments.groups) : opened(turn, segments);
  },
};

function listed(turn: Turn, groups: readonly TargetGroup[]): Said {
  const {
    finding,
    words: { colon },
  } = turn.say;
  if (groups.length === 0) return { reply: plain(finding.noGroups) };
  const items = groups.map((group, at) => ({
    n: at + 1,
    id: group.id,
    title: group.name,
    meta: finding.group(factsOf(group, turn)),
  }));
  const title = finding.groups(groups.length);
  const lines = items.map(({ n, title: name, meta }) => `${n} ${name}${colon}${meta}`);
  return { reply: { ...plain([title, ...lines].join("\n")), title, items } };
}

function opened(turn: Turn, { group, members }: Extract<Segments, { kind: "one" }>): Said {
  const { say, rules, speaker } = turn;
  const shown = members.slice(0, rules.finding.largestList);
  const items = shown.map(({ id, name }, at) => ({ n: at + 1, id, title: name }));
  const title = say.finding.groupMembers(factsOf(group, turn));
  const lead = say.finding.savedAs(group.words, say.time.day(group.on, turn.now));
  const text = [title, lead, ...items.map(({ n, title }) => `${n} ${title}`)].join("\n");
  const lines = items.map(({ n, id, title }) => ({
    ...{ n, id, owner: speaker.caller.id, kind: "client" as const, title },
    ...{ clientId: id, clientName: title },
  }));
  return {
    reply: { ...plain(text), title, lead, items, more: members.length - shown.length },
    remember: { shown: lines, rest: undefined },
  };
}

function factsOf({ name, count, on, words }: TargetGroup, { say, now }: Turn) {
  return { name, clients: count, day: say.time.day(on, now), words };
}
