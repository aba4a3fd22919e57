/** What any road may refuse, whatever it leads to. */
export interface HouseRefusals {
  /** `may` are the roles that do it. */
  "role.not-allowed": { readonly role: string; readonly may?: readonly string[] };
  "input.not-understood": { readonly fields: readonly string[] };
  /** Missing and out of scope answer alike, so nobody learns what others have. */
  "subject.unknown": Record<never, never>;
  "person.unknown": Record<never, never>;
  "message.too-long": { readonly limit: number };
  "journal.not-undoable": { readonly useCase: string };
  "journal.changed-since": { readonly by: string | undefined };
  "journal.empty": { readonly minutes: number };
  "item.changed": { readonly by: string | undefined };
  "list.out-of-range": { readonly n: number; readonly size: number };
  "list.missing": Record<never, never>;
  /** States by their codes. */
  "state.not-allowed": { readonly from: string; readonly to: string };
  "digest.out-of-hours": { readonly from: string; readonly until: string };
  /** No key of another system lives longer than so many days. */
  "key.too-long": { readonly days: number };
  "key.revoked": { readonly label: string };
  "language.unknown": { readonly said: string };
}
