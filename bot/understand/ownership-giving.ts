import type { CommandName, Slots } from "./understanding.ts";

/** What a shape says: the command, which of the people named gives and which receives, and slots that words alone fill. */
export interface Reading {
  readonly command: CommandName;
  /** Places among the people named; the receiver is the last one unless it is said. */
  readonly giver?: number;
  readonly receiver?: number;
  readonly slots?: Slots;
  readonly until?: boolean;
  /** A receiver whom no book knows, as he was called. */
  readonly staffSaid?: string;
}
export type Reader = (shape: string, allowed: readonly CommandName[]) => Reading | undefined;

/** One pattern of several ways to say a thing; in a shape, C is a client, S a colleague, W a time, N a line. */
export function any(...ways: readonly string[]): RegExp {
  return new RegExp(ways.join("|"), "u");
}

const LISTED = "(?:C|N)(?:(?:[和跟与、,及]|and| )*(?:C|N))*";
const SOME = `${LISTED}(?:这?[两几二三四]?[家个])?(?:客户)?(?:都|全|以后|今后|就|一起|,)*`;

const TAKES = any(
  "^N(?:都|就|,|和|N)*(?:改?用|取|选|采用|以)(?:另一?(?:个|家|份)|后(?:面)?的?(?:那)?(?:个|家|者)?|第二(?:个|家))(?:的值?|为准)?$",
  "^N (?:take|use) (?:the )?other(?:'s)?$",
);
const MERGES = any(
  "(?:C|N|这两|那两|它们|客户|档案|重复的).*(?:合并|合了|合到一起|合成一[家个]|合起来|并起来|并成一[家个]|归并)",
  "^(?:请|麻烦|帮我|把|将)*C(?:并|合并|归并|并入|合)(?:到|入|进|给|在)*C",
  "^(?:把|将|请)?合并(?:一下)?(?:C|N|这两|那两|客户|档案|重复)",
  "(?:这两|那两|C[和跟与、,]C|N[和跟与、,]N|^N)(?:个|家|条)?(?:客户)?.*(?:是|算)?同一(?:家|个)(?:客户|单位)?(?:,.*)?$",
  "^(?:please )?(?:merge|combine) (?:C|N|these|those|the two)",
  "^(?:C and C|these two|those two) are the same",
  "C[和跟与、,]C(?:其实|是|都|就)*(?:一家|重了|录重|建重|重复)",
  "C就是C,?.*重复",
  "^(?:请|将)*N(?:[和跟与、,]N)*(?:是|其实|两户|,)*(?:同一个单位|一家|建重复|并户)",
  "^(?:两户归一|查重)[:,]?\\s?N",
  "^(?:这两个?|这俩)(?:是同一[间家个](?:公司|单位)|一家的,?合)",
  "^把后两个(?:捏|并|合)成一户",
  "^系统里有两个C,?合成一个",
  "^拟?对C[和跟与]C(?:档案)?予以合并",
  "^deduplicate N",
  "^C (?:duplicates|is a duplicate of) C",
  "^fold N into N",
  "^N(?: and N)? are duplicates",
  "^combine C with C",
  "^they're one and the same",
  "^consolidate (?:these two|C|N)",
);

/** 这两个是同一家，合并; 合并C和C; 2用另一个. */
export function merging(shape: string): Reading | undefined {
  if (TAKES.test(shape)) return { command: "merge-clients", slots: { filter: "take" } };
  return MERGES.test(shape) ? { command: "merge-clients" } : undefined;
}

const MOVED =
  "(?:要|已经?|马上|W|下?周|,)*(?:调走|调离|调岗|转岗|离岗|调任|辞工|走人|提前退休|离职|辞职|退休|离开|要走|借调|被调走|走|不干|不做|要调走|调到[^,S]{1,12}|调去[^,S]{1,12})了?";
const ALL = "(?:名下|手上|手里|手头)?(?:的)?(?:所有|全部|全)?(?:的)?客户(?:都|全部|全)?";
const GIVES = "(?:交接|移交|转交|转|交|分|给|由|归|让)(?:给|到|由)?";
const PLEASE = "(?:请|麻烦|帮我|把|将)*";
const WHOLE = any(
  `^S${MOVED},?(?:把|将)?(?:S的?|他的?|她的?)?${ALL}(?:${GIVES})?S`,
  `^${PLEASE}S(?:的)?${ALL}${GIVES}S`,
  "^(?:please )?hand over (?:all )?(?:of )?S(?:'s)?(?: (?:clients|accounts|customers|portfolio|book))? to S",
  "^(?:please )?(?:transfer|move|pass|give) (?:all )?(?:of )?S(?:'s)? (?:clients|accounts|customers|portfolio|book) to S",
  "^S is (?:leaving|moving|gone).*hand.* to S",
  "^move (?:all )?S(?:'s)? clients to S",
  `^S${MOVED}?,?(?:他|她)?(?:名下|手上|手里)?(?:那些|的|些)*(?:户|客户|集团|客|摊子)?(?:都|全数|统统|全|整个)?(?:由|给|归|移交|过给|移给|交给|交)+S(?:承接|接)?`,
  "^(?:把|将)?S的(?:户|客户群|摊子)(?:全|整个|打包)?(?:过给|交给|给)+S",
  "^(?:请)?办理S名下客户向S的移交",
  "^S(?: has|'s)? resigned,? all (?:his|her|their) (?:accounts|clients) go to S",
  "^transfer everything S has to S",
);
const PART = any(
  `^(?:请|把|将)*${SOME}(?:交接|移交客户)(?:给|到)S`,
  `^${LISTED}(?:办)?移交,?(?:接手人)?S`,
  "^hand over C(?:(?:,| and| )+C)+ to S",
  "^start a hand-?over of C(?:(?:,| and| )+C)* to S",
);
/** 刘洋接替陈建国的全部客户: who receives comes first. */
const TAKEN = any(
  "^S(?:接替|接管|承接|接手)S的?(?:全部|所有|名下)?(?:的)?客户",
  "^S inherits the (?:portfolio|clients|accounts|book) of S",
);

