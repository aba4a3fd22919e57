import type { HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import type { Change } from "./table.ts";

/** Clients on their way from one person to another. */
export interface HandoverStore {
  find(at: { to: string; id: string }): Promise<HandoverOrder | undefined>;
  /** What one person is to receive, or has received; the newest first. */
  ofReceiver(to: string): Promise<HandoverOrder[]>;
  /** What one person gives and is not done with: it keeps them from leaving. */
  ofGiver(from: string): Promise<HandoverOrder[]>;
  /** Under way to somebody of a unit; through an index. */
  ofUnit(unit: string): Promise<HandoverOrder[]>;
  put(before: HandoverOrder | undefined, after: Omit<HandoverOrder, "version">): Change[];
}
