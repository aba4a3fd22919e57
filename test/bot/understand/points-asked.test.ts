import { describe, expect, test } from "vitest";
import { askedPoints } from "#bot/understand/asked-points.ts";

describe("what is got for points", () => {
  test.each([
    "给陈总换500元话费",
    "兑换培训两场",
    "给恒信换一次巡检",
    "抵扣300元专线费",
    "换10个流量包",
    "换两次培训给客户",
    "redeem 2 training sessions for 恒信物流",
  ])("%s wants goods of the catalogue", (text) => {
    expect(askedPoints(text)).toBe("redeem-points");
  });

  test.each([
    "把两场培训换到周四下午",
    "明天的培训换成3点",
    "换2个人去培训",
    "培训换个老师，第二场",
    "换一下2号培训的时间",
    "更换3楼培训场地",
    "兑现上次答应的1场培训",
    "2台设备换掉以后安排培训",
    "换机之后做一次巡检",
    "3号路由器换了，安排巡检",
    "把一次巡检调换到下周",
    "exchange notes after a training",
  ])("%s has nothing to do with points", (text) => {
    expect(askedPoints(text)).toBeUndefined();
  });
});

describe("points that are to go to somebody else", () => {
  test.each([
    "我想把积分送给陈总",
    "转积分给东城建材",
    "积分可以转让吗",
    "give 500 points to 东城建材",
    "transfer points to 东城建材",
  ])("%s is answered, and nothing is moved", (text) => {
    expect(askedPoints(text)).toBe("show-points");
  });

  test.each([
    ["给恒信补500积分，转网漏计", "adjust-points"],
    ["给陈总用积分换话费送到家", "redeem-points"],
    ["恒信物流还有多少积分", "show-points"],
  ])("%s is something else", (text, command) => {
    expect(askedPoints(text)).toBe(command);
  });
});