/** 王敏调走，客户交接给刘洋; 把C和C交接给S. */
export function handing(shape: string): Reading | undefined {
  const command = "hand-over-clients";
  if (TAKEN.test(shape)) return { command, giver: 1, receiver: 0 };
  if (WHOLE.test(shape)) return { command, giver: 0, receiver: 1 };
  return PART.test(shape) && shape.includes("C") ? { command } : undefined;
}

const NOBODY =
  "(?:没有?人|无人|没谁|没有?客户经理|没有?专人)(?:在)?(?:看?管|看|负责|管理|维护)?|无主|没主|未分配|没分配|没客户经理|(?:空着)?没人(?:接|跟)|孤儿|unmanned|unassigned|orphan|nobody looks after";
const NAMELESS = any(NOBODY);
const GIVEN = any(
  "(?:分|划|派|交|拨|归|给|转)(?:配|派|拨)?(?:给|到|归)?S",
  "塞给S|都?归S",
  "^(?:assign|give) .* to S",
  "go to S",
);
const ASKED = any(
  "(?:该|应该|怎么|建议)?(?:分给|给|归)谁",
  "怎么[分派]|分一分",
  "who should (?:have|get)|who gets",
);
const SMALL = /小集团|小客户|small/u;

/** 把东片没人管的小集团分给刘洋. */
export function unmanned(shape: string): Reading | undefined {
  if (!NAMELESS.test(shape) || !(GIVEN.test(shape) || ASKED.test(shape))) return undefined;
  const filter = SMALL.test(shape) ? "unmanned-small" : "unmanned";
  const place = placeIn(shape);
  return { command: "assign-clients", slots: { filter, ...(place && { unit: place }) } };
}

const BEFORE = new RegExp(`^(?:请|帮我|把|将)*(.*?)(?:${NOBODY})`, "u");
const AROUND =
  /(?:(?:这|那)?[一二两三四五六七八九十几\d]+[家个]|所有|全部|里面?|那边|这边|那栋|这栋|那些|这些|的|assign|give|all|the|small|\s)+$/gu;

function placeIn(shape: string): string | undefined {
  const inEnglish = /(?:in|of|at) (?:the )?([a-z][a-z\s]*?) to S/u.exec(shape)?.[1];
  const plain = (BEFORE.exec(shape)?.[1] ?? "").replace(AROUND, "");
  return inEnglish ?? (/[CSNW]/.test(plain) || plain === "" ? undefined : plain);
}

const ASSIGNS = any(
  `^${PLEASE}${SOME}(?:分给|分配给|划给|划归|划到|拨给|指派给|派给|给)S`,
  `^${SOME}(?:归|由|让)S(?:来|去)?(?:管|负责管|维护)`,
  `^${LISTED}(?:客户)?(?:以后|今后|往后|,|就|都)+(?:归|由|让|给)S(?:来|去)?(?:管|负责|跟|维护|服务)`,
  `^${PLEASE}(?:拟)?(?:将|把)?${LISTED}(?:分配至|分配到|划归|划给|挂到|归到|归入)S(?:名下|头上|管理|管)?$`,
  `^${LISTED}(?:以后|今后)S(?:来)?(?:负责|管|跟)`,
  `^${LISTED}换成S来?(?:维护|管|负责)`,
  `^${LISTED}(?:的)?客户经理(?:定为|换成?|改成|改为|是|指定为)S$`,
  `^${LISTED}指定S为客户经理`,
  `^${LISTED}让S(?:来)?管$`,
  `^${LISTED}交给S(?:来)?(?:跟|管|维护)$`,
  `^给S(?:添|加|分)一?[家户个]:?${LISTED}$`,
  `^S来?管${LISTED}$`,
  "^put C under S$",
  "^S takes over C as (?:the )?account manager",
  "^make S responsible for C",
  "^(?:please )?(?:assign|give|allocate) C(?:(?:,| and| )+C)* to S",
  "^(?:please )?make S (?:the )?(?:account )?(?:manager|owner) (?:for|of) C",
);
const STRANGER = new RegExp(
  `^(?:请|把|将)*${SOME}(?:分给|分配给|划给|划归|拨给)([\\u4e00-\\u9fff]{2,4})$`,
  "u",
);
const BECAUSE = /S[^,]*,\s*(?:因为|原因是?|理由是?)?(.{2,})$/u;

/** 把三江贸易给刘洋: only where whoever speaks may assign clients; for others it is a task that is handed over. */
export function assigning(shape: string, allowed: readonly CommandName[]): Reading | undefined {
  const command = "assign-clients";
  if (!allowed.includes(command) || !shape.includes("C")) return undefined;
  const stranger = STRANGER.exec(shape)?.[1];
  if (stranger !== undefined) return { command, staffSaid: stranger };
  const reason = BECAUSE.exec(shape)?.[1];
  return ASSIGNS.test(shape) ? { command, ...(reason && { slots: { reason } }) } : undefined;
}
