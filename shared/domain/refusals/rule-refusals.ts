/** Rule sets and their versions. */
export interface RuleRefusals {
  "rules.of-group": { readonly code: string };
  "rules.unsound": {
    readonly code: string;
    readonly problems: readonly {
      readonly path: readonly string[];
      readonly is: "hole" | "unknown" | "invalid";
    }[];
  };
  "rules.unchanged": { readonly code: string };
  "rules.no-draft": { readonly code: string };
  "rules.no-version": { readonly number: number };
  /** The draft has not been tried to the end, or not against the rules that are in force now. */
  "rules.untried": { readonly code: string };
  /** A day. */
  "rules.too-early": { readonly on: string };
  /** Another version has its day later or on the same. */
  "rules.overlapping": { readonly code: string; readonly number: number; readonly on: string };
  "rules.outdated": { readonly code: string };
  /** Its day has come: what holds is changed by another version, never taken back. */
  "rules.in-force": { readonly code: string; readonly number: number; readonly on: string };
  "rules.none-scheduled": { readonly code: string };
  /** No rule value is called so. */
  "rules.no-value": { readonly said: string };
  "rules.unreadable": { readonly name: string; readonly said: string };
}
