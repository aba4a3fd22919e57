import type { ClientLine } from "#shared/domain/clients/client-line.ts";

/** A client of whom little is known. */
export function aLine(facts: Partial<ClientLine> = {}): ClientLine {
  return {
    ...{ id: "cli_1", owner: "stf_1", province: "HN", version: "v1", unit: "HN-XC-DC-A" },
    ...{ name: "星城市恒信物流有限公司", shortName: "恒信物流", kind: "GROUP", status: "IN_NETWORK" },
    ...{ valueClass: "NONE", serviceGrade: "STANDARD", surveyGrade: "STANDARD", riskLevel: "NONE" },
    createdAt: "2026-01-05T01:00:00.000Z",
    ...facts,
  };
}

/** One of whom everything is known. */
export const KNOWN: ClientLine = aLine({
  ...{ population: "TARGET", subKind: "ENTERPRISE", ownership: "STATE", industryCode: "G5990" },
  ...{ grid: "grd_1", siteGrids: ["grd_2"], place: "创业大厦", valueClass: "A", valueScore: 85 },
  ...{ stageClass: "OUTPUT", revenueClass: "A", individualTier: "GOLD", serviceGrade: "AA" },
  ...{ surveyGrade: "SILVER", zone: "RED", strategyTag: "HOLD", relationState: "PARTNER" },
  ...{ lifecycleStage: "AWARE", riskLevel: "RED", riskScore: 70, creditGrade: "A" },
  ...{
    rfm: { r: 5, f: 4, m: 3 },
    clvFen: 900,
    growthBp: -100,
    monthlyFen: 3_000_000,
    revenue12Fen: 36_000_000,
  },
  ...{ unitPaid: true, unitPaidRatioBp: 4000, employees: 120, sizeBand: "MEDIUM", usageBand: "HIGH" },
  ...{ benefitSought: ["PRICE"], influence: 3, strategic: true, isReference: true, tags: ["园区"] },
  ...{ parentClientId: "cli_9", rival: "CU", rivalEndsOn: "2027-01-01", inNetworkSince: "2020-01-01" },
  ...{ lastContactAt: "2026-11-01T17:00:00.000Z", nextContactDueOn: "2026-12-01", completenessBp: 9000 },
  ...{ archiveStatus: "COMPLETE", touchedAt: "2026-10-01T01:00:00.000Z", unmanned: true },
  ...{ chiefManagerId: "stf_c", backupManagerId: "stf_b", products: ["GROUP_VNET", "CMNET_LINE"] },
  ...{ pricedFen: 100, contracts: 2, contractEndsOn: "2027-02-01", members: 80, contacts: 3 },
  ...{ rolesKnown: "AD", mapScore: 10, openNeeds: 1, openPromises: 2, leftOn: "2026-11-02" },
  ...{ arrearsSince: "2026-11-01", arrearsFen: 5_000 },
  ...{ leadStatus: "CONVERTED", leadSource: "FAIR", leadOn: "2026-10-02", fitScore: 72 },
});
