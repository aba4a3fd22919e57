import type { CommandName } from "#bot/understand/understanding.ts";

/** A command, and the shapes of the sentences that say it: C is a client, S a colleague, W a time, N a line. */
export type Way = readonly [command: CommandName, shapes: RegExp];

/** Whoever is spoken of: by name, or as the one last shown. */
const WHO =
  "(?:C|它|他们?家?|人家|这家|那家(?:公司|单位)?|这个客户|该客户|那个客户|这客户|刚才那个客户|刚才那家)";
const PLEASE =
  "(?:请问?|烦请|劳烦|麻烦|您|帮我|帮忙|给我|替我|我想|我要|想|拟|现|可否|能否|能不能|可以|please |can you |could you |would you |,|\\s)*";
const END = "(?:[?。!.,\\s]|呢|吗|啊|呀|吧|嘛|了|的|一下|下子|看看|please|for me)*";

/** Whole sentences, whatever courtesy stands around; K is whoever is spoken of. */
export function way(command: CommandName, ...shapes: readonly string[]): Way {
  const whole = shapes.map((shape) => shape.replaceAll("K", WHO)).join("|");
  return [command, new RegExp(`^${PLEASE}(?:${whole})${END}$`, "u")];
}
