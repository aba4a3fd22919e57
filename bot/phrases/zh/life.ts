/** What a client's state gives its manager to do. */
export const life = {
  retention: (client: string, level: string) =>
    `挽留${client}（${level === "RED" ? "红色" : "橙色"}预警）：定出挽留办法`,
  opportunity: (client: string) => `首访后确认${client}的商机：有就立项，没有就登记明确拒绝`,
};
