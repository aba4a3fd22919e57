import type { BenefitPhrases } from "#bot/phrases/zh/benefits.ts";
import { monthWords } from "./time.ts";

export const benefits: BenefitPhrases = {
  whichBenefit: (name) => `Which benefit should the code for ${name} be for?`,
  entitlement: (benefit, left) => `${benefit} (${left} left this year)`,
  whichMerchant: (benefit) => `Where will the ${benefit} be used?`,
  issued: ({ code, name, benefit, merchant, until, left, guests }) =>
    [
      `Code for ${name}, ${benefit} at ${merchant}: ${code.replaceAll(/(\d{3})(?=\d)/g, "$1 ")}`,
      `Show it to the partner before ${until}; it works once${guests > 0 ? `, with up to ${guests} guests` : ", for the client alone"}.`,
      `${left} left this year; one is taken off when the partner confirms.`,
    ].join("\n"),
  settled: (month, merchants) =>
    `Partners in ${monthWords(month)}: ${merchants.map(({ name, due }) => `${name} ${due} uses due`).join(", ")}.`,
};
