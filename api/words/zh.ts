import { refusals } from "#bot/phrases/zh/refusals.ts";
import type { ApiWords } from "./api-words.ts";

export const zh: ApiWords = {
  titles: {
    400: "请求有误",
    401: "未通过身份验证",
    403: "没有权限",
    404: "没有找到",
    405: "方法不支持",
    409: "与当前状态冲突",
    412: "数据已被修改",
    413: "内容过大",
    415: "内容类型不支持",
    422: "无法执行",
    428: "缺少 If-Match",
    429: "过于频繁",
    500: "系统出错",
  },
  problems: {
    "token.missing": () => "请在 Authorization 头中提供 Bearer 密钥。",
    "token.unknown": () => "密钥无效、已过期或已作废，请联系省管理员。",
    "scope.missing": ({ scope }) => `这把密钥没有授权调用 ${scope}。`,
    "route.unknown": () => "没有这个地址，可用地址见 /v1/openapi.json。",
    "method.not-allowed": ({ allowed }) => `这个地址只支持 ${allowed.join("、")}。`,
    "body.malformed": () => "请求正文不是有效的 JSON 对象（UTF-8）。",
    "body.too-large": ({ kilobytes }) => `请求正文不能超过 ${kilobytes} KB，请分批提交。`,
    "type.unsupported": () => "请求正文请用 application/json。",
    "idempotency.missing": () =>
      "请提供 Idempotency-Key（1 至 128 个可见字符）；重试时用同一个值，不会重复执行。",
    "idempotency.reused": () => "这个 Idempotency-Key 已用于另一个请求，请换一个。",
    "match.missing": () => "修改前请先读取，并把返回的 ETag 放进 If-Match。",
    "cursor.unknown": () => "after 不是本列表返回的 next，请从第一页开始。",
    fault: () => "系统出错，请稍后用同一个 Idempotency-Key 重试；仍不行请把 instance 告诉管理员。",
  },
  refusals: {
    ...refusals,
    "role.not-allowed": () => "密钥所代表的人员岗位没有这项功能。",
    "input.not-understood": () => "有字段缺失、多余或不合要求，见 fields。",
    "subject.unknown": () => "没有找到，或不在可见范围内。",
    "item.changed": ({ by }) =>
      `${by === undefined ? "数据已被修改" : `${by}已修改`}，本次没有改动。请重新读取后再提交。`,
  },
};
