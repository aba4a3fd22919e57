/** Clients on their way from one person to another. */
export interface OwnershipRefusals {
  "staff.unknown": { readonly said: string };
  "place.unknown": { readonly said: string };
  "unmanned.none": Record<never, never>;
  "receiver.impossible": { readonly name: string };
  "handover.not-yours": { readonly to: string };
  "handover.over": { readonly status: string; readonly to: string };
  "handover.open": { readonly to: string };
  "handover.none": Record<never, never>;
  "handover.empty": { readonly name: string };
}
