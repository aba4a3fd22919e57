/** Where the facts of the nights lie among the files of a province. */
export const factFiles = {
  /** Of the last night that is whole; it takes the place of the one before at once. */
  manifest: "facts/manifest.json.gz",
  night: (day: string) => `facts/${day}/`,
  /** What a unit is done with. */
  unit: ({ day, unit }: { readonly day: string; readonly unit: string }) =>
    `facts/${day}/units/${unit}.json.gz`,
  /** Each attempt bears its own mark, so that a manifest never speaks of another's bytes. */
  piece: ({ day, unit, mark }: { readonly day: string; readonly unit: string; readonly mark: string }) =>
    `facts/${day}/pieces/${unit}-${mark}.columns`,
} as const;
