/** Code, where it lies in the rules (`/` between names), and its value of the specification. */
export type Coded = readonly [code: string, path: string, value: unknown];
