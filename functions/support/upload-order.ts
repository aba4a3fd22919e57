import * as z from "zod";
import { uploadAt } from "#shared/domain/import/upload.ts";

const Ordered = z.object({ upload: z.string().min(1) });
/** As the bucket tells it over EventBridge. */
const Arrived = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });
const Order = z.union([Ordered, Arrived]);

/** Which file is meant; `undefined` where another came into the bucket. */
export function uploadIn(order: unknown): string | undefined {
  const read = Order.parse(order);
  return "upload" in read ? read.upload : uploadAt(decodeURIComponent(read.detail.object.key));
}
