/** 恒信为什么是B类, RFM多少, 在哪个海: how a client is classed, whose name is the group. */
export const SEGMENT_SHAPES: readonly RegExp[] = [
  /^(.*?)(?:现在|目前)?(?:是|属于|算)(?:哪|什么|几)(?:一)?(?:类|个?等级|档)(?:价值)?的?(?:客户)?$/u,
  /^(.*?)为(?:什么|啥|何)(?:会)?(?:是|算|被?评(?:为|成)?)[abc]类(?:价值|的|客户)*$/u,
  /^(.*?)的?(?:价值等级|价值分数?|价值评分|价值得分|价值分析|rfm|clv|客户终身价值|终身价值|生命周期|销售阶段|客户分群|分群|分类情况|分级情况|统付纯度|收入abc)(?:是)?(?:多少|怎么样|情况|是?什么|怎么算的?|在哪个?阶段|高不高)?$/u,
  /^(.*?)(?:的)?(?:生命周期)?(?:在|是|属于)(?:哪个|什么|哪片)海$/u,
  /^(?:which|what) (?:class|segment|zone) is (.+?)(?: in)?$/u,
  /^why is (.+?) (?:in )?class [abc]$/u,
  /^(?:show )?(?:the )?(?:segments?|rfm|clv|life ?cycle|lifetime value|value score) (?:of|for) (.+)$/u,
];
