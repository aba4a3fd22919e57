import type { ChannelPhrases } from "#bot/phrases/zh/channel.ts";

export const channel: ChannelPhrases = {
  hello: "Hello, I am Dake. Ask me what to do first today, and why.",
  unknownPerson:
    "Hello. This account has no access to Dake yet. Please send your name and employee number to the province administrator, then write to me again.",
  onlyPrivate: "I do not speak about clients in groups. Please write to me directly.",
  fault: ({ reference }) =>
    `Sorry, something went wrong and this step was not done. Please try again in a moment; if it happens again, give the administrator the number ${reference}.`,
  bands: { NOW: "Now", TODAY: "Today", PLAN: "Planned", LATER: "Later" },
  first: "Do this first",
  more: ({ count }) => `${count} more; say “show all”`,
  done: "Done",
  minutes: ({ minutes }) => `about ${minutes} min`,
  button: ({ label, n, title }) => `${label} ${n}: ${title}`,
};
