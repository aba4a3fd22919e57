import { beforeEach, describe, expect, test } from "vitest";
import { aHospital } from "#test/support/a-hospital.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(aHospital());
});
const text = async (words: string) => (await house.say(words)).reply.text;
const archive = async () => await house.ports.archives.whole("cli_1");
const looks = async () => {
  house.table.settle();
  return (await house.ports.journal.listOf("cli_1")).filter(({ undo }) => undo === "read");
};

describe("who decides", () => {
  test("is a map: roles, stance, the score with its sum, gaps, the way to the decider, and whom to win next", async () => {
    const { command, reply } = await house.say("市人民医院谁说了算");
    expect(command).toBe("show-contacts");
    expect(reply.text.split("\n")).toEqual([
      "市人民医院 · 决策地图（得分32，关键角色已知3/4）",
      "A 批准者：王建华 院长（态度未知，影响力5）",
      "D 决策者：李国强 副院长（中立，影响力4） 138****5678",
      "E 评估者：赵敏 信息科主任（赞助，影响力3）",
      "U 使用者：未知",
      "其他：孙丽 采购员（支持，影响力2，主要联系人）",
      "【下一步】",
      "缺口：使用者还不知道是谁；王建华的态度或影响力没记",
      "通往决策者：孙丽 →（同事4）赵敏 →（同学4）李国强；敲门人是赵敏",
      "下一个争取：李国强（5×4=20），请赵敏引荐（同学，强度4）",
      "最强支持者：赵敏（3×3×2=18）",
      "【见面前】",
      "热键：李国强“细节”，最怕模糊，带上数据、步骤和时间表，问什么都有据可查。",
      "争取赞助者：李国强，第1步（共5步），和他聊业务里的信息化问题",
      "方案对口：语音、视频、专线类走信息（弱电）口，找赵敏",
      "关系：供应关系，我们满意、客户不够满意。先补服务，别只谈收入。",
      "所有制：机关团体，看预算和上级要求，抓预算申报的时间点。",
      "【依据】",
      "得分：32 = 100 × 20 ÷ 62（角色权重×影响力×态度：李国强5×4×0=0 + 赵敏3×3×2=18 + 孙丽1×2×1=2；另有1人不全，未计）",
    ]);
  });

  test("comes with a picture at an address for an hour, which says what it shows to who does not see it", async () => {
    const { reply } = await house.say("市人民医院谁说了算");
    expect(reply.image).toEqual({
      url: "https://pictures.example/decision-map/cli_1?for=min&in=zh&seconds=3600",
      alt: "市人民医院决策地图：4人按影响力和态度排列，得分32，缺使用者",
    });
    await house.say("换成英文");
    const english = await house.say("who decides at 市人民医院");
    expect(english.reply.image).toEqual({
      url: "https://pictures.example/decision-map/cli_1?for=min&in=en&seconds=3600",
      alt: "Decision map of 市人民医院: 4 by influence and attitude, score 32; missing user",
    });
  });

  test("is words alone where there is nobody to draw, and where nobody draws", async () => {
    expect((await house.say("恒信物流谁拍板")).reply.image).toBeNull();
    Object.assign(house.ports, { pictures: { address: async () => await Promise.resolve(undefined) } });
    const { reply } = await house.say("市人民医院谁说了算");
    expect(reply.image).toBeNull();
    expect(reply.text).toContain("决策地图");
  });

  test("who looked at ties and hot buttons is in the client's journal, and never in what 撤销 takes back", async () => {
    await text("市人民医院谁说了算");
    expect(await looks()).toMatchObject([
      {
        ...{ by: "min", useCase: "show-contacts", changes: [] },
        reads: [
          { of: "con_li", fields: ["hotButton", "relations"] },
          { of: "con_sun", fields: ["relations"] },
          { of: "con_zhao", fields: ["relations"] },
        ],
      },
    ]);
    expect(await text("撤销")).toContain("没有可以撤销的操作");
  });

  test("each kind of hot button comes with how to talk in the first five minutes", async () => {
    const heard: string[] = [];
    for (const button of ["安全感", "地位", "细节", "赞扬", "坦诚"]) {
      await text(`市人民医院李国强的热键是${button}`).catch(() => "");
      const lines = (await text("市人民医院谁说了算")).split("\n");
      heard.push(lines.find((line) => line.startsWith("热键")) ?? "");
    }
    expect(heard.map((line) => /“(.+?)”，(.{4})/u.exec(line)?.slice(1))).toEqual([
      ["安全感", "怕担责任"],
      ["地位", "要面子和"],
      ["细节", "最怕模糊"],
      ["赞扬", "在意别人"],
      ["坦诚", "重真诚，"],
    ]);
  });

  test("the five steps towards a sponsor go on from where they are", async () => {
    await text("市人民医院李国强赞助者五步走到第2步");
    expect(await text("市人民医院谁说了算")).toContain(
      "争取赞助者：李国强，第3步（共5步），让他感到不改的痛处",
    );
  });

  test("the relation and the ownership of the client come with advice of their own", async () => {
    const answer = await text("市人民医院谁说了算");
    expect(answer).toContain("供应关系，我们满意、客户不够满意。先补服务");
    expect(answer).toContain("机关团体，看预算和上级要求");
  });

  test("head office and branches are named with who decides there", async () => {
    const { clients, parts } = aHospital();
    const [parent, branch = aClient()] = clients;
    const child = { ...branch, parentClientId: "cli_1", isReference: true };
    house = await aBotHouse({ clients: parent ? [parent, child] : [], parts });
    expect(await text("市人民医院谁说了算")).toContain("下级单位：恒信物流");
    await text("恒信物流新增联系人 周玲 经理 13700002222");
    const answer = await text("恒信物流谁说了算");
    expect(answer).toContain("★ 样板客户");
    expect(answer).toContain("上级单位：市人民医院，那边李国强拍板");
  });

  test("a client without people says how to add the first", async () => {
    expect(await text("恒信物流谁拍板")).toContain("恒信物流新增联系人 王芳");
  });

  test("is answered in English too", async () => {
    await house.say("换成英文");
    const answer = await text("who decides at 市人民医院");
    expect(answer).toContain("Win next: 李国强 (5×4=20); ask 赵敏 to introduce you (classmate, strength 4)");
  });
});

