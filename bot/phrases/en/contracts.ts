import type { ContractPhrases } from "#bot/phrases/zh/contracts.ts";

export const contracts: ContractPhrases = {
  state: (code) => code.toLowerCase().replaceAll("_", " "),
};
