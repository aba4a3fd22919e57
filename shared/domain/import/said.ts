import * as z from "zod";

/** References are still as they were written: an id, a number, an exact name. */
export const Said = z.string().min(1);
export const Keys = z.lazy(() => z.object({ province: Said.optional(), externalRef: Said.optional() }));
/** A part names its client. */
export const PartKeys = z.lazy(() => Keys.unwrap().extend({ client: Said }));
