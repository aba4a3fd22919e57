import type * as z from "zod";
import type { LeadSource } from "#shared/domain/clients/codes.ts";

/** The seven ways of finding clients (seed G6.5), and two of our own: what the network shows, what rivals tell. */
const SOURCES: readonly (readonly [z.infer<typeof LeadSource>, RegExp])[] = [
  ["REFERRAL", /转介绍|介绍来?的|引荐|推荐来?的|referr/iu],
  ["FAIR", /展会|交易会|博览会|招商会|推介会|fair|exhibition/iu],
  ["AD", /广告|宣传单|海报|公众号|advert/iu],
  ["AGENT", /代理|渠道|助手|委托/u],
  ["SURVEY", /问卷|调研|摸排|普查/u],
  ["ARCHIVE", /工商资料|企查查|天眼查|查资料|名录|黄页|老客户资料|registry/iu],
  ["NETWORK", /网上查|号码分布|话单|网络侧/u],
  ["COMPETITOR", /竞争对手|(?:友商|对手|竞品)的?(?:老)?客户|对手名单/u],
  ["VISIT", /陌拜|扫楼|上门|走访时|拜访时|路过|cold call|door/iu],
];

export function leadSourceIn(words: string): z.infer<typeof LeadSource> | undefined {
  return SOURCES.find(([, way]) => way.test(words))?.[0];
}
