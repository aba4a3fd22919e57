import type { PersonLoad } from "#shared/domain/tasks/team-load.ts";

/** The team at a glance, for those who lead it. */
export interface TeamPhrases {
  readonly heading: (unit: string | undefined, people: number) => string;
  readonly total: (facts: {
    open: number;
    now: number;
    overdue: number;
    atRisk: number;
    unaccepted: number;
  }) => string;
  /** Hours in words; absent where there are none. */
  readonly line: (
    load: PersonLoad,
    hours: { planned: string | undefined; capacity: string | undefined },
  ) => string;
  readonly nobody: string;
  readonly tooLarge: (largest: number, units: readonly string[]) => string;
  readonly unknownUnit: (said: string) => string;
}

export const team: TeamPhrases = {
  heading: (unit, people) => `${unit ?? "团队"}${people}人，先看最需要帮忙的：`,
  total: ({ open, now, overdue, atRisk, unaccepted }) =>
    `合计：未办${open}件，立即${now}件，逾期${overdue}件，时限告急${atRisk}件，待接单${unaccepted}件。`,
  line: ({ name, open, now, overdue, atRisk, unaccepted, away }, { planned, capacity }) => {
    const parts = [
      away && "休假中",
      atRisk > 0 && `时限告急${atRisk}`,
      now > 0 && `立即${now}`,
      overdue > 0 && `逾期${overdue}`,
      unaccepted > 0 && `待接单${unaccepted}`,
      `未办${open}`,
    ];
    return `${name}：${parts.filter(Boolean).join("，")}；${planned ? `已排${planned}` : "没有安排"}，${capacity ? `可用${capacity}` : "时间已用完"}`;
  },
  nobody: "名下还没有人员。",
  tooLarge: (largest, units) => `人数超过${largest}人，请说看哪个单位，例如：${units.join("、")}。`,
  unknownUnit: (said) => `没有找到单位“${said}”。`,
};
