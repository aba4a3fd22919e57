import type { Examples } from "#bot/understand/examples.ts";

/** Known by their shape; a test holds that each says its own command. */
export const pointExamples: Examples<"issue-benefit-code"> = {
  "issue-benefit-code": {
    zh: [
      "给陈总开贵宾厅验证码",
      "给恒信物流开个贵宾厅的验证码",
      "帮市人民医院生成一个酒店权益码",
      "三一重工要去机场，发个贵宾厅验证码",
      "给陈建国开一个消费码",
      "开个验证码给东城建材",
      "陈总在机场，要贵宾厅验证码",
      "给实验中学开柜台核销码",
      "生成一次性码，客户是康宁诊所",
      "陈总到贵宾厅了，验证码给我一个",
      "帮我给区教育局开权益码",
      "来一个贵宾厅验证码，恒信物流的",
    ],
    en: [
      "issue a lounge code for 恒信物流",
      "lounge code for 陈建国 please",
      "i need a benefit code for 东城建材",
      "give 三一重工 a one-time code",
      "make a hotel code for 康宁诊所",
      "code for the lounge for 市人民医院",
    ],
  },
};
