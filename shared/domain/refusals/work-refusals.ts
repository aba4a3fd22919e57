/** Tasks, days and who is there. */
export interface WorkRefusals {
  "task.not-open": { readonly title: string; readonly by?: string | undefined };
  "task.cancelled": { readonly title: string };
  "task.not-closed": { readonly title: string };
  "task.too-old": { readonly days: number };
  "task.not-yours": { readonly title: string };
  "task.already-yours": { readonly name: string };
  "clock.running": { readonly title: string };
  "visit.unrecorded": { readonly title: string };
  "case.unwritten": { readonly title: string };
  "date.impossible": { readonly said: string };
  /** Of another calendar. */
  "date.lunar": { readonly said: string };
  /** An instant, as those of `leave.overlapping`. */
  "date.past": { readonly at: string };
  "overflow.none": Record<never, never>;
  "leave.overlapping": { readonly from: string; readonly to: string };
  "leave.too-long": { readonly days: number };
  "cover.impossible": { readonly name: string };
  "cover.too-long": { readonly days: number };
  /** Somebody stands in already, until an instant. */
  "cover.taken": { readonly name: string; readonly to: string };
  "cover.no-leave": { readonly name: string };
  "cover.none": { readonly name: string };
  "agenda.too-long": { readonly days: number };
}
