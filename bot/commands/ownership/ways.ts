import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const ownershipWays: Examples<
  "cover-for" | "assign-clients" | "hand-over-clients" | "accept-hand-over" | "merge-clients"
> = {
  "cover-for": {
    zh: [
      "李娜这周在外培训，她的户我先看着",
      "张伟休年假，工作由我暂代",
      "这几天李娜的活归我",
      "张伟休假期间由李娜代理",
      "李娜放大假，我帮佢睇住先",
      "张伟的班，李娜顶到下周三",
      "李娜请假，安排张伟接他的班",
      "张伟回岗了，代班撤了吧",
      "李娜生孩子去了，这两个月我带她的客户",
      "张伟病了，我撑到周五",
    ],
    en: [
      "李娜 is off sick, I'll look after his accounts",
      "have 张伟 fill in for 李娜 until december 1",
      "I've got 李娜's desk this week",
    ],
  },
  "assign-clients": {
    zh: [
      "区教育局归到张伟头上",
      "把没主的客户派给李娜",
      "东城建材换成张伟来维护",
      "拟将恒信物流分配至李娜",
      "区教育局的客户经理定为张伟",
      "那些空着没人跟的客户，给李娜",
      "孤儿客户分一分",
      "东城建材的客户经理换张伟",
    ],
    en: [
      "李娜 takes over 恒信物流 as account manager",
      "allocate 区教育局 to 张伟 please",
      "the orphan accounts go to 李娜",
    ],
  },
  "hand-over-clients": {
    zh: [
      "张伟要走了，他那些户给李娜",
      "李娜调任，名下集团由张伟承接",
      "请办理张伟名下客户向李娜的移交",
      "李娜走人，客户统统归张伟",
      "张伟的客户群打包给李娜",
      "东城建材移交李娜",
      "交接走到哪一步了",
      "张伟那边交接完成没",
      "李娜提前退休，她手上的由张伟接",
    ],
    en: [
      "张伟 has resigned, all his accounts go to 李娜",
      "李娜 inherits the portfolio of 张伟",
      "where does the handover stand",
    ],
  },
  "accept-hand-over": {
    zh: [
      "这份交接我认了",
      "张伟的客户我接了",
      "同意承接移交客户",
      "交接我接手",
      "交接清单核对无误，同意接收",
      "移交单打回去，少了合同",
      "不同意承接，原因是无该行业经验",
      "交接包在哪",
      "移交清单有些什么",
    ],
    en: [
      "handover looks fine, accepted",
      "can't take this handover, I'm full",
      "what's in the handover pack",
    ],
  },
  "merge-clients": {
    zh: [
      "恒信物流跟区教育局其实是一家",
      "请将1、2两户并户",
      "这俩一家的，合了吧",
      "区教育局就是东城建材，重复建档了",
      "两户归一：1、4",
    ],
    en: [
      "东城建材 duplicates 恒信物流",
      "they're one and the same company, join them",
      "1 and 2 are duplicates",
    ],
  },
};
