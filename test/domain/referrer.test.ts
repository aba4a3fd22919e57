import { expect, test } from "vitest";
import { referrerIn } from "#shared/domain/clients/referrer.ts";

test.each([
  ["恒信物流介绍的", "恒信物流"],
  ["老客户恒信物流介绍来的", "恒信物流"],
  ["由恒信物流转介绍", "恒信物流"],
  ["恒信物流的张总推荐的", "恒信物流"],
  ["转介绍人是恒信物流", "恒信物流"],
  ["推荐人：恒信物流", "恒信物流"],
  ["referred by 恒信物流.", "恒信物流"],
  ["老客户介绍的", undefined],
  ["朋友推荐来的", undefined],
  ["展会认识的", undefined],
])("who brought a lead: %s", (said, name) => {
  expect(referrerIn(said)).toBe(name);
});
