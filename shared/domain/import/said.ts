import * as z from "zod";

/** References are still as they were written: an id, a number, an exact name. */
export const Said = z.string().min(1);
export const Keys = z.object({ province: Said.optional(), externalRef: Said.optional() });
/** A part names its client. */
export const PartKeys = Keys.extend({ client: Said });
