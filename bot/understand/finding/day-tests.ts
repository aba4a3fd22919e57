import { addDays } from "#shared/domain/calendar/day.ts";
import type { Condition } from "#shared/domain/finding/condition.ts";
import { longest, matchAt, type Read, type Reader, type Setting, sticky } from "./atom.ts";
import { DAY_PATTERNS, FILE, MEET, NOT, type Pattern, UPDATE, unseenSince } from "./day-patterns.ts";
import { periodAt } from "./periods.ts";

const LONG = "(?:已经?|都|有)*(?:很久|好久|长期|长时间|很长时间|好长时间|多日)(?:都|以来)?";

/** What is said without a number of days: how many that is, the rules say. */
const PLAIN: readonly (readonly [RegExp, (setting: Setting) => Condition])[] = [
  [
    sticky(
      "(?:合同|协议)?(?:快要?|即将|马上就?要?|临近|将要?|就要)(?:到期|期满|届满|结束)(?:了)?(?:的合同)?|(?:contracts? )?(?:expiring|ending) soon",
    ),
    ({ today, rules }) => ({ field: "contractEndsOn", from: today, to: addDays(today, rules.soonDays) }),
  ],
  [
    sticky(
      "(?:合同|协议)?(?:已经?|都)?(?:到期|过期|超期)(?:了)?(?:还)?(?:没有?续签?约?|未续签?约?)?|(?:contracts? )?(?:already )?expired",
    ),
    ({ today }) => ({ field: "contractEndsOn", to: today }),
  ],
  [
    sticky(`${LONG}${NOT}${MEET}|not contacted (?:for|in) (?:a )?long(?: time)?`),
    ({ today, rules }) => unseenSince("lastContactOn", addDays(today, -rules.longAgoDays)),
  ],
  [
    sticky(`${FILE}${LONG}${NOT}${UPDATE}`),
    ({ today, rules }) => unseenSince("touchedOn", addDays(today, -rules.longAgoDays)),
  ],
  [
    sticky(
      `(?:从来|从|一次都?|完全|还)*(?:没有|没|未|不曾)(?:有)?(?:人)?(?:去|做|被)?${MEET}(?!人)|never (?:been )?(?:contacted|visited)`,
    ),
    () => ({ field: "lastContactOn", known: false }),
  ],
  [
    sticky(`(?:到了?)?(?:该|应该|需要|应)${MEET}|due for (?:a )?(?:contact|visit)`),
    ({ today }) => ({ field: "nextContactDueOn", to: today }),
  ],
];

/** 合同90天内到期, 半个月没联系, 本月新增, 在网3年以上. */
export const readDayTest: Reader = (text, at, setting) => {
  const timed = DAY_PATTERNS.flatMap((each) => timedAt(each, { text, at, setting }) ?? []);
  const plain = PLAIN.flatMap(([form, test]): Read[] => {
    const match = matchAt(form, text, at);
    return match ? [{ kind: "test", condition: test(setting), end: at + match[0].length }] : [];
  });
  return longest([...timed, ...plain]);
};

interface Place {
  readonly text: string;
  readonly at: number;
  readonly setting: Setting;
}

function timedAt({ before, after, test }: Pattern, { text, at, setting }: Place): Read | undefined {
  const opening = matchAt(before, text, at);
  const period = opening && periodAt(text, at + opening[0].length, setting.today);
  const closing = period && matchAt(after, text, period.end);
  if (!opening || !closing) return undefined;
  const condition = test({ period, today: setting.today, before: opening[0], after: closing[0] });
  return condition && { kind: "test", condition, end: period.end + closing[0].length };
}
