import type { Day } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Move } from "#shared/domain/clients/intel.ts";
import { type AlertRules, SIGNALS, type SignalCode } from "#shared/domain/rules/alert-rules.ts";
import type { CadenceRules } from "#shared/domain/rules/cadence-rules.ts";
import { arpuFall, arrearsAge, billJump, revenueFall } from "./money-signals.ts";
import { type Evidence, type Level, levelOf, levelOfLeft, type Signal } from "./signal.ts";
import * as standing from "./standing-signals.ts";
import { divertedShare, membersLost, portQueries, silentShare, trafficFall } from "./usage-signals.ts";

export interface Watching {
  readonly archive: Archive;
  readonly today: Day;
  readonly moves: readonly Move[];
  readonly rules: AlertRules;
  readonly cadence: CadenceRules;
}

export interface Counted extends Signal {
  /** Weight by the factor of its level, with one decimal. */
  readonly points: number;
}

export interface Risk {
  readonly level: Level;
  /** 0-100, with one decimal. */
  readonly score: number;
  /** Those that reached a level, the heaviest first. */
  readonly signals: readonly Counted[];
  /** What could not be computed, for want of data. */
  readonly missing: readonly SignalCode[];
}

type Look = (watching: Watching) => Evidence | undefined;

const LOOKS: Readonly<Record<SignalCode, Look>> = {
  "AL-1": ({ archive, ...looking }) => revenueFall(archive, looking),
  "AL-2": ({ archive, ...looking }) => trafficFall(archive, looking),
  "AL-3": ({ archive, ...looking }) => arpuFall(archive, looking),
  "AL-4": ({ archive, ...looking }) => membersLost(archive, looking),
  "AL-5": ({ archive, ...looking }) => silentShare(archive, looking),
  "AL-6": ({ archive, ...looking }) => divertedShare(archive, looking),
  "AL-7": standing.contractLeft,
  "AL-8": ({ archive, ...looking }) => portQueries(archive, looking),
  "AL-10": ({ archive, ...looking }) => arrearsAge(archive, looking),
  "AL-12": standing.rivalMove,
  "AL-14": standing.contactAge,
  "AL-17": ({ archive, ...looking }) => billJump(archive, looking),
  "AL-18": standing.unmannedFor,
  "AL-19": standing.lowCoverage,
};
/** Reached from above: days that are left. */
const FALLING: readonly SignalCode[] = ["AL-7"];

/** What a client's own data warn of: each signal with its numbers, the sum, the level, and what could not be seen (AL-21, AL-22). */
export function riskOf(watching: Watching): Risk {
  const { rules } = watching;
  const seen = SIGNALS.map((code) => ({ code, evidence: LOOKS[code](watching) }));
  const signals = seen.flatMap(({ code, evidence }): Counted[] => {
    const rule = rules.signals[code];
    if (evidence === undefined) return [];
    const level = (FALLING.includes(code) ? levelOfLeft : levelOf)(evidence.measure, rule);
    if (level === "NONE") return [];
    const points = Math.round((rule.weight * rules.factorBp[level]) / 1000) / 10;
    return [{ code, level, weight: rule.weight, evidence, points }];
  });
  const sum = signals.reduce((total, { points }) => total + points, 0);
  const score = Math.min(100, Math.round(sum * rules.multiplier * 10) / 10);
  return {
    level: clientLevel(signals, score, rules),
    score,
    signals: signals.toSorted((one, other) => other.points - one.points),
    missing: seen.filter(({ evidence }) => evidence === undefined).map(({ code }) => code),
  };
}

function clientLevel(signals: readonly Signal[], score: number, rules: AlertRules): Level {
  const of = (level: Level) => signals.filter((signal) => signal.level === level);
  const isDecisive = of("RED").some(({ code }) => rules.decisive.includes(code));
  if (isDecisive || score >= rules.score.red) return "RED";
  const isOrange = of("RED").length > 0 || of("ORANGE").length >= rules.orangeSignals;
  if (isOrange || score >= rules.score.orange) return "ORANGE";
  const isYellow = of("ORANGE").length > 0 || of("YELLOW").some(({ weight }) => weight >= rules.yellowWeight);
  return isYellow || score >= rules.score.yellow ? "YELLOW" : "NONE";
}
