const BROUGHT =
  /^(?:是|由|经|通过|靠)?(?:我们?的?)?(?:老?客户)?(.{2,30}?)(?:那边|公司)?(?:的.{1,8}?)?(?:转介绍|介绍|引荐|推荐)(?:过来|来)?(?:的|给我们)?$/u;
const NAMED = /^(?:转介绍人|介绍人|推荐人|引荐人|转介绍)(?:是|为|:|：)?\s*(.{2,30})$/u;
const ENGLISH =
  /^(?:it was |they were )?(?:referred|introduced|recommended) (?:to us )?by (?:our client )?(.+)$/iu;
/** Somebody, and nobody in particular. */
const ANYBODY = /^(?:(?:一?[个家位]?)?(?:老客户|客户|朋友|熟人|别人|同事|同行|亲戚|他人|人家?|个人|老板))$/u;

/** Who brought a lead, as it is said: 恒信物流介绍的; `undefined` where nobody in particular is named. */
export function referrerIn(words: string): string | undefined {
  const said = words.trim().replace(/[。.]$/u, "");
  const name = [NAMED, BROUGHT, ENGLISH].map((way) => way.exec(said)?.[1]?.trim()).find(Boolean);
  return name === undefined || ANYBODY.test(name) ? undefined : name;
}
