/** What an explanation may lack: it is named, and never taken for 0. */
export type MissingInput =
  | "revenue"
  | "members"
  | "influence"
  | "growth"
  | "last-order"
  | "borders"
  | "bills"
  | "opportunities"
  | "tenure"
  | "margin"
  | "suppliers";
