const SEGMENTS =
  /(?:是|属于|算)(?:哪|什么|几)(?:一)?(?:类|个?等级|档)(?:价值)?(?:客户)?|为(?:什么|啥|何)(?:是|算|评)?[a-c]类|(?:价值|客户)?(?:分类|分群|分级|细分)(?:情况|依据|是什么|怎么算)?$|价值(?:等级|分|评分|得分)|rfm|clv|终身价值|生命周期|(?:在|是|属于)?(?:哪个|什么|哪片)海|统付纯度|收入abc|销售阶段|life ?cycle|lifetime value|which (?:class|segment|zone)|why (?:is .{1,30} )?class [abc]|segmentation/u;

/** 恒信为什么是B类, RFM多少, 在哪个海: how a client is classed; `text` as `normalise` leaves it. For show-client, filter `segments`. */
export function asksSegments(text: string): boolean {
  return SEGMENTS.test(text.trim());
}