describe("one person", () => {
  test("the number is whole for who looks after the client, and the look is noted", async () => {
    expect(await text("市人民医院李国强的电话是多少")).toContain("手机：13800005678");
    expect(await looks()).toMatchObject([
      { reads: [{ of: "con_li", fields: ["mobile", "hotButton", "relations"] }] },
    ]);
  });

  test("a supervisor sees it masked", async () => {
    await house.say("市人民医院谁说了算", { as: "zhao" });
    const { reply } = await house.say("市人民医院李国强的电话是多少", { as: "zhao" });
    expect(reply.text).toContain("手机：138****5678");
    expect(reply.text).toContain("完整号码只给负责这个客户的客户经理看。");
  });
});

describe("what is told of people", () => {
  test("hot button and attitude are kept, the score moves, and 撤销 takes all of it back", async () => {
    await text("市人民医院谁说了算");
    expect(await text("李国强的热键是安全感，态度改成支持")).toBe(
      "已更新市人民医院李国强：态度支持，热键安全感。\n决策地图得分65。",
    );
    expect((await archive())?.client).toMatchObject({ mapScore: 65, rolesKnown: "ADE", contacts: 4 });
    await text("撤销");
    expect((await archive())?.contacts.find(({ id }) => id === "con_li")).toMatchObject({
      attitude: "NEUTRAL",
    });
  });

  test("somebody new is added with post and number, which is not said back whole", async () => {
    expect(await text("市人民医院新增联系人 王芳 采购部经理 13900001111")).toContain(
      "已新增市人民医院联系人：王芳 采购部经理。手机139****1111。",
    );
    expect((await archive())?.contacts.find(({ name }) => name === "王芳")).toMatchObject({
      ...{ title: "采购部经理", department: "采购部", mobile: "13900001111" },
    });
  });

  test("a birthday is kept with consent only, is listed in its month, and goes when consent goes", async () => {
    await text("市人民医院谁说了算");
    expect(await text("孙丽生日3月20日")).toContain("生日要本人同意才能记");
    expect(await text("孙丽生日3月20日，她同意我们记")).toBe(
      "已更新市人民医院孙丽：生日3月20日，本人同意记生日。\n决策地图得分32。",
    );
    expect((await text("这个月有谁生日")).split("\n")).toEqual([
      "3月1日（周日）至3月31日（周二）有2位过生日：",
      "1. 3月12日（周四） 市人民医院 赵敏 信息科主任",
      "2. 3月20日（周五） 市人民医院 孙丽 采购员",
      "只列本人同意记录的；祝福用短信或微信，不送礼。",
    ]);
    await text("市人民医院孙丽不同意记生日");
    expect(await text("下周谁过生日")).toContain("没有人过生日");
    expect((await looks()).at(-1)?.reads).toMatchObject([{ of: "con_zhao" }, { of: "con_sun" }]);
  });

  test("who leaves goes into the history with his ties, and the next key person is whose hours count", async () => {
    await text("市人民医院谁说了算");
    expect(await text("孙丽调走了")).toContain("孙丽 采购员离开市人民医院，转入历史，关系一并去掉。");
    expect((await archive())?.relations).toHaveLength(1);
    await text("赵敏设为主要联系人");
    await text("赵敏中午12点到14点不方便");
    expect((await archive())?.client.contact).toMatchObject({
      ...{ id: "con_zhao", name: "赵敏", badHours: [{ from: "12:00", to: "14:00" }] },
    });
  });

  test("ties are told in plain words, strong as said", async () => {
    await text("市人民医院谁说了算");
    expect(await text("李国强和王院长是同学，关系5分")).toContain("与王建华是同学（强度5）");
    expect(await text("赵敏归李国强管")).toContain("上级是李国强");
  });

  test("personal benefits are refused with the reason, and nothing is kept", async () => {
    await text("市人民医院谁说了算");
    expect(await text("李国强喜欢收购物卡")).toBe(
      "不能记录“购物卡”这类个人利益内容，什么都没有记。可以记的是：上级指示、个人荣誉、合作惯性、与竞标方的关系。",
    );
    expect(await text("李国强看重个人荣誉")).toContain("影响因素个人荣誉");
  });

  test("nobody of that name, several of it, and nothing to change are said", async () => {
    expect(await text("市人民医院周经理态度改成支持")).toContain("档案里没有“周经理”");
    expect(await text("市人民医院李国强的态度是中立")).toContain("没有改动");
    expect(await text("市人民医院李国强的手机号换成新的")).toContain("要改李国强的哪一项");
  });
});
