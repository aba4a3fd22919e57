export interface Spending {
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** What one message cost: the use-case's own reads and commit, and all of it with the person, the conversation and the dedupe. */
export interface Cost {
  readonly useCase: Spending;
  readonly total: Spending;
  readonly milliseconds: number;
}

const NOTHING: Spending = { requests: 0, readUnits: 0, writeUnits: 0 };

export function meter() {
  const startedAt = performance.now();
  let useCase = NOTHING;
  let house = NOTHING;
  return {
    useCase: (cost: Spending) => {
      useCase = plus(useCase, cost);
    },
    house: (cost: Spending) => {
      house = plus(house, cost);
    },
    read: (): Cost => ({
      useCase,
      total: plus(useCase, house),
      milliseconds: Math.round(performance.now() - startedAt),
    }),
  };
}

function plus(one: Spending, other: Spending): Spending {
  return {
    requests: one.requests + other.requests,
    readUnits: one.readUnits + other.readUnits,
    writeUnits: one.writeUnits + other.writeUnits,
  };
}
