/**
 * An override that was stored under VALUE_CLASS, in the words of TIER, which that set has become a part of. What is
 * in TIER's words already, or in none, passes as it is: the schema judges it.
 */
export function asTierDocument(content: unknown): unknown {
  if (!isRecord(content)) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      const inTier = NAMES[name];
      return inTier === undefined ? [name, bandsOf(value)] : [inTier, lowered(value)];
    }),
  );
}

const NAMES: Readonly<Record<string, string>> = {
  weights: "weightsBp",
  influencePoints: "influencePerLevel",
  classes: "cuts",
};

/** Classes were A, B, C; parts were named as they are. */
function lowered(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]));
}

function bandsOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { bands, below, ...rest } = value;
  return {
    ...rest,
    ...(bands !== undefined && { steps: bands }),
    ...(below !== undefined && { else: below }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
