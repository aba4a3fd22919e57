/** What a client's state gives its manager to do. */
export const life = {
  retention: (client: string, level: string) =>
    `Keep ${client} (${level === "RED" ? "red" : "orange"} alert): make a plan`,
  opportunity: (client: string) =>
    `After the first visit to ${client}: open an opportunity, or say that there is none`,
};
